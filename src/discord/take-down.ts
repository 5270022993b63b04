import { serverOf } from '../jobs/address.ts';
import type { Address, Job, JobId } from '../jobs/job.ts';
import type { JobRepository } from '../jobs/repository.ts';
import type { MessageRoutes } from './message-routes.ts';

/** Where somebody who moderates takes a picture away. */
export interface TakeDownPlace {
  readonly guildId: string;
  /** The message that they mean, where that is none that the job knows of. */
  readonly pressed?: Address | undefined;
}

/** How many messages were deleted, were not there any more, and could not be deleted. */
export interface TakenDown {
  readonly removed: number;
  readonly gone: number;
  readonly failed: number;
}

interface TakeDownParts {
  readonly jobs: Pick<JobRepository, 'apply' | 'get' | 'childrenOf'>;
  readonly routes: Pick<MessageRoutes, 'remove'>;
}

/** Single pictures of single pictures do not go on for ever. */
const maxDepth = 3;

/**
 * Takes a picture away, with the single pictures that were picked out of it: all messages of jobs that
 * were asked for in this server, and of others those that stand in it.
 * @throws {StoreError}
 */
export async function takeDown(
  parts: TakeDownParts,
  job: Job,
  place: TakeDownPlace,
): Promise<TakenDown> {
  const whole = await takeDownOne(parts, job, place);
  const { guildId } = place;
  const picks = await picksOf(parts.jobs, job.id, maxDepth);
  let total = whole;
  for (const pick of picks) total = sum(total, await takeDownOne(parts, pick, { guildId }));
  return total;
}

async function takeDownOne(
  { jobs, routes }: TakeDownParts,
  job: Job,
  place: TakeDownPlace,
): Promise<TakenDown> {
  // Written first: once the messages are gone nobody could do it again.
  const marked = await jobs.apply(job.id, { type: 'removed', by: 'moderator' });
  let total: TakenDown = { removed: 0, gone: 0, failed: 0 };
  for (const address of addressesOf(marked ?? job, place)) {
    total = sum(total, countOf(await routes.remove(address, job.id), address));
  }
  const stands = total.failed > 0 && total.removed + total.gone === 0;
  if (stands && job.removedBy !== 'moderator') {
    await jobs.apply(job.id, { type: 'removal-failed' });
  }
  return total;
}

async function picksOf(
  jobs: TakeDownParts['jobs'],
  id: JobId,
  depth: number,
): Promise<readonly Job[]> {
  if (depth === 0) return [];
  const children = await Promise.all((await jobs.childrenOf(id)).map((child) => jobs.get(child)));
  const picks = children.flatMap((child) => child ?? []).filter(isSinglePicture);
  const further = await Promise.all(picks.map((pick) => picksOf(jobs, pick.id, depth - 1)));
  return [...picks, ...further.flat()];
}

/** U1 to U4, whoever takes them out of the grid: the same picture once more. */
function isSinglePicture({ request }: Job): boolean {
  return request.kind === 'action' && request.action.kind === 'upscale';
}

/** Each message of a job once. */
function addressesOf(job: Job, { guildId, pressed }: TakeDownPlace): readonly Address[] {
  const { applicationId } = job.address;
  const others = job.postings.map((posting): Address => {
    return { applicationId, ...posting, ephemeral: false, botIsThere: true };
  });
  const isOurs = job.guildId === guildId;
  const known = [
    ...(isOurs || serverOf(job) === guildId ? [job.address] : []),
    ...others.filter((posting) => isOurs || posting.guildId === guildId),
  ];
  const all = pressed === undefined ? known : [pressed, ...known];
  const byMessage = new Map(all.map((address) => [address.messageId, address]));
  return [...byMessage.values()];
}

/** What only its person sees, and the bot cannot reach any more, is nowhere to be seen by others. */
function countOf(
  removed: Awaited<ReturnType<MessageRoutes['remove']>>,
  { ephemeral }: Address,
): TakenDown {
  const none = { removed: 0, gone: 0, failed: 0 };
  return removed === 'failed' && ephemeral ? { ...none, gone: 1 } : { ...none, [removed]: 1 };
}

function sum(one: TakenDown, other: TakenDown): TakenDown {
  return {
    removed: one.removed + other.removed,
    gone: one.gone + other.gone,
    failed: one.failed + other.failed,
  };
}
