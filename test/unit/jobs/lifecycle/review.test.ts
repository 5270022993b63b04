import { describe, expect, it } from 'vitest';
import type { JobIn } from '../../../../src/jobs/job.ts';
import { addressOf, imagineOf, jobIn, sampleResult, sampleTime } from '../../../fakes/jobs.ts';
import { type LifecycleRig, lifecycleRig } from '../../../fakes/lifecycle.ts';
import { samplePicture } from '../../../fakes/media.ts';

type Held = JobIn<'held'>;
const byId = '300000000000000009';
const guildId = '100000000000000001';
const hourMs = 60 * 60_000;
const ephemeral = addressOf({ ephemeral: true, guildId });
const prompt = { prompt: 'needed', hours: 48, channelId: '7' } as const;
const result = { result: 'needed', hours: 48, channelId: '7' } as const;

function heldPrompt(overrides: Partial<JobIn<'held'>> = {}): JobIn<'held'> {
  return jobIn('held', { guildId, address: ephemeral, review: prompt, ...overrides });
}

function heldResult(overrides: Partial<JobIn<'held'>> = {}): JobIn<'held'> {
  const found = { taskId: 'task-1', result: sampleResult };
  return heldPrompt({ review: result, found, ...overrides });
}

/** A held job that has been shown to those who moderate. */
async function shown(job: JobIn<'held'>): Promise<{ rig: LifecycleRig; id: JobIn<'held'>['id'] }> {
  const rig = lifecycleRig();
  const id = await rig.put(job);
  await rig.step(id);
  return { rig, id };
}

