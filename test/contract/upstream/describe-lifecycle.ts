import { describe, expect, it } from 'vitest';
import type { TaskSnapshot } from '../../../src/upstreams/port.ts';
import { taskResultSchema } from '../../../src/upstreams/result.ts';
import type { UpstreamRig, UpstreamSetUp } from './rig.ts';
import { begin, finishedGrid, finishedSingle, look, noSignal, openMedia } from './steps.ts';

const stepsAtMost = 40;

export function describeLifecycle({ start, offers }: UpstreamSetUp): void {
  describe('a job from a prompt', () => {
    it('is queued, then runs with a percentage that never falls nor passes 100, then is done', async () => {
      const rig = await start();
      const seen = await watch(rig, await begin(rig));
      const statuses = seen.map(({ status }) => status).filter(differsFromLast);
      expect(statuses).toEqual(['queued', 'running', 'succeeded']);
      const percents = seen.flatMap((each) => (each.status === 'running' ? [each.percent] : []));
      const known = percents.filter((percent) => percent !== undefined);
      expect(known.length).toBeGreaterThan(2);
      expect(known).toEqual([...known].sort((one, other) => one - other));
      expect(Math.max(...known)).toBeLessThanOrEqual(100);
    });

    it('ends with one picture whose bytes are those that the service sent', async () => {
      const rig = await start();
      const { result } = await finishedGrid(rig);
      expect(result.media).toEqual([{ kind: 'image', url: expect.any(String) as string }]);
      const url = result.media[0]?.url ?? '';
      const file = await openMedia().download(url, { maxBytes: 50_000_000, signal: noSignal() });
      expect(file.contentType).toBe('image/png');
      expect(Buffer.compare(file.bytes, rig.served(url) ?? new Uint8Array())).toBe(0);
    });

    it('tells the prompt as it was drawn', async () => {
      const { result } = await finishedGrid(await start(), 'a red fox in the snow');
      expect(result.finalPrompt).toContain('a red fox in the snow');
    });

    it('offers what can be done with a grid, each under a key of its own', async () => {
      const { result } = await finishedGrid(await start());
      expect(result.actions.map(({ kind }) => kind)).toEqual(offers.grid);
      expect(new Set(result.actions.map(({ key }) => key)).size).toBe(offers.grid.length);
      const numbered = result.actions.filter(
        ({ kind }) => kind === 'upscale' || kind === 'variation',
      );
      expect(numbered.map(({ label }) => label).join(' ')).toBe('U1 U2 U3 U4 V1 V2 V3 V4');
      expect(numbered.map(({ index }) => index)).toEqual([1, 2, 3, 4, 1, 2, 3, 4]);
      expect(result.actions.find(({ kind }) => kind === 'reroll')).toMatchObject({ emoji: '🔄' });
    });

    it('offers what can be done with a single picture, each under a key of its own', async () => {
      const { result } = await finishedSingle(await start());
      expect(result.actions.map(({ kind }) => kind)).toEqual(offers.single);
      expect(new Set(result.actions.map(({ key }) => key)).size).toBe(offers.single.length);
    });

    it('gives a result that survives being stored', async () => {
      const { result } = await finishedSingle(await start());
      expect(taskResultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
    });
  });
}

/** Everything that queries say of a job until it is over. */
async function watch(rig: UpstreamRig, taskId: string): Promise<TaskSnapshot[]> {
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

function differsFromLast(word: string, position: number, words: readonly string[]): boolean {
  return word !== words[position - 1];
}
