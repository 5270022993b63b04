import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { createMessageReports } from '../../../src/guilds/message-reports.ts';
import { createProposals } from '../../../src/jobs/proposals.ts';
import { createJobRepository } from '../../../src/jobs/repository.ts';
import { createSeriesRepository } from '../../../src/jobs/series/repository.ts';
import { createThumbnails } from '../../../src/jobs/thumbnails.ts';
import { createPeopleRepository } from '../../../src/people/repository.ts';
import type { EraseParts } from '../../../src/privacy/erase.ts';
import { createPrivacy, type Privacy } from '../../../src/privacy/privacy.ts';
import { createMemoryStore } from '../../../src/storage/memory.ts';
import { jobIdOf, jobIn, sampleTime } from '../../fakes/jobs.ts';
import { MemoryLog } from '../../fakes/log.ts';
import { proposalIdOf, proposalOf } from '../../fakes/proposals.ts';
import { seriesIdOf, seriesOf } from '../../fakes/series.ts';

export const ada = jobIn('done').requesterId;
export const bob = '300000000000000002';

export interface Rig extends EraseParts {
  readonly privacy: Privacy;
  /** The keys of everything that is stored. */
  readonly keys: () => Promise<readonly string[]>;
  /** Two finished jobs, one with a picture, a series, a question, a report and settings. */
  readonly fill: (userId: string, from: number) => Promise<void>;
}

export function privacyRig(): Rig {
  const store = createMemoryStore();
  const clock = new ManualClock(sampleTime);
  const jobs = createJobRepository(store, clock);
  const series = createSeriesRepository(store);
  const thumbnails = createThumbnails(store, new MemoryLog().logger);
  const people = createPeopleRepository(store);
  const parts = { store, jobs, series, thumbnails, people };
  return {
    ...parts,
    privacy: createPrivacy(parts),
    keys: async () => (await store.list('')).map(({ key }) => key),
    fill: async (requesterId, from) => {
      for (const index of [from, from + 1]) {
        await jobs.create(jobIn('done', { id: jobIdOf(index), requesterId }));
        await jobs.retire(jobIdOf(index));
      }
      await thumbnails.keep(jobIdOf(from), Uint8Array.of(1, 2, 3));
      await series.create(seriesOf({ id: seriesIdOf(from + 2), requesterId }));
      await series.settle(seriesIdOf(from + 2));
      const proposals = createProposals(store, clock);
      await proposals.put(proposalOf({ id: proposalIdOf(from + 3), requesterId }));
      const reported = { guildId: '4', messageId: String(from), userId: requesterId };
      const report = { jobId: jobIdOf(from), reason: 'ugly', createdAt: sampleTime };
      await createMessageReports(store).confirm(reported, report);
      await people.change(requesterId, (person) => ({ ...person, raw: true }));
    },
  };
}
