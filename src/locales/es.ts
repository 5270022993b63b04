import { access } from './es/access.ts';
import { action, title } from './es/actions.ts';
import { cases } from './es/cases.ts';
import { check } from './es/check.ts';
import { choices, commands, menus } from './es/commands.ts';
import { accessCommands } from './es/commands-access.ts';
import { casesCommands } from './es/commands-cases.ts';
import { quotaCommands } from './es/commands-quota.ts';
import { reviewCommands } from './es/commands-review.ts';
import { wordsCommands } from './es/commands-words.ts';
import { display } from './es/display.ts';
import { failure, problem, upstream } from './es/failures.ts';
import { finished } from './es/finished.ts';
import { form } from './es/forms.ts';
import { handedIn } from './es/handed-in.ts';
import { help } from './es/help.ts';
import { history } from './es/history.ts';
import { info } from './es/info.ts';
import { button, status } from './es/jobs.ts';
import { messageMenu, more } from './es/menus.ts';
import { notice } from './es/notices.ts';
import { pictures } from './es/pictures.ts';
import { privacy } from './es/privacy.ts';
import { queue } from './es/queue.ts';
import { quota } from './es/quota.ts';
import { review } from './es/review.ts';
import { series } from './es/series.ts';
import { admin, preset, savedFlags, settings } from './es/settings.ts';
import { waiting } from './es/waiting.ts';
import { words } from './es/words.ts';
import type { Sentences } from './index.ts';

/** Every sentence that a person can read, in Spanish. */
export const es: Sentences = {
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
