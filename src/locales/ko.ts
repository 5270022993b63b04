import { access } from './en/access.ts';
import { cases } from './en/cases.ts';
import { accessCommands } from './en/commands-access.ts';
import { casesCommands } from './en/commands-cases.ts';
import { quotaCommands } from './en/commands-quota.ts';
import { reviewCommands } from './en/commands-review.ts';
import { wordsCommands } from './en/commands-words.ts';
import { quota } from './en/quota.ts';
import { review } from './en/review.ts';
import { words } from './en/words.ts';
import type { Sentences } from './index.ts';
import { action, title } from './ko/actions.ts';
import { check } from './ko/check.ts';
import { choices, commands, menus } from './ko/commands.ts';
import { display } from './ko/display.ts';
import { failure, problem, upstream } from './ko/failures.ts';
import { finished } from './ko/finished.ts';
import { form } from './ko/forms.ts';
import { handedIn } from './ko/handed-in.ts';
import { help } from './ko/help.ts';
import { history } from './ko/history.ts';
import { info } from './ko/info.ts';
import { button, status } from './ko/jobs.ts';
import { messageMenu, more } from './ko/menus.ts';
import { notice } from './ko/notices.ts';
import { pictures } from './ko/pictures.ts';
import { privacy } from './ko/privacy.ts';
import { queue } from './ko/queue.ts';
import { series } from './ko/series.ts';
import { admin, preset, savedFlags, settings } from './ko/settings.ts';
import { waiting } from './ko/waiting.ts';

/** See `en.ts`. */
export const ko: Sentences = {
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
};
