import { describe, expect, it } from 'vitest';
import type { JobId } from '../../../../src/jobs/job.ts';
import type { MessagePlace } from '../../../../src/jobs/review.ts';
import { addressOf, jobIdOf, jobIn, sampleResult, sampleTime } from '../../../fakes/jobs.ts';
import { type LifecycleRig, lifecycleRig } from '../../../fakes/lifecycle.ts';
import { samplePicture } from '../../../fakes/media.ts';
import { settle } from '../../../fakes/settle.ts';
import { workshopWith } from '../../../fakes/workshop.ts';

const byId = '300000000000000009';
const guildId = '100000000000000001';
const copyUrl = 'https://cdn.example.com/SPOILER_1.png';
const address = addressOf({ ephemeral: true, guildId });
const review = { result: 'needed', hours: 48, channelId: '7' } as const;
const found = { taskId: 'task-1', result: sampleResult };
const held = jobIn('held', { guildId, address, private: true, found, review });
const words = { prompt: 'needed', hours: 48, channelId: '7' } as const;
const heldWords = jobIn('held', { guildId, address, review: words });

/** A held job that stands before those who moderate, and what of its messages is there. */
async function shown(
  job = held,
): Promise<{ rig: LifecycleRig; id: JobId; standing: Map<string, boolean> }> {
  const rig = lifecycleRig();
  const { reviewRoom, media } = rig;
  const standing = new Map<string, boolean>();
  const post = reviewRoom.post.bind(reviewRoom);
  reviewRoom.post = async (held, fetchFiles) => {
    const place = await post(held, fetchFiles);
    const files = reviewRoom.posts.at(-1)?.files;
    if (place !== undefined)
      standing.set(
        place.messageId,
        typeof files !== 'string' && files !== undefined && files.length > 0,
      );
    return place;
  };
  const clear = reviewRoom.clear.bind(reviewRoom);
  reviewRoom.clear = async (place) => {
    const isGone = await clear(place);
    if (isGone) standing.delete(place.messageId);
    return isGone;
  };
  reviewRoom.filesOf = async ({ messageId }: MessagePlace) => {
    await Promise.resolve();
    const hasFiles = standing.get(messageId) === true;
    if (hasFiles) media.holds(copyUrl, samplePicture);
    return hasFiles ? [{ url: copyUrl }] : [];
  };
  const id = await rig.put(job);
  await rig.step(id);
  return { rig, id, standing };
}

/** The upstream's own links have died. */
function forgetUpstream({ media }: LifecycleRig): void {
  for (const { url } of sampleResult.media) media.holds(url, 'missing');
}

describe('what is held and moves to another channel', () => {
  it('takes its picture along where only the first message has it', async () => {
    const { rig, id, standing } = await shown();
    forgetUpstream(rig);
    rig.reviewRoom.isKept = false;
    await rig.step(id);
    expect([...standing]).toEqual([['notice-2', true]]);
    await rig.desk.approve(id, { byId, of: 'result' });
    expect(await rig.runToEnd(id)).toMatchObject({ state: 'done', delivery: 'attached' });
  });

  it('stays where it was while its picture cannot be had, and works there', async () => {
    const { rig, id, standing } = await shown();
    forgetUpstream(rig);
    const filesOf = rig.reviewRoom.filesOf.bind(rig.reviewRoom);
    rig.reviewRoom.filesOf = () => Promise.resolve(undefined);
    rig.reviewRoom.isKept = false;
    expect(await rig.step(id)).toEqual({ at: rig.clock.now() + 2 * 60_000 });
    rig.reviewRoom.filesOf = () => Promise.resolve([{ url: 'https://cdn.example.com/slow.png' }]);
    rig.media.holds('https://cdn.example.com/slow.png', 'unreachable');
    await rig.step(id);
    expect([...standing]).toEqual([['notice-1', true]]);
    rig.reviewRoom.filesOf = filesOf;
    await rig.desk.approve(id, { byId, of: 'result' });
    expect(await rig.runToEnd(id)).toMatchObject({ state: 'done', delivery: 'attached' });
  });

  it('goes without one where nobody has it any more', async () => {
    const { rig, id, standing } = await shown();
    forgetUpstream(rig);
    standing.delete('notice-1');
    rig.reviewRoom.isKept = false;
    await rig.step(id);
    expect([...standing]).toEqual([['notice-2', false]]);
  });

  it('keeps the message in which it is decided meanwhile', async () => {
    const { rig, id, standing } = await shown();
    rig.reviewRoom.isKept = false;
    const post = rig.reviewRoom.post.bind(rig.reviewRoom);
    rig.reviewRoom.post = async (job, fetchFiles) => {
      const place = await post(job, fetchFiles);
      await rig.desk.approve(id, { byId, of: 'result' });
      return place;
    };
    await rig.runToEnd(id);
    expect([...standing.keys()]).toEqual(['notice-1']);
    expect(rig.reviewRoom.closed.at(-1)?.review?.decision).toMatchObject({
      notice: { messageId: 'notice-1' },
    });
    expect(rig.reviewRoom.closed.at(-1)?.review?.decision).not.toHaveProperty('stale.messageId');
  });

  it('is posted again only once what it left behind is gone, and leaves nothing', async () => {
    const { rig, id, standing } = await shown(heldWords);
    const clear = rig.reviewRoom.clear.bind(rig.reviewRoom);
    rig.reviewRoom.isKept = false;
    rig.reviewRoom.clear = () => Promise.resolve(false);
    await rig.step(id);
    expect([...standing.keys()]).toEqual(['notice-1', 'notice-2']);
    expect(await rig.desk.repost(id)).toBe(true);
    await rig.step(id);
    expect([...standing.keys()]).toEqual(['notice-1', 'notice-2']);
    rig.reviewRoom.clear = clear;
    await rig.step(id);
    expect([...standing.keys()]).toEqual(['notice-3']);
    expect(await rig.get(id)).not.toHaveProperty('isToRepost', true);
  });
});

