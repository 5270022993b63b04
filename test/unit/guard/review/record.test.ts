import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../../sandbox/manual-clock.ts';
import { createCaseLog } from '../../../../src/guard/cases/case-log.ts';
import { createStandings } from '../../../../src/guard/cases/standings.ts';
import { createReviewRecord } from '../../../../src/guard/review/record.ts';
import { createGuilds } from '../../../../src/guilds/repository.ts';
import type { Job, JobIn } from '../../../../src/jobs/job.ts';
import { en } from '../../../../src/locales/en.ts';
import { createMemoryStore } from '../../../../src/storage/memory.ts';
import { after, sampleEvents } from '../../../fakes/events.ts';
import { imagineOf, jobIdOf, jobIn } from '../../../fakes/jobs.ts';
import { MemoryLog } from '../../../fakes/log.ts';

const guildId = '100000000000000001';
const held: JobIn<'held'> = jobIn('held', { guildId, caseNumber: 1 });

function open() {
  const store = createMemoryStore();
  const guilds = createGuilds(store);
  const clock = new ManualClock(0);
  const { logger } = new MemoryLog();
  const post = () => Promise.resolve({ kind: 'posted' as const });
  const cases = createCaseLog({ store, guilds, clock, logger, post });
  const standings = createStandings({ store, guilds, cases, clock });
  const record = createReviewRecord({ guilds, cases, standings });
  const kinds = async (): Promise<string[]> => {
    const all = await cases.list(guildId, { limit: 20 });
    return all.map(({ kind }) => kind).toReversed();
  };
  return { record, cases, standings, kinds };
}

function rejected(strike: boolean): Job {
  return after(held, { ...sampleEvents.rejected, strike: strike ? true : undefined });
}

describe('the record of what is held', () => {
  it('has one case for each time, however often it is reported', async () => {
    const { record, kinds, cases } = open();
    expect(await record.held(held)).toBe(1);
    expect(await record.held(held)).toBe(1);
    await record.decided(after(held, sampleEvents.approved));
    await record.decided(after(held, sampleEvents.approved));
    expect(await kinds()).toEqual(['held', 'approved']);
    expect(await cases.get(guildId, 2)).toMatchObject({ about: 1, prompt: 'a red fox' });
  });

  it('never has the prompt of a private job', async () => {
    const { record, cases } = open();
    await record.held({ ...held, private: true });
    await record.decided({ ...rejected(false), private: true });
    for (const number of [1, 2]) {
      expect(JSON.stringify(await cases.get(guildId, number))).not.toContain('fox');
    }
  });

  it('strikes once, also where the process died before it was told', async () => {
    const { record, kinds, standings } = open();
    await record.held(held);
    await record.decided(rejected(true));
    await record.decided(rejected(true));
    expect(await kinds()).toEqual(['held', 'rejected', 'struck']);
    expect((await standings.of(guildId, held.requesterId)).strikes).toHaveLength(1);
  });

  it('strikes nobody for a plain no, an end of the wait or a withdrawal', async () => {
    const { record, kinds } = open();
    await record.decided(rejected(false));
    await record.decided(after({ ...held }, sampleEvents['review-expired']));
    await record.decided(after(held, sampleEvents.cancelled));
    // One decision is made about one job: the second is the same one.
    expect(await kinds()).toEqual(['rejected']);
  });

  it('names who has stopped everything, and who would have let somebody go on who is blocked', async () => {
    const { record, cases } = open();
    const byId = '300000000000000009';
    await record.decided(after(held, { ...sampleEvents.cancelled, byId }));
    const other = { ...held, id: jobIdOf(2) };
    await record.decided(after(other, { ...sampleEvents.rejected, because: 'blocked' }));
    const { detail } = en.review;
    expect(await cases.get(guildId, 1)).toMatchObject({ byId, detail: detail.promptStopped });
    expect(await cases.get(guildId, 2)).toMatchObject({
      kind: 'rejected',
      byId,
      detail: detail.promptBlocked,
    });
  });

  it('names the end of a wait, which nobody has brought about', async () => {
    const { record, cases } = open();
    await record.decided(after(held, sampleEvents['review-expired']));
    const entry = await cases.get(guildId, 1);
    expect(entry).toMatchObject({ kind: 'expired', userId: held.requesterId });
    expect(entry).not.toHaveProperty('byId');
  });

  it('cuts a long prompt', async () => {
    const { record, cases } = open();
    await record.held({ ...held, request: imagineOf({ prompt: 'fox '.repeat(1_000) }) });
    expect((await cases.get(guildId, 1))?.prompt?.length).toBeLessThanOrEqual(300);
  });
});
