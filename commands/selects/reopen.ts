import { defineSelect } from '../../src/discord/definitions.ts';
import { bringBack } from '../../src/discord/own-jobs.ts';

/** The menu of `/history`: does what `/show` does. */
export const reopenMenu = defineSelect({
  action: 'reopen',
  run: (_press, { user, values: [chosen = ''] }, tools) => bringBack(chosen, user.id, tools),
});
