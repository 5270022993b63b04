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
import { action, title } from './fr/actions.ts';
import { check } from './fr/check.ts';
import { choices, commands, menus } from './fr/commands.ts';
import { display } from './fr/display.ts';
import { failure, problem, upstream } from './fr/failures.ts';
import { finished } from './fr/finished.ts';
import { form } from './fr/forms.ts';
import { handedIn } from './fr/handed-in.ts';
import { help } from './fr/help.ts';
import { history } from './fr/history.ts';
import { info } from './fr/info.ts';
import { button, status } from './fr/jobs.ts';
import { messageMenu, more } from './fr/menus.ts';
import { notice } from './fr/notices.ts';
import { pictures } from './fr/pictures.ts';
import { privacy } from './fr/privacy.ts';
import { queue } from './fr/queue.ts';
import { series } from './fr/series.ts';
import { admin, preset, savedFlags, settings } from './fr/settings.ts';
import { waiting } from './fr/waiting.ts';
import type { Sentences } from './index.ts';

/** Every sentence that a person can read, in French. */
export const fr: Sentences = {
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