describe('a held job', () => {
  it('is posted once, with its case, and then looked at from time to time until its end', async () => {
    const { rig, id } = await shown(heldPrompt());
    expect(await rig.step(id)).toEqual({ at: sampleTime + hourMs });
    rig.clock.advance(47.5 * hourMs);
    expect(await rig.step(id)).toEqual({ at: sampleTime + 48 * hourMs });
    expect(rig.reviewRoom.posts).toHaveLength(1);
    expect(rig.reviewRoom.posts[0]).toMatchObject({ job: { caseNumber: 7 }, files: [] });
    expect(await rig.get(id)).toMatchObject({
      caseNumber: 7,
      notice: { channelId: 'staff', messageId: 'notice-1' },
    });
    expect(rig.upstream.submits).toEqual([]);
  });

  it('is tried again in longer and longer whiles where it cannot be posted', async () => {
    const rig = lifecycleRig();
    rig.reviewRoom.isThere = false;
    const id = await rig.put(heldResult());
    const pauses: number[] = [];
    for (let count = 0; count < 7; count += 1) {
      const next = await rig.step(id);
      if (typeof next === 'string') throw new Error('It is not tried again');
      pauses.push((next.at - rig.clock.now()) / 60_000);
      rig.clock.advance(next.at - rig.clock.now());
    }
    expect(pauses).toEqual([2, 2, 4, 8, 16, 30, 30]);
    rig.reviewRoom.isThere = true;
    await rig.step(id);
    expect(rig.reviewRoom.posts).toHaveLength(1);
  });

  it('brings the files of its result, or says why it has none', async () => {
    const { rig } = await shown(heldResult());
    expect(rig.reviewRoom.posts[0]?.files).toHaveLength(1);
    const poor = lifecycleRig();
    poor.media.holds(sampleResult.media[0]?.url ?? '', 'missing');
    await poor.step(await poor.put(heldResult()));
    expect(poor.reviewRoom.posts[0]?.files).toBe('unreadable');
  });

  /** Posts it; somebody does something before Discord has answered that it stands. */
  async function during(act: (desk: LifecycleRig['desk'], id: Held['id']) => Promise<unknown>) {
    const rig = lifecycleRig();
    const id = await rig.put(heldPrompt());
    const post = rig.reviewRoom.post.bind(rig.reviewRoom);
    rig.reviewRoom.post = async (job, fetchFiles) => {
      const place = await post(job, fetchFiles);
      await act(rig.desk, id);
      return place;
    };
    await rig.step(id);
    return { ...rig, decision: (await rig.get(id)).review?.decision };
  }

  it('is told of in its message where somebody decides there before the bot knows of it', async () => {
    const no = { byId, of: 'prompt', reason: 'no', strike: false } as const;
    const { reviewRoom, decision } = await during((desk, id) => desk.reject(id, no));
    const notice = { channelId: 'staff', messageId: 'notice-1' };
    expect(decision).toMatchObject({ what: 'rejected', notice });
    expect(reviewRoom.cleared).toEqual([]);
    expect(reviewRoom.closed).toMatchObject([{ review: { decision: { notice } } }]);
  });

  it('leaves no message behind that is withdrawn before the bot knows of it', async () => {
    const { reviewRoom, decision } = await during((desk, id) => desk.cancel(id));
    expect(decision).toMatchObject({ what: 'withdrawn' });
    expect(reviewRoom.cleared).toEqual([{ channelId: 'staff', messageId: 'notice-1' }]);
  });

  it('has a single message also where it is posted anew', async () => {
    const { rig, id } = await shown(heldPrompt());
    expect(await rig.desk.repost(id)).toBe(true);
    await rig.step(id);
    expect(rig.reviewRoom.posts.map(({ job }) => job.reposts)).toEqual([undefined, 1]);
    expect(rig.reviewRoom.cleared).toEqual([{ channelId: 'staff', messageId: 'notice-1' }]);
    expect(await rig.get(id)).not.toHaveProperty('stale');
  });

  it('is posted anew where those who moderate look now, and then goes where it stood', async () => {
    const { rig, id } = await shown(heldPrompt());
    rig.reviewRoom.isKept = false;
    expect(await rig.step(id)).toEqual({ at: sampleTime + hourMs });
    expect(rig.reviewRoom.posts.map(({ job }) => job.reposts)).toEqual([undefined, 1]);
    expect(rig.reviewRoom.cleared).toEqual([{ channelId: 'staff', messageId: 'notice-1' }]);
    expect(await rig.get(id)).toMatchObject({ notice: { messageId: 'notice-2' } });
  });

  it('stays where it is while it can be posted nowhere else, and is told of there', async () => {
    const { rig, id } = await shown(heldResult());
    await rig.desk.repost(id);
    rig.reviewRoom.isThere = false;
    await rig.step(id);
    expect(rig.reviewRoom.cleared).toEqual([]);
    const first = { channelId: 'staff', messageId: 'notice-1' };
    const rejected = await rig.desk.reject(id, { byId, of: 'result', reason: 'no', strike: false });
    expect(rejected?.review?.decision).toMatchObject({ notice: first });
  });

  it('is stopped by whoever stops everything in its server, and says so', async () => {
    const { rig, id } = await shown(heldResult());
    await rig.desk.cancel(id, byId);
    expect(await rig.runToEnd(id)).toMatchObject({
      state: 'cancelled',
      review: { decision: { what: 'stopped', byId, told: true } },
    });
    const other = await shown(heldPrompt());
    await other.rig.desk.cancel(other.id);
    expect((await other.rig.runToEnd(other.id)).review?.decision).toMatchObject({
      what: 'withdrawn',
    });
  });

  it('ends where nobody decides in time, and costs nothing', async () => {
    const { rig, id } = await shown(heldPrompt());
    rig.clock.advance(48 * hourMs);
    expect(await rig.runToEnd(id)).toMatchObject({
      state: 'failed',
      problem: { code: 'review-expired' },
      cost: { state: 'refunded' },
    });
    expect(rig.reviewRoom.closed).toHaveLength(1);
    expect(rig.screen.presents.at(-1)?.job.state).toBe('failed');
  });
});

