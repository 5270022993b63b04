import { ManualClock } from '../../sandbox/manual-clock.ts';
import { createJobRepository, jobKey } from '../../src/jobs/repository.ts';
import { createMemoryStore } from '../../src/storage/memory.ts';
import { StoreError } from '../../src/storage/store.ts';
import { jobIdOf, jobIn, jobStates } from '../../test/fakes/jobs.ts';
import { changed } from '../generate/json.ts';
import { watchedLog } from '../log.ts';
import { target } from '../target.ts';

const id = jobIdOf(1);
const jobs = jobStates.map((state) => jobIn(state));

/** Jobs in the store, as a newer program or a damaged disk may have left them. */
export const documents = target('documents', () => {
  const store = createMemoryStore();
  const repository = createJobRepository(store, new ManualClock(1_730_000_000_000));
  const log = watchedLog();
  return {
    cases: changed(jobs),
    run: async (text) => {
      await store.put(jobKey(id), parse(text)).catch(passOver);
      try {
        await repository.get(id);
        await repository.apply(id, { type: 'cancelled' });
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        log.logger.error({ err: error, jobId: id }, 'a job could not be taken up');
        log.expectClean();
      }
    },
  };
});

/** What nests too deep can be written down nowhere. */
function passOver(error: unknown): void {
  if (!(error instanceof RangeError)) throw error;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
