import type { Sentences } from './index.ts';
import { access } from './ko/access.ts';
import { action, title } from './ko/actions.ts';
import { cases } from './ko/cases.ts';
import { check } from './ko/check.ts';
import { choices, commands, menus } from './ko/commands.ts';
import { accessCommands } from './ko/commands-access.ts';
import { casesCommands } from './ko/commands-cases.ts';
import { quotaCommands } from './ko/commands-quota.ts';
import { reviewCommands } from './ko/commands-review.ts';
import { wordsCommands } from './ko/commands-words.ts';
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
import { quota } from './ko/quota.ts';
import { review } from './ko/review.ts';
import { series } from './ko/series.ts';
import { admin, preset, savedFlags, settings } from './ko/settings.ts';
import { waiting } from './ko/waiting.ts';
import { words } from './ko/words.ts';

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
