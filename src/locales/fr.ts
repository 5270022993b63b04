import { access } from './fr/access.ts';
import { action, title } from './fr/actions.ts';
import { cases } from './fr/cases.ts';
import { check } from './fr/check.ts';
import { choices, commands, menus } from './fr/commands.ts';
import { accessCommands } from './fr/commands-access.ts';
import { casesCommands } from './fr/commands-cases.ts';
import { quotaCommands } from './fr/commands-quota.ts';
import { reviewCommands } from './fr/commands-review.ts';
import { wordsCommands } from './fr/commands-words.ts';
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
import { quota } from './fr/quota.ts';
import { review } from './fr/review.ts';
import { series } from './fr/series.ts';
import { admin, preset, savedFlags, settings } from './fr/settings.ts';
import { waiting } from './fr/waiting.ts';
import { words } from './fr/words.ts';
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
