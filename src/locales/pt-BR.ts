import type { Sentences } from './index.ts';
import { access } from './pt-BR/access.ts';
import { action, title } from './pt-BR/actions.ts';
import { cases } from './pt-BR/cases.ts';
import { check } from './pt-BR/check.ts';
import { choices, commands, menus } from './pt-BR/commands.ts';
import { accessCommands } from './pt-BR/commands-access.ts';
import { casesCommands } from './pt-BR/commands-cases.ts';
import { quotaCommands } from './pt-BR/commands-quota.ts';
import { reviewCommands } from './pt-BR/commands-review.ts';
import { wordsCommands } from './pt-BR/commands-words.ts';
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
import { quota } from './pt-BR/quota.ts';
import { review } from './pt-BR/review.ts';
import { series } from './pt-BR/series.ts';
import { admin, preset, savedFlags, settings } from './pt-BR/settings.ts';
import { waiting } from './pt-BR/waiting.ts';
import { words } from './pt-BR/words.ts';

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
