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
import { action, title } from './es/actions.ts';
import { check } from './es/check.ts';
import { choices, commands, menus } from './es/commands.ts';
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
import { series } from './es/series.ts';
import { admin, preset, savedFlags, settings } from './es/settings.ts';
import { waiting } from './es/waiting.ts';
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
