import type { Control } from '../../page/protocol/control.ts';
import type { StatusView } from '../../page/protocol/status.ts';

/** The stories are told of its buttons and of its percentages. */
const told = 'midjourney-proxy';

/** What has to be done so that the world is as each story expects it. */
export function beforehand({ faults, upstream, bot }: StatusView): Control[] {
  const controls: Control[] = [];
  if (faults.length > 0) controls.push({ kind: 'clear-faults' });
  // A bot that runs is started anew by that; one that does not, stays stopped.
  if (upstream !== told) controls.push({ kind: 'use-upstream', name: told });
  if (bot === 'stopped') controls.push({ kind: 'restart' });
  return controls;
}
