import type { Guilds } from '../../guilds/repository.ts';
import type { Job, JobIn } from '../../jobs/job.ts';
import { sentencesFor } from '../../locales/index.ts';
import type { CaseLog } from '../cases/case.ts';
import type { Standings } from '../cases/standing.ts';
import { decisionCase, heldCase } from './review-cases.ts';

/** How what is held and decided is written down. Repeatable; rejects with a StoreError. */
export interface ReviewRecord {
  /** @returns the number of the case */
  held(job: JobIn<'held'>): Promise<number | undefined>;
  /** The last decision about a job, and the strike that goes with it. */
  decided(job: Job): Promise<void>;
}

interface RecordParts {
  readonly guilds: Guilds;
  readonly cases: Pick<CaseLog, 'record'>;
  readonly standings: Pick<Standings, 'strike'>;
}

export function createReviewRecord({ guilds, cases, standings }: RecordParts): ReviewRecord {
  async function textOf(guildId: string): Promise<ReturnType<typeof sentencesFor>> {
    return sentencesFor((await guilds.of(guildId).get()).locale ?? 'en-US');
  }

  return {
    held: async (job) => {
      const { guildId } = job;
      if (guildId === undefined) return undefined;
      const { number } = await cases.record(guildId, heldCase(job, await textOf(guildId)));
      return number;
    },
    decided: async (job) => {
      const { guildId, requesterId } = job;
      const decision = job.review?.decision;
      if (guildId === undefined || decision === undefined) return;
      const entry = decisionCase(job, decision, await textOf(guildId));
      if (entry === undefined) return;
      const { number: about } = await cases.record(guildId, entry);
      const { strike, byId, reason } = decision;
      if (strike !== true || byId === undefined) return;
      const once = `decision:${about}`;
      await standings.strike(guildId, requesterId, { byId, reason, about, once });
    },
  };
}
