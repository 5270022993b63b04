import type { Job } from '../src/jobs/job.ts';
import { systemClock } from '../src/lib/clock.ts';
import { openStore } from '../src/storage/open.ts';
import { sampleBase } from './sample-job.ts';

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
  const now = systemClock.now();
  const base = sampleBase(index);
  const messageId = messageIds[index % messageIds.length] ?? '';
  const place = { applicationId, guildId, channelId, messageId };
  return {
    ...base,
    guildId,
    createdAt: now - hourMs,
    timeoutMs: 4 * hourMs,
    address: { ...base.address, ...place, tokenExpiresAt: now - 1 },
    since: now - hourMs / 2,
    state: 'running',
    taskId: `task-${index}`,
    deadline: now + 3 * hourMs,
    answered: false,
  };
}
