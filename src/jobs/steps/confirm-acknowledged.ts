import type { Next } from '../engine.ts';
import type { JobIn } from '../job.ts';
import type { LifecycleParts } from '../parts.ts';

/**
 * A job written down just before the process ended: Discord may or may not have been told. If its
 * message can be edited or found it has, and the job goes on; otherwise nobody waits for it.
 */
export async function confirmAcknowledged(
  { jobs, screen, clock }: LifecycleParts,
  job: JobIn<'asked'>,
): Promise<Next | 'again'> {
  const presented = await screen.present(job);
  if (presented.kind === 'later') return { at: clock.now() + 5_000 };
  // Its token may have died, or a store that was full has not taken where the message stands.
  const address = presented.kind === 'shown' ? presented.address : await screen.findMessage(job);
  if (address === undefined) {
    await jobs.apply(job.id, { type: 'failed', problem: { code: 'never-acknowledged' } });
    return 'again';
  }
  if (presented.kind !== 'shown') await screen.move({ ...job, address });
  await jobs.apply(job.id, { type: 'acknowledged', messageId: address.messageId });
  return 'again';
}
