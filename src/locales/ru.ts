import type { Sentences } from './index.ts';
import { access } from './ru/access.ts';
import { action, title } from './ru/actions.ts';
import { cases } from './ru/cases.ts';
import { check } from './ru/check.ts';
import { choices, commands, menus } from './ru/commands.ts';
import { accessCommands } from './ru/commands-access.ts';
import { casesCommands } from './ru/commands-cases.ts';
import { quotaCommands } from './ru/commands-quota.ts';
import { reviewCommands } from './ru/commands-review.ts';
import { wordsCommands } from './ru/commands-words.ts';
import { display } from './ru/display.ts';
import { failure, problem, upstream } from './ru/failures.ts';
import { finished } from './ru/finished.ts';
import { form } from './ru/forms.ts';
import { handedIn } from './ru/handed-in.ts';
import { help } from './ru/help.ts';
import { history } from './ru/history.ts';
import { info } from './ru/info.ts';
import { button, status } from './ru/jobs.ts';
import { messageMenu, more } from './ru/menus.ts';
import { notice } from './ru/notices.ts';
import { pictures } from './ru/pictures.ts';
import { privacy } from './ru/privacy.ts';
import { queue } from './ru/queue.ts';
import { quota } from './ru/quota.ts';
import { review } from './ru/review.ts';
import { series } from './ru/series.ts';
import { admin, preset, savedFlags, settings } from './ru/settings.ts';
import { waiting } from './ru/waiting.ts';
import { words } from './ru/words.ts';

/** Every sentence that a person can read, in Russian. */
export const ru: Sentences = {
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
