import { describe, expect, it } from 'vitest';
import type { UpstreamRig } from './rig.ts';
import type { UpstreamSetUp } from './set-up.ts';
import { begin, fetchFile, look } from './steps.ts';

/** The picture as far as it is drawn. */
export function describePreviews({ start, previews }: UpstreamSetUp): void {
  describe('a preview', () => {
    if (!previews) {
      it('is not shown here', async () => {
        expect(await previewTypes(await start())).toEqual([]);
      });
      return;
    }
    it('is shown several times while it is drawn, as a small file that can be fetched', async () => {
      const types = await previewTypes(await start());
      expect(types.length).toBeGreaterThan(2);
      expect(new Set(types)).toEqual(new Set(['image/webp']));
    });
  });
}

const stepsAtMost = 40;

/** Of what content each preview was that queries have shown until the end. */
async function previewTypes(rig: UpstreamRig): Promise<readonly string[]> {
  const taskId = await begin(rig);
  const types: string[] = [];
  for (let step = 0; step < stepsAtMost; step += 1) {
    const snapshot = await look(rig, taskId);
    if (snapshot?.status === 'succeeded') return types;
    const url = snapshot?.status === 'running' ? snapshot.previewUrl : undefined;
    if (url !== undefined) types.push((await fetchFile(url)).contentType);
    rig.step();
  }
  throw new Error(`The job did not end within ${stepsAtMost} steps`);
}
