import type { Job, JobId, JobIn } from '../jobs/job.ts';
import { type ReviewDecision, type ReviewStage, stageOf } from '../jobs/review.ts';
import { type Sentences, sentencesFor } from '../locales/index.ts';
import { closedReview } from '../views/review-closed.ts';
import { type Intention, type Tools, tell } from './definitions.ts';

type HeldTools = Pick<Tools, 'jobs' | 'text' | 'visit'>;

/**
 * The held job of a moderator's press; where `of` is told, as long as that is what is held. Whether they may decide is read from the press itself: a role
 * may be gone since the button was drawn.
 * @returns the job, or what to say instead
 */
export async function findHeldJob(
  { jobId, of }: { readonly jobId: JobId; readonly of?: ReviewStage },
  { jobs, text, visit: { visitor } }: HeldTools,
): Promise<JobIn<'held'> | string> {
  if (!visitor.mayModerate) return text.review.press.notModerator;
  const job = await jobs.get(jobId);
  if (job === undefined) return text.notice.jobGone;
  if (job.guildId === undefined || job.guildId !== visitor.guildId) {
    return text.review.press.otherServer;
  }
  const isOpen = job.state === 'held' && (of === undefined || of === stageOf(job));
  return isOpen ? job : overSentence(job.review?.decision, text);
}

/** What became of it instead. */
function overSentence(decision: ReviewDecision | undefined, { review }: Sentences): string {
  const { press } = review;
  if (decision === undefined) return press.over;
  const { what, byId } = decision;
  if (what === 'expired' || what === 'withdrawn') return press[what];
  return byId === undefined ? press.over : press[what](`<@${byId}>`);
}

/**
 * The message in which a decision was made tells it at once, in the server's language.
 * @param decided undefined where somebody was quicker: the presser is told who
 */
export async function answerDecision(
  decided: Job | undefined,
  jobId: JobId,
  { jobs, text, visit }: HeldTools,
): Promise<Intention> {
  const decision = decided?.review?.decision;
  if (decided === undefined || decision === undefined) {
    return tell(overSentence((await jobs.get(jobId))?.review?.decision, text));
  }
  const { locale = 'en-US' } = visit.guild ?? {};
  const view = closedReview(decided, decision, sentencesFor(locale));
  // An answer that changes the message at once would take its files away.
  return { kind: 'rework', run: () => Promise.resolve(view) };
}
