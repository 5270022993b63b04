import { describe, expect, it } from 'vitest';
import { createMessageReports } from '../../../src/guilds/message-reports.ts';
import { createMemoryStore } from '../../../src/storage/memory.ts';

const reported = { guildId: '1', messageId: '2', userId: '3' };
const report = { jobId: 'job', reason: '', createdAt: 1_000 };

describe('a report of a message', () => {
  it('arrives once from each person', async () => {
    const reports = createMessageReports(createMemoryStore());
    expect(await reports.begin(reported, report)).toBe(true);
    await reports.confirm(reported, report);
    expect(await reports.isTold(reported)).toBe(true);
    expect(await reports.begin(reported, { ...report, createdAt: 9e9 })).toBe(false);
    expect(await reports.begin({ ...reported, userId: '4' }, report)).toBe(true);
  });

  it('is sent once, though it is sent twice at once', async () => {
    const reports = createMessageReports(createMemoryStore());
    const both = await Promise.all([
      reports.begin(reported, report),
      reports.begin(reported, report),
    ]);
    expect(both.sort()).toEqual([false, true]);
  });

  it('can be made again where nobody could be told', async () => {
    const reports = createMessageReports(createMemoryStore());
    await reports.begin(reported, report);
    await reports.withdraw(reported);
    expect(await reports.isTold(reported)).toBe(false);
    expect(await reports.begin(reported, report)).toBe(true);
  });

  it('can be made again where the program was stopped in the middle, after a while', async () => {
    const reports = createMessageReports(createMemoryStore());
    await reports.begin(reported, report);
    expect(await reports.isTold(reported)).toBe(false);
    expect(await reports.begin(reported, { ...report, createdAt: 121_000 })).toBe(false);
    expect(await reports.begin(reported, { ...report, createdAt: 121_001 })).toBe(true);
  });

  it('that a newer program wrote counts as arrived', async () => {
    const store = createMemoryStore();
    await store.put('reports:1:2:3', { schema: 2 });
    const reports = createMessageReports(store);
    expect(await reports.isTold(reported)).toBe(true);
    expect(await reports.begin(reported, report)).toBe(false);
  });
});
