import { describe, expect, it } from 'vitest';
import { addressOf, jobIn, sampleResult, sampleTime } from '../../../fakes/jobs.ts';
import { lifecycleRig } from '../../../fakes/lifecycle.ts';
import { samplePicture } from '../../../fakes/media.ts';

const day = 24 * 60 * 60_000;
const picture = sampleResult.media[0]?.url ?? '';

describe('delivering a picture', () => {
  it('links it when it stays unreadable', async () => {
    const rig = lifecycleRig();
    rig.media.holds(picture, 'unreachable');
    rig.upstream.willShow(undefined);
    const id = await rig.put(jobIn('delivering'));
    const job = await rig.runToEnd(id);
    expect(job).toMatchObject({
      state: 'done',
      delivery: 'linked-unreadable',
      cost: { state: 'settled' },
    });
    expect(job).not.toHaveProperty('size');
    expect(rig.screen.presents).toHaveLength(1);
    expect(rig.screen.presents[0]).toMatchObject({
      job: { delivery: 'linked-unreadable' },
      files: undefined,
    });
  });

  it('asks once, and links nothing, where the upstream names a place that is not public', async () => {
    const rig = lifecycleRig();
    rig.media.holds(picture, 'forbidden');
    const id = await rig.put(jobIn('delivering'));
    expect(await rig.runToEnd(id)).toMatchObject({
      state: 'done',
      delivery: 'refused',
      cost: { state: 'settled' },
    });
    expect(rig.media.downloads).toHaveLength(1);
    expect(rig.screen.presents).toMatchObject([{ job: { delivery: 'refused' } }]);
  });

  it('links it at once when it is larger than anything Discord takes', async () => {
    const rig = lifecycleRig();
    rig.media.holds(picture, 'too-large');
    const id = await rig.put(jobIn('delivering'));
    expect(await rig.runToEnd(id)).toMatchObject({ delivery: 'linked-too-large' });
    expect(rig.media.downloads).toHaveLength(1);
  });

  it('links it when it cannot be made to fit', async () => {
    const rig = lifecycleRig();
    rig.media.fitting = () => undefined;
    const id = await rig.put(jobIn('delivering'));
    expect(await rig.runToEnd(id)).toMatchObject({ delivery: 'linked-too-large' });
  });

  it('attaches the smaller rendering and remembers the size of the original', async () => {
    const rig = lifecycleRig();
    rig.media.fitting = (file) => ({
      ...file,
      bytes: Uint8Array.of(9),
      contentType: 'image/webp',
      extension: 'webp',
    });
    const id = await rig.put(jobIn('delivering'));
    expect(await rig.runToEnd(id)).toMatchObject({ size: samplePicture.size });
    expect(rig.screen.presents[0]?.files).toMatchObject([
      { name: `a_red_fox_${id}_1.webp`, bytes: Uint8Array.of(9), contentType: 'image/webp' },
    ]);
  });

  it('links it when Discord finds the file too large after all', async () => {
    const rig = lifecycleRig();
    rig.screen.willAnswer({ kind: 'too-large' });
    const id = await rig.put(jobIn('delivering'));
    expect(await rig.runToEnd(id)).toMatchObject({ delivery: 'linked-too-large' });
    expect(rig.screen.presents.map(({ files }) => files?.length)).toEqual([1, undefined]);
  });

  it('keeps it for /show when its message is gone', async () => {
    const rig = lifecycleRig();
    rig.screen.willAnswer({ kind: 'gone' });
    const id = await rig.put(jobIn('delivering'));
    expect(await rig.runToEnd(id)).toMatchObject({
      state: 'done',
      delivery: 'kept',
      result: sampleResult,
      size: samplePicture.size,
    });
  });

  it('waits while Discord is down and is not done before its message stands', async () => {
    const rig = lifecycleRig();
    rig.screen.willAnswer({ kind: 'later' }, { kind: 'later' });
    const id = await rig.put(jobIn('delivering'));
    const next = await rig.step(id);
    const wait = typeof next === 'object' ? next.at - sampleTime : Number.NaN;
    expect(wait).toBeGreaterThanOrEqual(10_000);
    expect(wait).toBeLessThan(12_500);
    expect((await rig.get(id)).state).toBe('delivering');
    expect(await rig.jobs.live()).toEqual([id]);
    expect(await rig.runToEnd(id)).toMatchObject({ delivery: 'attached' });
    expect(rig.screen.presents).toHaveLength(3);
  });

  it('waits ever longer while Discord is down, and keeps the picture after a day', async () => {
    const rig = lifecycleRig();
    rig.screen.willAnswer(...Array.from({ length: 1_000 }, () => ({ kind: 'later' }) as const));
    const id = await rig.put(jobIn('delivering'));
    const pauses: number[] = [];
    while ((await rig.get(id)).state === 'delivering') {
      const next = await rig.step(id);
      if (typeof next !== 'object') break;
      pauses.push((next.at - rig.clock.now()) / 1_000);
      rig.clock.advance(next.at - rig.clock.now());
    }
    const least = [10, 20, 40, 80, 160, 320, 600, 600];
    for (const [index, seconds] of least.entries()) {
      expect(pauses[index]).toBeGreaterThanOrEqual(seconds);
      expect(pauses[index]).toBeLessThan(seconds * 1.25);
    }
    // Not in the same moment as every other job.
    expect(pauses[6]).not.toBe(pauses[7]);
    expect(await rig.get(id)).toMatchObject({ state: 'done', delivery: 'kept' });
    expect(rig.clock.now() - sampleTime).toBeGreaterThan(day);
    expect(rig.clock.now() - sampleTime).toBeLessThan(day + 20 * 60_000);
    // It was kept: the link of the upstream may have died meanwhile.
    expect(rig.media.downloads).toHaveLength(1);
    expect(await rig.jobs.live()).toEqual([]);
  });

  it('remembers where the message stands in the end', async () => {
    const rig = lifecycleRig();
    const address = addressOf({ channelId: 'direct', messageId: 'new', token: undefined });
    rig.screen.willAnswer({ kind: 'shown', address });
    const id = await rig.put(jobIn('delivering'));
    expect((await rig.runToEnd(id)).address).toEqual(address);
  });

  it('brings every file of a result, in order', async () => {
    const rig = lifecycleRig();
    const clip = { ...samplePicture, extension: 'mp4', contentType: 'video/mp4', size: undefined };
    rig.media.holds('https://files.example.com/1.mp4', clip);
    rig.media.holds('https://files.example.com/2.mp4', clip);
    const media = [1, 2].map((n) => ({
      kind: 'video' as const,
      url: `https://files.example.com/${n}.mp4`,
    }));
    const id = await rig.put(jobIn('delivering', { result: { ...sampleResult, media } }));
    const job = await rig.runToEnd(id);
    expect(job).toMatchObject({ delivery: 'attached' });
    expect(job).not.toHaveProperty('size');
    expect(rig.screen.presents[0]?.files?.map(({ name }) => name)).toEqual([
      `a_red_fox_${id}_1.mp4`,
      `a_red_fox_${id}_2.mp4`,
    ]);
  });

  it('links a clip that is larger than its place allows, and reads no more of it', async () => {
    const rig = lifecycleRig();
    rig.media.holds(picture, { ...samplePicture, extension: 'mp4', contentType: 'video/mp4' });
    const media = [{ kind: 'video' as const, url: picture }];
    const uploadLimit = samplePicture.bytes.byteLength - 1;
    const clip = jobIn('delivering', { result: { ...sampleResult, media }, uploadLimit });
    expect(await rig.runToEnd(await rig.put(clip))).toMatchObject({
      state: 'done',
      delivery: 'linked-too-large',
    });
    expect(rig.media.bounds).toEqual([uploadLimit]);
  });

  it('fails, spent, when the upstream names no picture at all', async () => {
    const rig = lifecycleRig();
    const result = { ...sampleResult, media: [] };
    const id = await rig.put(jobIn('delivering', { result }));
    expect(await rig.runToEnd(id)).toMatchObject({
      state: 'failed',
      problem: { code: 'result-unreadable' },
      cost: { state: 'settled' },
    });
  });

  it('changes nothing when the program stops in the middle of a download', async () => {
    const rig = lifecycleRig();
    rig.media.holds(picture, 'unreachable');
    rig.stopping.abort();
    const id = await rig.put(jobIn('delivering'));
    expect(await rig.step(id)).toBe('waits');
    expect(await rig.get(id)).toEqual(jobIn('delivering'));
    expect(rig.screen.presents).toEqual([]);
  });

  it('draws a button that was pressed while the picture was on its way', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('delivering'));
    rig.media.fitting = (file) => {
      void rig.desk.markUsed(id, 'u1');
      return file;
    };
    expect(await rig.runToEnd(id)).toMatchObject({ usedActions: ['u1'] });
    expect(rig.screen.shows.at(-1)?.job).toMatchObject({ state: 'done', usedActions: ['u1'] });
  });
});
