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
import { action, title } from './zh-CN/actions.ts';
import { check } from './zh-CN/check.ts';
import { choices, commands, menus } from './zh-CN/commands.ts';
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
import { series } from './zh-CN/series.ts';
import { admin, preset, savedFlags, settings } from './zh-CN/settings.ts';
import { waiting } from './zh-CN/waiting.ts';

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
