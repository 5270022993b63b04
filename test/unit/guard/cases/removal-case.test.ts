import { describe, expect, it } from 'vitest';
import { removalCase } from '../../../../src/guard/cases/removal-case.ts';
import { jobIn } from '../../../fakes/jobs.ts';

const guildId = '100000000000000001';
const elsewhere = '100000000000000002';
const by = { guildId, byId: '7', removed: 1, failed: 0, locale: undefined };

function madeHere(message: { readonly guildId: string; readonly channelId: string }) {
  const job = jobIn('done');
  return { ...job, guildId, address: { ...job.address, ...message } };
}

describe('the case of a removal', () => {
  it('names the channel of its picture', () => {
    const job = madeHere({ guildId, channelId: '21' });
    expect(removalCase(job, by).channelId).toBe('21');
  });

  it('names no channel of another server', () => {
    const job = madeHere({ guildId: elsewhere, channelId: '31' });
    expect(removalCase(job, by).channelId).toBeUndefined();
    const copy = { guildId, channelId: '22', messageId: '5' };
    expect(removalCase({ ...job, postings: [copy] }, by).channelId).toBe('22');
  });

  it('names the channel of the message that was meant', () => {
    const job = madeHere({ guildId: elsewhere, channelId: '31' });
    expect(removalCase(job, { ...by, pressed: { channelId: '23' } }).channelId).toBe('23');
  });
});
