import type { JobIn } from '../job.ts';
import type { LifecycleParts } from '../parts.ts';
import { findMessage } from '../series/find-message.ts';
import { afterOutage } from '../waits.ts';
import { rememberPresented } from './remember-address.ts';

const retryMs = 15_000;

/**
 * Tells the person of an unclear job that was not found that it is theirs to decide, wherever they can be
 * reached: its message may be one that nobody can change any more.
 * @returns undefined once that is done, or cannot be; else when to try again, since Discord does not answer
 */
export async function tellDoubt(
  parts: LifecycleParts,
  job: JobIn<'unclear'>,
): Promise<{ readonly at: number } | undefined> {
  const { jobs, screen, seriesTies, clock } = parts;
  const isTold = job.checks > 0 || job.cannotLook;
  if (isTold) return undefined;
  const placed = await findMessage({ jobs, screen, seriesTies }, job);
  const presented = await screen.present(placed);
  if (presented.kind === 'later') {
    const now = clock.now();
    return { at: screen.isAway() ? afterOutage(job, now) : now + retryMs };
  }
  await rememberPresented(parts, placed, presented);
  return undefined;
}
