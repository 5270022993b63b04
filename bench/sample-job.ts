import { type JobBase, toJobId } from '../src/jobs/job.ts';
import { reserve } from '../src/jobs/ledger.ts';
import { systemClock } from '../src/lib/clock.ts';

const people = 50;

/**
 * What every state of a job has, as it is after `/imagine`.
 * @param index its number: jobs of a higher one are newer
 */
export function sampleBase(index: number): JobBase {
  const now = systemClock.now();
  return {
    schema: 1,
    id: toJobId(String(1_300_000_000_000_000_000n + BigInt(index))),
    request: { kind: 'imagine', prompt: `fox ${index} in the snow, soft light`, references: [] },
    requesterId: String(300_000_000_000_000_000n + BigInt(index % people)),
    locale: 'en-US',
    upstream: 'midjourney-proxy',
    movedFrom: [],
    notes: [],
    upstreamNotes: [],
    private: false,
    createdAt: now,
    timeoutMs: 900_000,
    address: {
      applicationId: '200000000000000001',
      channelId: '200000000000000002',
      messageId: '200000000000000003',
      token: 't'.repeat(86),
      tokenExpiresAt: now + 900_000,
      ephemeral: false,
      botIsThere: true,
    },
    uploadLimit: 10 * 1024 * 1024,
    usedActions: [],
    postings: [],
    cost: reserve(1),
  };
}
