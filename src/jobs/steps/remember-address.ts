import { withoutToken } from '../address.ts';
import type { Address, JobBase } from '../job.ts';
import type { LifecycleParts } from '../parts.ts';
import type { Presented } from '../screen.ts';

/** Writes down where a job's message stands, when that is not where it stood before. */
export async function rememberAddress(
  { jobs }: Pick<LifecycleParts, 'jobs'>,
  job: JobBase,
  address: Address,
): Promise<void> {
  if (JSON.stringify(address) === JSON.stringify(job.address)) return;
  await jobs.apply(job.id, { type: 'readdressed', address });
}

/**
 * Writes down what became of a job's message that had to arrive: where it stands, and which one has
 * been left without a word.
 */
export async function rememberPresented(
  { jobs, deliveries }: Pick<LifecycleParts, 'jobs' | 'deliveries'>,
  job: JobBase,
  presented: Presented,
): Promise<void> {
  if (presented.kind !== 'shown' && presented.kind !== 'gone') return;
  const { stranded } = presented;
  if (stranded !== undefined) {
    deliveries.noteRefusal(job.id);
    // Before the new address: a message that nobody remembers stays as it is for ever.
    await jobs.apply(job.id, { type: 'stranded', address: withoutToken(stranded) });
  } else if (isStrandedAtHome(job))
    await jobs.apply(job.id, { type: 'stranded', address: undefined });
  // Also of a message that was left: its id may not have been known before.
  const address = presented.kind === 'shown' ? presented.address : stranded;
  if (address !== undefined) await rememberAddress({ jobs }, job, address);
}

/** Whether the message that is to be told is its own, and has not become another since. */
export function isStrandedAtHome({ stranded, address }: JobBase): boolean {
  return stranded !== undefined && stranded.messageId === address.messageId;
}
