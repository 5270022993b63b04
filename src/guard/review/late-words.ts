import type { Guild } from '../../guilds/guild.ts';
import type { JobIn } from '../../jobs/job.ts';
import { sentencesFor } from '../../locales/index.ts';
import { shorten } from '../../views/prompt-text.ts';
import type { CaseLog } from '../cases/case.ts';
import type { PlacedVisitor } from '../visitor.ts';
import type { WordJudges } from '../words/judgement.ts';
import { reviewNeedOf } from './need.ts';

interface LateWords {
  readonly prompt: string;
  readonly job: JobIn<'needs-input'>;
}

/** Who says it, where, and what is looked up and written down for it. */
interface LateScene {
  readonly visitor: PlacedVisitor;
  readonly guild: Guild | undefined;
  readonly words: WordJudges;
  readonly cases: Pick<CaseLog, 'note'>;
}

const maxPrompt = 300;

/**
 * Whether words that somebody gives while a job runs already are refused, since they would have to
 * wait for a moderator. That they are is written down.
 * @throws {StoreError}
 */
export async function refusesLate(
  { prompt, job }: LateWords,
  { visitor, guild, words, cases }: LateScene,
): Promise<boolean> {
  const { request } = job;
  const { guildId, userId, channelIds } = visitor;
  if (request.kind !== 'action' || guild === undefined || guildId === null) return false;
  const judge = await words.of(guildId);
  const judgement = judge(prompt, { isAgeRestricted: visitor.isAgeRestricted });
  const draft = { ...job, request: { ...request, prompt } };
  const need = reviewNeedOf(draft, { visitor, guild, judgement, parent: undefined });
  if (need?.prompt !== 'needed') return false;
  const { detail } = sentencesFor(guild.locale ?? visitor.guildLocale ?? 'en-US').cases;
  await cases.note(guildId, {
    ...{ kind: 'refused', userId, jobId: job.id, channelId: channelIds[0] },
    because: need.rule === undefined ? undefined : 'word',
    detail: need.rule ?? detail.lateWords,
    prompt: job.private ? undefined : shorten(prompt, maxPrompt),
  });
  return true;
}
