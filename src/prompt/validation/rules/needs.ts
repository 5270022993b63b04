import type { Need, Problem } from '../../problem.ts';
import { isAttached } from '../attachments.ts';
import { dropFlags } from '../edits.ts';
import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';

/** E09, E12: flags without what they are about. They do nothing, so they are dropped. */
export function findNeedy(reading: Reading): readonly Finding[] {
  const { requires } = reading.context.catalogue;
  return reading.known.flatMap((flag) => {
    const needs = requires[flag.rule.name];
    if (needs === undefined || flag.cell === 'no' || isThere(needs, reading)) return [];
    const { index, label } = flag;
    const edit = dropFlags('rest', [flag]);
    const problem: Problem =
      needs === 'video' ? { code: 'E12', flag: label } : { code: 'E09', flag: label, needs };
    return [{ at: index, problem, edit }];
  });
}

function isThere(need: Need, { prompt, context, named }: Reading): boolean {
  if (isAttached(need, context) || context.provided?.has(need) === true) return true;
  return need === 'image' ? prompt.images.length > 0 : named(need).length > 0;
}