describe('a person whose job is held', () => {
  it('is told so once that is written down', async () => {
    const rig = lifecycleRig();
    const open = rig.reviewRoom.open.bind(rig.reviewRoom);
    rig.reviewRoom.open = (job) => {
      expect(rig.screen.shows).toEqual([]);
      return open(job);
    };
    await rig.step(await rig.put(heldWords));
    expect(rig.reviewRoom.opened).toHaveLength(1);
    expect(rig.screen.shows.at(-1)?.job).toMatchObject({ state: 'held', caseNumber: 7 });
  });
});

describe('a person whose job is rejected', () => {
  it('is told so once that is written down', async () => {
    const { rig, id } = await shown(heldWords);
    const present = rig.screen.present.bind(rig.screen);
    let noted = 0;
    rig.screen.present = (job, files) => {
      noted = rig.reviewRoom.noted.length;
      return present(job, files);
    };
    await rig.desk.reject(id, { byId, of: 'prompt', reason: 'no', strike: true });
    await rig.runToEnd(id);
    expect(noted).toBe(1);
    expect(rig.reviewRoom.closed).toHaveLength(1);
  });
});

describe('very many held jobs', () => {
  it('keep no other job waiting while they are looked at, and are all looked at', async () => {
    const count = 150;
    const rig = await workshopWith(undefined);
    let free = 0;
    let most = 0;
    let underWay = 0;
    const looked = new Set<string>();
    // Discord's client sends one request of a route after the other.
    rig.reviewRoom.isInPlace = async ({ id }) => {
      underWay += 1;
      most = Math.max(most, underWay);
      free = Math.max(free, rig.clock.now()) + 1_000;
      await new Promise<void>((resolve) => {
        rig.clock.after(free - rig.clock.now(), resolve);
      });
      underWay -= 1;
      looked.add(id);
      return true;
    };
    const expiresAt = sampleTime + 48 * 3_600_000;
    for (let number = 2; number < count + 2; number += 1) {
      const notice = { channelId: 'staff', messageId: `m${number}` };
      const id = jobIdOf(number);
      await rig.put({ ...heldWords, id, expiresAt, caseNumber: number, notice });
    }
    const other = await rig.put(jobIn('delivering', { id: jobIdOf(1), guildId: '999' }));
    const ids = (await rig.jobs.live()).filter((id) => id !== other);
    await rig.workshop.takeUp({ jobs: [...ids, other], series: [] });
    for (let times = 0; times < 20; times += 1) await rig.pass(100);
    expect((await rig.get(other)).state).toBe('done');
    expect(most).toBe(2);
    for (let seconds = 0; seconds < 2 * count && looked.size < count; seconds += 1) {
      await rig.pass(1_000);
      await settle();
    }
    expect(looked.size).toBe(count);
  });
});
