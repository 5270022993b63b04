import { type Job, type JobId, toJobId } from '../../src/jobs/job.ts';
import { reserve } from '../../src/jobs/ledger.ts';
import { openStore } from '../../src/storage/open.ts';

/** Whose jobs they are, and where they are shown. */
export interface LiveJobs {
  readonly storeUrl: string;
  readonly count: number;
  readonly applicationId: string;
  readonly guildId: string;
  readonly channelId: string;
  readonly messageIds: readonly string[];
  /** Makes another job of one that is about to be written; none, unless told. */
  readonly change?: (job: Job, index: number) => Job;
}

const documentsAtOnce = 300;
const people = 50;
const hourMs = 3_600_000;

/** Writes jobs into a store, as a process leaves them that ended while an upstream was drawing all of them. */
export async function leaveLiveJobs(live: LiveJobs): Promise<void> {
  const { change = (job: Job): Job => job } = live;
  const jobs = Array.from({ length: live.count }, (_, index) =>
    change(jobNumber(index, live), index),
  );
  const documents = jobs.flatMap((job) => [
    { key: `live:${job.id}`, value: {} },
    { key: `owners:${job.requesterId}:${job.id}`, value: {} },
    { key: `jobs:${job.id}`, value: job },
  ]);
  const store = await openStore(live.storeUrl);
  for (let start = 0; start < documents.length; start += documentsAtOnce) {
    await store.createAll(documents.slice(start, start + documentsAtOnce));
  }
  await store.close();
}

/** Its interaction is over, so that it is shown as the bot's own message. */
function jobNumber(index: number, live: LiveJobs): Job {
  const { applicationId, guildId, channelId, messageIds } = live;
  const now = Date.now();
  return {
    schema: 1,
    id: idOf(index),
    request: { kind: 'imagine', prompt: `fox ${index} in the snow, soft light`, references: [] },
    requesterId: String(300_000_000_000_000_000n + BigInt(index % people)),
    guildId,
    locale: 'en-US',
    upstream: 'midjourney-proxy',
    movedFrom: [],
    notes: [],
    upstreamNotes: [],
    private: false,
    createdAt: now - hourMs,
    timeoutMs: 4 * hourMs,
    address: {
      applicationId,
      guildId,
      channelId,
      messageId: messageIds[index % messageIds.length] ?? '',
      token: 't'.repeat(86),
      tokenExpiresAt: now - 1,
      ephemeral: false,
      botIsThere: true,
    },
    uploadLimit: 10 * 1024 * 1024,
    usedActions: [],
    postings: [],
    cost: reserve(1),
    since: now - hourMs / 2,
    state: 'running',
    taskId: `task-${index}`,
    deadline: now + 3 * hourMs,
    answered: false,
  };
}

function idOf(index: number): JobId {
  return toJobId(String(1_300_000_000_000_000_000n + BigInt(index)));
}
