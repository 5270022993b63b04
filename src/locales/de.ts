import { access } from './de/access.ts';
import { action, title } from './de/actions.ts';
import { cases } from './de/cases.ts';
import { check } from './de/check.ts';
import { choices, commands, menus } from './de/commands.ts';
import { accessCommands } from './de/commands-access.ts';
import { casesCommands } from './de/commands-cases.ts';
import { quotaCommands } from './de/commands-quota.ts';
import { reviewCommands } from './de/commands-review.ts';
import { wordsCommands } from './de/commands-words.ts';
import { display } from './de/display.ts';
import { failure, problem, upstream } from './de/failures.ts';
import { finished } from './de/finished.ts';
import { form } from './de/forms.ts';
import { handedIn } from './de/handed-in.ts';
import { help } from './de/help.ts';
import { history } from './de/history.ts';
import { info } from './de/info.ts';
import { button, status } from './de/jobs.ts';
import { messageMenu, more } from './de/menus.ts';
import { notice } from './de/notices.ts';
import { pictures } from './de/pictures.ts';
import { privacy } from './de/privacy.ts';
import { queue } from './de/queue.ts';
import { quota } from './de/quota.ts';
import { review } from './de/review.ts';
import { series } from './de/series.ts';
import { admin, preset, savedFlags, settings } from './de/settings.ts';
import { waiting } from './de/waiting.ts';
import { words } from './de/words.ts';
import type { Sentences } from './index.ts';

/** Every sentence that a person can read, in German. */
export const de: Sentences = {
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
