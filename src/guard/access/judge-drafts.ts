import type { Guild } from '../../guilds/guild.ts';
import { type JobDraft, promptOf } from '../../jobs/job.ts';
import type { PlacedVisitor } from '../visitor.ts';
import type { Judgement, JudgeText } from '../words/judgement.ts';
import { isPick } from './features-of.ts';

/** How texts are judged where somebody is. */
export interface WordsHere {
  readonly judge: JudgeText;
  readonly guild: Guild | undefined;
  readonly visitor: PlacedVisitor;
}

/**
 * What a text is found to be. What nobody could look at is blocked instead of held; those who
 * moderate have nobody to ask.
 * @returns the strongest first
 */
export function judgeText(
  text: string,
  { judge, guild, visitor }: WordsHere,
): readonly Judgement[] {
  const found = judge(text, { isAgeRestricted: visitor.isAgeRestricted });
  if (guild?.reportChannel !== undefined || visitor.mayModerate) return found;
  return found.map((one) => (one.action === 'hold' ? { ...one, action: 'block' } : one));
}

/**
 * The same of a job's words, flags and all. What Easel takes out of a picture that is there already
 * says nothing new.
 */
export function judgeDraft(draft: JobDraft, here: WordsHere): readonly Judgement[] {
  const prompt = isPick(draft) ? '' : promptOf(draft);
  return prompt === '' ? [] : judgeText(prompt, here);
}