describe('an approved job', () => {
  it('is posted in the channel where it was asked for before anything is sent', async () => {
    const { rig, id } = await shown(heldPrompt());
    expect((await rig.desk.approve(id, { byId, of: 'prompt' }))?.state).toBe('queued');
    expect(await rig.desk.approve(id, { byId, of: 'prompt' })).toBeUndefined();
    rig.upstream.willSubmit({ kind: 'accepted', taskId: 'task-1' });
    rig.upstream.willShow({ status: 'succeeded', result: sampleResult });
    expect((await rig.runToEnd(id)).state).toBe('done');
    expect(rig.screen.presents[0]?.job).toMatchObject({ state: 'queued' });
    expect(rig.screen.moves[0]?.address).toEqual({
      applicationId: ephemeral.applicationId,
      channelId: '7',
      guildId,
      ephemeral: false,
      botIsThere: true,
      followUp: true,
    });
    expect(rig.reviewRoom.pointed.map(({ from }) => from)).toEqual([ephemeral]);
    expect(rig.reviewRoom.closed).toHaveLength(1);
  });

  it('stays with its person where it is private', async () => {
    const { rig, id } = await shown(heldResult({ private: true }));
    await rig.desk.approve(id, { byId, of: 'result' });
    const done = await rig.runToEnd(id);
    expect(done).toMatchObject({ state: 'done', address: { ephemeral: true } });
    expect(rig.reviewRoom.pointed).toEqual([]);
  });

  it('stays with its person while its result has still to be looked at', async () => {
    const both = { ...prompt, result: 'needed' } as const;
    const { rig, id } = await shown(heldPrompt({ review: both }));
    await rig.desk.approve(id, { byId, of: 'prompt' });
    rig.upstream.willSubmit({ kind: 'accepted', taskId: 'task-1' });
    rig.upstream.willShow({ status: 'succeeded', result: sampleResult });
    await rig.step(id);
    expect(await rig.get(id)).toMatchObject({ state: 'held', address: ephemeral });
    expect(rig.reviewRoom.posts).toHaveLength(2);
    expect(rig.screen.presents).toEqual([]);
  });

  it('is not let out by a decision about its words, which came late', async () => {
    const both = { ...prompt, result: 'needed' } as const;
    const { rig, id } = await shown(heldPrompt({ review: both }));
    await rig.desk.approve(id, { byId, of: 'prompt' });
    rig.upstream.willSubmit({ kind: 'accepted', taskId: 'task-1' });
    rig.upstream.willShow({ status: 'succeeded', result: sampleResult });
    await rig.step(id);
    expect(await rig.desk.approve(id, { byId, of: 'prompt' })).toBeUndefined();
    const no = { byId, of: 'prompt', reason: undefined, strike: false } as const;
    expect(await rig.desk.reject(id, no)).toBeUndefined();
    expect(await rig.get(id)).toMatchObject({ state: 'held', address: ephemeral });
  });

  it('goes on where it was when it can be posted nowhere', async () => {
    const { rig, id } = await shown(heldResult());
    await rig.desk.approve(id, { byId, of: 'result' });
    rig.screen.willAnswer({ kind: 'gone' });
    const done = await rig.runToEnd(id);
    expect(done).toMatchObject({ state: 'done', address: ephemeral, review: { surfaced: true } });
  });

  it('waits for a Discord that does not answer', async () => {
    const { rig, id } = await shown(heldResult());
    await rig.desk.approve(id, { byId, of: 'result' });
    rig.screen.willAnswer({ kind: 'later' });
    expect(await rig.step(id)).toEqual({ at: rig.clock.now() + 10_000 });
    expect((await rig.get(id)).address).toEqual(ephemeral);
    expect((await rig.runToEnd(id)).address.ephemeral).toBe(false);
  });

  it('has its picture from the moderators’ message where the upstream’s is gone', async () => {
    const { rig, id } = await shown(heldResult());
    const copy = 'https://cdn.example.com/SPOILER_fox.png';
    rig.reviewRoom.files = [copy];
    rig.media.holds(sampleResult.media[0]?.url ?? '', 'missing');
    rig.media.holds(copy, { ...samplePicture, bytes: Uint8Array.of(7) });
    await rig.desk.approve(id, { byId, of: 'result' });
    expect(await rig.runToEnd(id)).toMatchObject({ state: 'done', delivery: 'attached' });
    expect(rig.screen.presents.at(-1)?.files?.[0]?.bytes).toEqual(Uint8Array.of(7));
  });
});

