import { describe, expect, it } from 'vitest';
import type { JobIn } from '../../../../src/jobs/job.ts';
import type { TaskSnapshot } from '../../../../src/upstreams/port.ts';
import { jobIn, sampleResult } from '../../../fakes/jobs.ts';
import { type LifecycleRig, lifecycleRig } from '../../../fakes/lifecycle.ts';
import { samplePicture } from '../../../fakes/media.ts';

const picture = sampleResult.media[0]?.url ?? '';
const url = 'https://files.example.com/31.webp';
const later = 'https://files.example.com/46.webp';
const drawing = (percent: number, previewUrl = url) =>
  ({ status: 'running', percent, previewUrl }) as const;
const other = { ...samplePicture, bytes: Uint8Array.of(8) };

/** Looks at a job so many times. @returns the first byte of each preview that was shown */
async function previewsOf(
  rig: LifecycleRig,
  job: JobIn<'running'>,
  snapshots: readonly TaskSnapshot[],
): Promise<(number | undefined)[]> {
  const id = await rig.put(job);
  for (const snapshot of snapshots) {
    rig.upstream.willShow(snapshot);
    await rig.step(id);
  }
  return rig.screen.shows.map(({ progress }) => progress?.preview?.bytes[0]);
}

const shown = jobIn('running', { previews: true });

describe('the unfinished picture of a job', () => {
  it('is shown as far as it is drawn, in a file that we have named', async () => {
    const rig = lifecycleRig();
    rig.media.holds(url, samplePicture);
    rig.media.holds(later, other);
    expect(await previewsOf(rig, shown, [drawing(31), drawing(46, later)])).toEqual([1, 8]);
    expect(rig.screen.shows[0]?.progress).toMatchObject({
      percent: 31,
      preview: { name: `preview_${shown.id}.png`, contentType: 'image/png' },
    });
    expect(rig.media.bounds).toEqual([5 * 1024 * 1024, 5 * 1024 * 1024]);
  });

  it('is not even fetched where nobody wants it', async () => {
    const rig = lifecycleRig();
    expect(await previewsOf(rig, jobIn('running'), [drawing(31)])).toEqual([undefined]);
    expect(rig.media.downloads).toEqual([]);
  });

  it('is fetched once, and again as soon as more of it is drawn at the same address', async () => {
    const rig = lifecycleRig();
    rig.media.holds(url, samplePicture, other);
    const looks = [drawing(31), drawing(31), drawing(46)];
    expect(await previewsOf(rig, shown, looks)).toEqual([1, 1, 8]);
    expect(rig.media.downloads).toHaveLength(2);
  });

  it('stays the very same file while its bytes are the same, so that it is not sent again', async () => {
    const rig = lifecycleRig();
    rig.media.holds(url, samplePicture, { ...samplePicture, bytes: Uint8Array.of(1, 2, 3) });
    await previewsOf(rig, shown, [drawing(31), drawing(46)]);
    const [first, second] = rig.screen.shows.map(({ progress }) => progress?.preview);
    expect(rig.media.downloads).toHaveLength(2);
    expect(second).toBe(first);
  });

  it('that cannot be had is left out, and the job goes on; the log says so', async () => {
    const rig = lifecycleRig();
    rig.media.holds(url, 'missing');
    const looks = [drawing(31), drawing(31)];
    expect(await previewsOf(rig, shown, looks)).toEqual([undefined, undefined]);
    expect(rig.screen.shows.at(-1)?.progress?.percent).toBe(31);
    expect(rig.media.downloads).toHaveLength(1);
    expect(rig.log.text).toContain('a preview could not be shown');
    expect(rig.log.errors).toEqual([]);
  });

  it('is replaced by the finished one', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('delivering', { previews: true }));
    await rig.runToEnd(id);
    expect(rig.screen.presents[0]?.files).toHaveLength(1);
  });

  it('does not stand in for a finished one that cannot be shown', async () => {
    const rig = lifecycleRig();
    rig.media.holds(picture, 'too-large');
    const id = await rig.put(jobIn('delivering', { previews: true }));
    expect(await rig.runToEnd(id)).toMatchObject({ delivery: 'linked-too-large' });
    expect(rig.screen.presents).toMatchObject([{ files: [] }]);
  });

  it.each(['failed', 'timed-out'] as const)('goes when the job is %s', async (state) => {
    const rig = lifecycleRig();
    await rig.runToEnd(await rig.put(jobIn(state, { previews: true })));
    expect(rig.screen.presents).toMatchObject([{ files: [] }]);
  });

  it('stays when the job is stopped', async () => {
    const rig = lifecycleRig();
    await rig.runToEnd(await rig.put(jobIn('cancelled', { previews: true })));
    expect(rig.screen.presents).toMatchObject([{ files: undefined }]);
  });
});
