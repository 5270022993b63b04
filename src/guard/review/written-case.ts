import type { JudgedJob } from '../../jobs/result-judge.ts';
import { sentencesFor } from '../../locales/index.ts';
import { shorten } from '../../views/prompt-text.ts';
import type { NewCase } from '../cases/case.ts';
import type { Judgement } from '../words/judgement.ts';

/** Words that an upstream wrote, and the rules that they meet. */
interface Written {
  /** Whether they are withheld, or only watched. */
  readonly kind: 'refused' | 'logged';
  readonly texts: readonly string[];
  readonly rules: readonly Judgement[];
  /** The language of the server. */
  readonly locale: string | undefined;
}

const maxText = 300;
const maxDetail = 500;

/** That a rule was met by what an upstream wrote for somebody: once for each job. */
export function writtenCase(
  { id, requesterId, address, review, private: isPrivate }: JudgedJob,
  { kind, texts, rules, locale = 'en-US' }: Written,
): NewCase {
  const { detail } = sentencesFor(locale).cases;
  const named = [...new Set(rules.map(({ rule }) => rule))].join(', ');
  return {
    kind,
    because: kind === 'refused' ? 'word' : undefined,
    userId: requesterId,
    jobId: id,
    channelId: review?.channelId ?? address.channelId,
    detail: shorten(detail.written(named), maxDetail),
    prompt: isPrivate ? undefined : shorten(texts.join('\n'), maxText),
    once: `written ${kind} ${id}`,
  };
}
