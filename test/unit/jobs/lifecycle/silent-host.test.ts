import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MediaError } from '../../../../src/media/file.ts';
import { imagineOf } from '../../../fakes/jobs.ts';
import { type LifecycleRig, lifecycleRig, putQueued } from '../../../fakes/lifecycle.ts';
import { settle } from '../../../fakes/settle.ts';

describe('a picture whose host never answers', () => {
  const url = 'https://silent.example.com/reference.png';
  const request = imagineOf({ references: [{ role: 'image', url }] });

  // The limit on a socket is one of real time.
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function rigWithSilence(): LifecycleRig {
    const rig = lifecycleRig();
    rig.media.download = (_url, { signal }) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => {
          reject(new MediaError('unreachable', 'cut short'));
        });
      });
    return rig;
  }

  it('keeps nobody from their turn for longer than half a minute', async () => {
    const rig = rigWithSilence();
    const id = await putQueued(rig, { request });
    const stepping = rig.step(id);
    await settle();
    expect(rig.slots.holds(id)).toBe(true);
    await vi.advanceTimersByTimeAsync(30_000);
    await stepping;
    await rig.runToEnd(id);
    expect(await rig.get(id)).toMatchObject({
      state: 'failed',
      problem: { code: 'reference-unreadable' },
    });
    expect(rig.slots.holds(id)).toBe(false);
    expect(rig.upstream.submits).toEqual([]);
  });

  it('is waited for in sight of its person, who can stop it', async () => {
    const rig = rigWithSilence();
    const id = await putQueued(rig, { request });
    const stepping = rig.step(id);
    await settle();
    expect(rig.screen.shows.map(({ job }) => job.state)).toEqual(['queued']);
    await vi.advanceTimersByTimeAsync(30_000);
    await stepping;
  });
});
