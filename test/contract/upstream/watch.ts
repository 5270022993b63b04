import type { TaskSnapshot } from '../../../src/upstreams/port.ts';
import type { UpstreamRig } from './rig.ts';
import { look } from './steps.ts';

const stepsAtMost = 40;

/** Everything that queries say of a job until it is over. */
export async function watch(rig: UpstreamRig, taskId: string): Promise<TaskSnapshot[]> {
  const seen: TaskSnapshot[] = [];
  for (let step = 0; step < stepsAtMost; step += 1) {
    const snapshot = await look(rig, taskId);
    if (snapshot === undefined) throw new Error('The job is not known');
    seen.push(snapshot);
    if (snapshot.status === 'succeeded' || snapshot.status === 'failed') return seen;
    rig.step();
  }
  throw new Error(`The job did not end within ${stepsAtMost} steps`);
}

/** The words that were seen, each once in a row. */
export function stagesIn(seen: readonly TaskSnapshot[]): string[] {
  const words = seen.map(({ status }) => status);
  return words.filter((word, position) => word !== words[position - 1]);
}
