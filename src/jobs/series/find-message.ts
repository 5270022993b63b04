import type { Job } from '../job.ts';
import type { LifecycleParts } from '../parts.ts';
import { rememberAddress } from '../steps/remember-address.ts';

/**
 * A job of a series may have a message of which nobody has written down where it stands. It is
 * looked for before anything is shown in a new one, so that none is left behind.
 * @returns the job, at the address where its message was found
 * @throws {StoreError}
 */
export async function findMessage<Some extends Job>(
  { jobs, screen, seriesTies }: Pick<LifecycleParts, 'jobs' | 'screen' | 'seriesTies'>,
  job: Some,
): Promise<Some> {
  const address = await seriesTies.findMessage(job);
  if (address === undefined) return job;
  await rememberAddress({ jobs }, job, address);
  const found = { ...job, address };
  await screen.move(found);
  return found;
}
