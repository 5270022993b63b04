import type { Guild } from '../../guilds/guild.ts';
import type { JobIn } from '../../jobs/job.ts';
import type { PlacedVisitor } from '../visitor.ts';
import type { WordJudges } from '../words/judgement.ts';
import { reviewNeedOf } from './need.ts';

interface LateWords {
  readonly prompt: string;
  readonly job: JobIn<'needs-input'>;
}

/**
 * Whether words that somebody gives while a job runs already would have had to wait for a moderator.
 * @throws {StoreError}
 */
export async function wouldWait(
  { prompt, job }: LateWords,
  {
    visitor,
    guild,
    words,
  }: {
    readonly visitor: PlacedVisitor;
    readonly guild: Guild | undefined;
    readonly words: WordJudges;
  },
): Promise<boolean> {
  const { request } = job;
  if (request.kind !== 'action') return false;
  const judge = await words.of(visitor.guildId);
  const judgement = judge(prompt, { isAgeRestricted: visitor.isAgeRestricted });
  const draft = { ...job, request: { ...request, prompt } };
  const need = reviewNeedOf(draft, { visitor, guild, judgement, parent: undefined });
  return need?.prompt === 'needed';
}
