import { describe, expect, it } from 'vitest';
import type { TaskSnapshot } from '../../../src/upstreams/port.ts';
import { taskResultSchema } from '../../../src/upstreams/result.ts';
import type { UpstreamSetUp } from './set-up.ts';
import { begin, fetchFile, finishedGrid, finishedSingle, look } from './steps.ts';
import { stagesIn, watch } from './watch.ts';

export function describeLifecycle(setUp: UpstreamSetUp): void {
  const { start, stages, percent, tellsPrompt, unknownAtFirst } = setUp;
  describe('a job from a prompt', () => {
    it(`is ${stages.join(', then ')}`, async () => {
      const rig = await start();
      expect(stagesIn(await watch(rig, await begin(rig)))).toEqual(stages);
    });

    it(
      percent ? 'shows a percentage that never falls nor passes 100' : 'shows no percentage',
      async () => {
        const rig = await start();
        const known = percentsIn(await watch(rig, await begin(rig)));
        if (!percent) {
          expect(known).toEqual([]);
          return;
        }
        expect(known.length).toBeGreaterThan(2);
        expect(known).toEqual([...known].sort((one, other) => one - other));
        expect(Math.max(...known)).toBeLessThanOrEqual(100);
      },
    );

    describePictures(setUp);

    if (tellsPrompt) {
      it('tells the prompt as it was drawn', async () => {
        const { result } = await finishedGrid(await start(), 'a red fox in the snow');
        expect(result.finalPrompt).toContain('a red fox in the snow');
      });
    }

    it('gives a result that survives being stored', async () => {
      const { result } = await finishedSingle(await start());
      expect(taskResultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
    });

    if (unknownAtFirst) {
      it('may be unknown to the first queries, and is known then', async () => {
        const rig = await start({ unknownFirst: 2 });
        const taskId = await begin(rig);
        expect(await look(rig, taskId)).toBeUndefined();
        expect(await look(rig, taskId)).toBeUndefined();
        expect(stagesIn(await watch(rig, taskId))).toEqual(stages);
      });
    }
  });
}

function describePictures({ start, files }: UpstreamSetUp): void {
  it(`ends with pictures (files: ${files.count}) whose bytes are those that the service sent`, async () => {
    const rig = await start();
    const { result } = await finishedGrid(rig);
    const image = { kind: 'image', url: expect.any(String) as string };
    expect(result.media).toEqual(Array.from({ length: files.count }, () => image));
    const urls = result.media.map(({ url }) => url);
    expect(new Set(urls).size).toBe(files.count);
    for (const url of urls) {
      const file = await fetchFile(url);
      expect(file.contentType).toBe(files.type);
      expect(Buffer.compare(file.bytes, rig.served(url) ?? new Uint8Array())).toBe(0);
    }
  });
}

function percentsIn(seen: readonly TaskSnapshot[]): number[] {
  const percents = seen.flatMap((each) => (each.status === 'running' ? [each.percent] : []));
  return percents.filter((percent) => percent !== undefined);
}
