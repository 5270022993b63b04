import type { Sentences } from './index.ts';
import { access } from './ja/access.ts';
import { action, title } from './ja/actions.ts';
import { cases } from './ja/cases.ts';
import { check } from './ja/check.ts';
import { choices, commands, menus } from './ja/commands.ts';
import { accessCommands } from './ja/commands-access.ts';
import { casesCommands } from './ja/commands-cases.ts';
import { quotaCommands } from './ja/commands-quota.ts';
import { reviewCommands } from './ja/commands-review.ts';
import { wordsCommands } from './ja/commands-words.ts';
import { display } from './ja/display.ts';
import { failure, problem, upstream } from './ja/failures.ts';
import { finished } from './ja/finished.ts';
import { form } from './ja/forms.ts';
import { handedIn } from './ja/handed-in.ts';
import { help } from './ja/help.ts';
import { history } from './ja/history.ts';
import { info } from './ja/info.ts';
import { button, status } from './ja/jobs.ts';
import { messageMenu, more } from './ja/menus.ts';
import { notice } from './ja/notices.ts';
import { pictures } from './ja/pictures.ts';
import { privacy } from './ja/privacy.ts';
import { queue } from './ja/queue.ts';
import { quota } from './ja/quota.ts';
import { review } from './ja/review.ts';
import { series } from './ja/series.ts';
import { admin, preset, savedFlags, settings } from './ja/settings.ts';
import { waiting } from './ja/waiting.ts';
import { words } from './ja/words.ts';

/** See `en.ts`. */
export const ja: Sentences = {
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
