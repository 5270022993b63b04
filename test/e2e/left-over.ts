import { z } from 'zod';
import type { Stage } from '../../sandbox/stage.ts';
import type { Job, JobState } from '../../src/jobs/job.ts';
import { openStore } from '../../src/storage/open.ts';
import { addressOf, imagineOf, jobIdOf, jobIn } from '../fakes/jobs.ts';

/** What a process before this one has not finished; of ten jobs seven wait for a slot. */
const mixture = [
  'queued',
  'queued',
  'queued',
  'unclear',
  'queued',
  'queued',
  'failed',
  'queued',
  'queued',
  'cancelled',
] as const satisfies readonly JobState[];

interface LeftOver {
  readonly storeUrl: string;
  readonly count: number;
  /** Whose they are, in turns. */
  readonly people: readonly string[];
  /** How many run at the upstream, which goes on knowing nothing of them. */
  readonly running: number;
  readonly now: number;
}

const createdSchema = z.object({ id: z.string() });
const documentsAtOnce = 300;
/** Discord takes only so many at once: some jobs share one. */
const messages = 20;

/** Writes jobs down as a process that was killed leaves them, with messages in the channel. */
export async function leaveJobs(stage: Stage, leftOver: LeftOver): Promise<readonly Job[]> {
  const { storeUrl, count } = leftOver;
  const messageIds = await postAll(stage);
  const jobs = Array.from({ length: count }, (_, index) => {
    const messageId = messageIds[index % messageIds.length] ?? '';
    return jobNumber(index, stage, { ...leftOver, messageId });
  });
  const documents = jobs.flatMap((job) => [
    { key: `live:${job.id}`, value: {} },
    { key: `owners:${job.requesterId}:${job.id}`, value: {} },
    { key: `jobs:${job.id}`, value: job },
  ]);
  const store = await openStore(storeUrl);
  for (let start = 0; start < documents.length; start += documentsAtOnce) {
    await store.createAll(documents.slice(start, start + documentsAtOnce));
  }
  await store.close();
  return jobs;
}

function jobNumber(
  index: number,
  { discord, guild, channel }: Stage,
  { people, running, now, messageId }: LeftOver & { readonly messageId: string },
): Job {
  const address = addressOf({
    applicationId: discord.application.id,
    guildId: guild.id,
    channelId: channel.id,
    messageId,
    tokenExpiresAt: now - 1,
  });
  const state = index < running ? 'running' : (mixture[index % mixture.length] ?? 'queued');
  const common = {
    id: jobIdOf(index),
    request: imagineOf({ prompt: `fox ${index}` }),
    requesterId: people[index % people.length] ?? '',
    guildId: guild.id,
    address,
    createdAt: now - 3_600_000,
    since: now - 1_800_000,
  };
  switch (state) {
    case 'running':
      return jobIn(state, { ...common, taskId: `gone-${index}`, deadline: now + 900_000 });
    case 'queued':
      return jobIn(state, { ...common, notBefore: now - 1_800_000 });
    case 'unclear': {
      const checks = { nextCheckAt: now + 60_000, deadline: now + 86_400_000 };
      return jobIn(state, { ...common, attempt: `${common.id}-1`, ...checks });
    }
    case 'failed':
    case 'cancelled':
      return jobIn(state, common);
  }
}

async function postAll(stage: Stage): Promise<readonly string[]> {
  const ids: string[] = [];
  while (ids.length < messages) ids.push(await post(stage));
  return ids;
}

async function post({ discord, channel }: Stage): Promise<string> {
  const answer = await fetch(`${discord.apiUrl}/v10/channels/${channel.id}/messages`, {
    method: 'POST',
    headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ content: 'Waiting' }),
  });
  return createdSchema.parse(await answer.json()).id;
}
