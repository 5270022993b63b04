import { describe, expect, it } from 'vitest';
import { StoreError } from '../../../../src/storage/store.ts';
import { jobIn, sampleResult } from '../../../fakes/jobs.ts';
import { lifecycleRig } from '../../../fakes/lifecycle.ts';
import { samplePicture } from '../../../fakes/media.ts';

const picture = sampleResult.media[0]?.url ?? '';
const small = Uint8Array.from(samplePicture.bytes).reverse();

describe('the small picture of a delivered result', () => {
  it('is kept, before the result is shown and the job counts as done', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('delivering'));
    const kept: (string | undefined)[] = [];
    const before = { ...rig.thumbnails };
    rig.thumbnails.keep = async (jobId, webp) => {
      kept.push((await rig.jobs.get(jobId))?.state);
      expect(rig.screen.presents).toEqual([]);
      await before.keep(jobId, webp);
    };
    await rig.runToEnd(id);
    expect(kept).toEqual(['delivering']);
    expect(await rig.thumbnails.of(id)).toEqual(small);
  });

  it('is that of the rendering that was made to fit', async () => {
    const rig = lifecycleRig();
    rig.media.fitting = (file) => ({ ...file, bytes: Uint8Array.of(7, 8) });
    const id = await rig.put(jobIn('delivering'));
    await rig.runToEnd(id);
    expect(await rig.thumbnails.of(id)).toEqual(Uint8Array.of(8, 7));
  });

  it.each(['missing', 'too-large'] as const)('is none where the result was %s', async (reason) => {
    const rig = lifecycleRig();
    rig.media.holds(picture, reason);
    rig.upstream.willShow(undefined);
    const id = await rig.put(jobIn('delivering'));
    expect(await rig.runToEnd(id)).toMatchObject({ state: 'done' });
    expect(await rig.thumbnails.of(id)).toBeUndefined();
  });

  it('stops nothing when it cannot be kept: the log says so', async () => {
    const rig = lifecycleRig();
    rig.thumbnails.keep = () => Promise.reject(new StoreError('disk full'));
    const id = await rig.put(jobIn('delivering'));
    expect(await rig.runToEnd(id)).toMatchObject({ state: 'done', delivery: 'attached' });
    expect(rig.log.text).toContain('a thumbnail was not kept');
  });
});
