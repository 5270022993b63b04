import { describe, expect, it } from 'vitest';
import { jobIdOf, sampleResult, sampleTime } from '../../../fakes/jobs.ts';
import { type LifecycleRig, lifecycleRig, putQueued } from '../../../fakes/lifecycle.ts';
import { samplePicture } from '../../../fakes/media.ts';

const inline = { kind: 'image', url: 'data:image/png;base64,AAAA' } as const;
const finished = (media = sampleResult.media) =>
  ({ kind: 'succeeded', taskId: 'task-5', result: { ...sampleResult, media } }) as const;

function rigWithInlineFile(): LifecycleRig {
  const rig = lifecycleRig();
  rig.media.holds(inline.url, samplePicture);
  rig.upstream.willSubmit(finished([inline]));
  return rig;
}

describe('a submit that brings the picture', () => {
  it('is delivered without a single query, and paid for', async () => {
    const rig = lifecycleRig();
    const id = await putQueued(rig);
    rig.upstream.willSubmit(finished());
    expect(await rig.runToEnd(id)).toMatchObject({
      state: 'done',
      taskId: 'task-5',
      delivery: 'attached',
      result: sampleResult,
      cost: { state: 'settled' },
    });
    expect(rig.upstream.queries).toEqual([]);
    expect(rig.clock.now()).toBe(sampleTime);
    expect(rig.slots.holds(id)).toBe(false);
    expect(await rig.jobs.live()).toEqual([]);
  });

  it('holds no slot while Discord does not take the picture', async () => {
    const rig = lifecycleRig(1);
    const id = await putQueued(rig);
    rig.upstream.willSubmit(finished());
    rig.screen.willAnswer({ kind: 'later' });
    await rig.step(id);
    expect((await rig.get(id)).state).toBe('delivering');
    expect(rig.slots.take(jobIdOf(9), 'other')).toBe(true);
  });

  it('keeps the file itself no longer than until Discord has it', async () => {
    const rig = rigWithInlineFile();
    const id = await putQueued(rig);
    rig.screen.willAnswer({ kind: 'later' });
    await rig.step(id);
    expect(await rig.get(id)).toMatchObject({ state: 'delivering', result: { media: [inline] } });
    const job = await rig.runToEnd(id);
    expect(job).toMatchObject({
      delivery: 'attached',
      result: { media: [{ ...inline, url: '' }] },
    });
    expect(job).toMatchObject({ result: { actions: sampleResult.actions } });
    expect(rig.screen.presents.at(-1)?.files?.map(({ bytes }) => bytes)).toEqual([
      samplePicture.bytes,
    ]);
  });

  it('keeps the file for /show when its message is gone', async () => {
    const rig = rigWithInlineFile();
    const id = await putQueued(rig);
    rig.screen.willAnswer({ kind: 'gone' });
    expect(await rig.runToEnd(id)).toMatchObject({
      delivery: 'kept',
      result: { media: [inline] },
    });
  });
});
