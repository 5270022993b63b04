import { access } from './en/access.ts';
import { action, title } from './en/actions.ts';
import { cases } from './en/cases.ts';
import { check } from './en/check.ts';
import { choices, commands, menus } from './en/commands.ts';
import { accessCommands } from './en/commands-access.ts';
import { casesCommands } from './en/commands-cases.ts';
import { quotaCommands } from './en/commands-quota.ts';
import { reviewCommands } from './en/commands-review.ts';
import { wordsCommands } from './en/commands-words.ts';
import { display } from './en/display.ts';
import { failure, problem, upstream } from './en/failures.ts';
import { finished } from './en/finished.ts';
import { form } from './en/forms.ts';
import { handedIn } from './en/handed-in.ts';
import { help } from './en/help.ts';
import { history } from './en/history.ts';
import { info } from './en/info.ts';
import { button, status } from './en/jobs.ts';
import { messageMenu, more } from './en/menus.ts';
import { notice } from './en/notices.ts';
import { pictures } from './en/pictures.ts';
import { privacy } from './en/privacy.ts';
import { queue } from './en/queue.ts';
import { quota } from './en/quota.ts';
import { review } from './en/review.ts';
import { series } from './en/series.ts';
import { admin, preset, savedFlags, settings } from './en/settings.ts';
import { waiting } from './en/waiting.ts';
import { words } from './en/words.ts';

/** Every sentence that a person can read, in English; the shape that other catalogues satisfy. */
export const en = {
  failure,
  upstream,
  problem,
  status,
  title,
  action,
  button,
  form,
  notice,
  check,
  series,
  waiting,
  settings,
  preset,
  savedFlags,
  admin,
  display,
  pictures,
  handedIn,
  finished,
  messageMenu,
  more,
  help,
  history,
  queue,
  info,
  privacy,
  access,
  cases,
  quota,
  review,
  words,
  commands: {
    ...commands,
    ...accessCommands,
    ...casesCommands,
    ...quotaCommands,
    ...reviewCommands,
    ...wordsCommands,
  },
  menus,
  choices,
} as const;
