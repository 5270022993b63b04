import { type Job, type JobIn, promptOf } from '../../jobs/job.ts';
import type { ReviewDecision } from '../../jobs/review.ts';
import type { Sentences } from '../../locales/index.ts';
import { plainWords } from '../../views/problems.ts';
import type { NewCase } from '../cases/case.ts';

const maxPrompt = 300;
const maxRule = 200;

/** That something is held, once for its words and once for what came of them. */
export function heldCase(job: JobIn<'held'>, { cases, review: { detail } }: Sentences): NewCase {
  const of = job.found === undefined ? 'prompt' : 'result';
  const rule = job.review?.rule;
  return {
    ...common(job),
    kind: 'held',
    // Markdown has no effect in the record.
    detail:
      rule === undefined
        ? detail[of]
        : detail[`${of}By`](cases.line.prompt(plainWords(rule, maxRule))),
    once: `held ${of} ${job.id}`,
  };
}

/** What was decided about it; undefined where nobody has decided anything. */
export function decisionCase(
  job: Job,
  decision: ReviewDecision,
  text: Sentences,
): NewCase | undefined {
  const { what, of, byId, reason, caseNumber: about } = decision;
  if (what === 'withdrawn') return undefined;
  const said = reason === undefined ? {} : { reason };
  return {
    ...common(job),
    ...said,
    kind: what === 'stopped' ? 'rejected' : what,
    detail: detailOf(decision, text),
    once: `decided ${of} ${job.id}`,
    ...(byId === undefined ? {} : { byId }),
    ...(about === undefined ? {} : { about }),
  };
}

/** What was decided about, and under which circumstances. */
function detailOf(
  { what, of, because }: ReviewDecision,
  { review: { detail } }: Sentences,
): string {
  if (what === 'stopped') return detail[`${of}Stopped`];
  return because === 'blocked' ? detail.promptBlocked : detail[of];
}

/** The prompt of a private job stays out of the record. */
function common(job: Job): Pick<NewCase, 'userId' | 'jobId' | 'channelId' | 'prompt'> {
  const prompt = plainWords(promptOf(job), maxPrompt);
  return {
    userId: job.requesterId,
    jobId: job.id,
    channelId: job.review?.channelId ?? job.address.channelId,
    ...(job.private || prompt === '' ? {} : { prompt }),
  };
}