describe('a rejected job', () => {
  it('ends with the reason, and nothing of its result is left', async () => {
    const { rig, id } = await shown(heldResult());
    await rig.desk.reject(id, { byId, of: 'result', reason: 'no', strike: true });
    const failed = await rig.runToEnd(id);
    expect(failed).toMatchObject({
      state: 'failed',
      problem: { code: 'rejected', reason: 'no' },
      review: { result: 'needed', decision: { what: 'rejected', byId, strike: true, told: true } },
    });
    expect(JSON.stringify(failed)).not.toContain(sampleResult.media[0]?.url);
    expect(await rig.thumbnails.of(id)).toBeUndefined();
  });

  it('does not rest until its decision is told', async () => {
    const { rig, id } = await shown(heldPrompt());
    await rig.desk.reject(id, { byId, of: 'prompt', reason: undefined, strike: false });
    rig.reviewRoom.isThere = false;
    expect(await rig.step(id)).toEqual({ at: rig.clock.now() + 15_000 });
    expect(await rig.jobs.live()).toEqual([id]);
    rig.reviewRoom.isThere = true;
    await rig.runToEnd(id);
    expect(rig.reviewRoom.closed).toHaveLength(1);
  });
});

describe('what an upstream wrote', () => {
  const running = jobIn('running', { guildId, request: imagineOf() });
  const succeeded = { status: 'succeeded', result: sampleResult } as const;

  it('is withheld where it is not allowed: it was paid, and is not shown', async () => {
    const rig = lifecycleRig();
    rig.judgeResult = () => Promise.resolve({ kind: 'withheld' });
    rig.upstream.willShow(succeeded);
    expect(await rig.runToEnd(await rig.put(running))).toMatchObject({
      state: 'failed',
      problem: { code: 'words-withheld' },
      cost: { state: 'settled' },
    });
  });

  it('waits for a moderator where a rule asks for it', async () => {
    const rig = lifecycleRig();
    const hold = { rule: 'fox', hours: 5 };
    rig.judgeResult = (_job, found) => Promise.resolve({ kind: 'shown', result: found, hold });
    rig.upstream.willShow(succeeded);
    const id = await rig.put(running);
    await rig.step(id);
    expect(await rig.get(id)).toMatchObject({
      state: 'held',
      review: { result: 'needed', rule: 'fox', hours: 5 },
      expiresAt: rig.clock.now() + 5 * hourMs,
    });
  });

  it('is looked at also where the submit brought it at once', async () => {
    const rig = lifecycleRig();
    rig.judgeResult = () => Promise.resolve({ kind: 'withheld' });
    rig.upstream.willSubmit({ kind: 'succeeded', taskId: 'task-1', result: sampleResult });
    const ended = await rig.runToEnd(await rig.put(jobIn('queued', { guildId })));
    expect(ended).toMatchObject({ state: 'failed', problem: { code: 'words-withheld' } });
  });
});

describe('an unfinished picture', () => {
  it('is shown to nobody where the result is looked at first', async () => {
    const rig = lifecycleRig();
    rig.upstream.willShow({ status: 'running', percent: 40, previewUrl: 'https://x.example/p' });
    const id = await rig.put(jobIn('running', { previews: true, review: result }));
    await rig.step(id);
    expect(rig.media.downloads).toEqual([]);
    expect(rig.screen.shows.at(-1)?.progress?.preview).toBeUndefined();
  });
});
