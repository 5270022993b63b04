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
import { action, title } from './ja/actions.ts';
import { check } from './ja/check.ts';
import { choices, commands, menus } from './ja/commands.ts';
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
import { series } from './ja/series.ts';
import { admin, preset, savedFlags, settings } from './ja/settings.ts';
import { waiting } from './ja/waiting.ts';

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
