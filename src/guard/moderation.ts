import type { PriceList } from '../config/prices.ts';
import type { Guilds } from '../guilds/repository.ts';
import type { JobRepository } from '../jobs/repository.ts';
import type { JudgeResult } from '../jobs/result-judge.ts';
import type { SeriesRepository } from '../jobs/series/repository.ts';
import { sentencesFor } from '../locales/index.ts';
import { nearText } from '../views/quota.ts';
import { type CaseLogParts, type CaseRecord, createCaseLog } from './cases/case-log.ts';
import { createStandings, type PeopleStandings } from './cases/standings.ts';
import { createGate } from './create-gate.ts';
import type { Gate } from './gate.ts';
import { createQuotaDesk } from './quota/create-quota-desk.ts';
import type { Quotas } from './quota/quota-desk.ts';
import { createJudgeResult } from './review/judge-result.ts';
import { createReviewRecord, type ReviewRecord } from './review/record.ts';
import { createWordJudges, type Words } from './words/judges.ts';

/** Everything that stands between a wish and a job. */
export interface Moderation {
  readonly gate: Gate;
  /** The record of each server. */
  readonly cases: CaseRecord;
  /** Strikes and blocks of people, by server. */
  readonly standings: PeopleStandings;
  /** What is counted in each server. */
  readonly quota: Quotas;
  /** How texts are judged in each server. */
  readonly words: Words;
  /** What is held for moderators, and what they decide, as cases. */
  readonly reviews: ReviewRecord;
  /** Looks at what an upstream wrote before anybody does. */
  readonly judgeResult: JudgeResult;
  /** Waits for what is being written and told. */
  stop(): Promise<void>;
}

interface ModerationParts extends CaseLogParts {
  readonly guilds: Guilds;
  readonly jobs: JobRepository;
  readonly series: SeriesRepository;
  readonly prices: PriceList;
  /** The operator's list, for every server. */
  readonly moderationWords: readonly string[];
}

export function createModeration(parts: ModerationParts): Moderation {
  const cases = createCaseLog(parts);
  const standings = createStandings({ ...parts, cases });
  const words = createWordJudges({ ...parts, operatorWords: parts.moderationWords });
  const { unit } = parts.prices;
  const quota = createQuotaDesk({
    ...parts,
    cases,
    describe: (usage, locale = 'en-US') => nearText(usage, { text: sentencesFor(locale), unit }),
  });
  return {
    gate: createGate({ ...parts, words, cases, standings, quota }),
    cases,
    standings,
    quota,
    words,
    reviews: createReviewRecord({ ...parts, cases, standings }),
    judgeResult: createJudgeResult({ ...parts, words, cases }),
    stop: async () => {
      await quota.stop();
      await cases.stop();
    },
  };
}
