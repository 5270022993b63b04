import type { Sentences } from './index.ts';
import { access } from './zh-CN/access.ts';
import { action, title } from './zh-CN/actions.ts';
import { cases } from './zh-CN/cases.ts';
import { check } from './zh-CN/check.ts';
import { choices, commands, menus } from './zh-CN/commands.ts';
import { accessCommands } from './zh-CN/commands-access.ts';
import { casesCommands } from './zh-CN/commands-cases.ts';
import { quotaCommands } from './zh-CN/commands-quota.ts';
import { reviewCommands } from './zh-CN/commands-review.ts';
import { wordsCommands } from './zh-CN/commands-words.ts';
import { display } from './zh-CN/display.ts';
import { failure, problem, upstream } from './zh-CN/failures.ts';
import { finished } from './zh-CN/finished.ts';
import { form } from './zh-CN/forms.ts';
import { handedIn } from './zh-CN/handed-in.ts';
import { help } from './zh-CN/help.ts';
import { history } from './zh-CN/history.ts';
import { info } from './zh-CN/info.ts';
import { button, status } from './zh-CN/jobs.ts';
import { messageMenu, more } from './zh-CN/menus.ts';
import { notice } from './zh-CN/notices.ts';
import { pictures } from './zh-CN/pictures.ts';
import { privacy } from './zh-CN/privacy.ts';
import { queue } from './zh-CN/queue.ts';
import { quota } from './zh-CN/quota.ts';
import { review } from './zh-CN/review.ts';
import { series } from './zh-CN/series.ts';
import { admin, preset, savedFlags, settings } from './zh-CN/settings.ts';
import { waiting } from './zh-CN/waiting.ts';
import { words } from './zh-CN/words.ts';

/** Every sentence that a person can read, in Simplified Chinese. */
export const zhCN: Sentences = {
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
