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
import { action, title } from './pt-BR/actions.ts';
import { check } from './pt-BR/check.ts';
import { choices, commands, menus } from './pt-BR/commands.ts';
import { display } from './pt-BR/display.ts';
import { failure, problem, upstream } from './pt-BR/failures.ts';
import { finished } from './pt-BR/finished.ts';
import { form } from './pt-BR/forms.ts';
import { handedIn } from './pt-BR/handed-in.ts';
import { help } from './pt-BR/help.ts';
import { history } from './pt-BR/history.ts';
import { info } from './pt-BR/info.ts';
import { button, status } from './pt-BR/jobs.ts';
import { messageMenu, more } from './pt-BR/menus.ts';
import { notice } from './pt-BR/notices.ts';
import { pictures } from './pt-BR/pictures.ts';
import { privacy } from './pt-BR/privacy.ts';
import { queue } from './pt-BR/queue.ts';
import { series } from './pt-BR/series.ts';
import { admin, preset, savedFlags, settings } from './pt-BR/settings.ts';
import { waiting } from './pt-BR/waiting.ts';

/** Every sentence that a person can read, in Brazilian Portuguese. */
export const ptBR: Sentences = {
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
