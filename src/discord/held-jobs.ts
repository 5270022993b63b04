import { type Message, MessageFlags } from 'discord.js';
import type { Job, JobId, JobIn } from '../jobs/job.ts';
import { type ReviewDecision, type ReviewStage, stageOf } from '../jobs/review.ts';
import { type Sentences, sentencesFor } from '../locales/index.ts';
import { closedReview, keepsFiles } from '../views/review-closed.ts';
import { type Intention, type Tools, tell } from './definitions.ts';
import { noteUnaskedPress } from './unasked-press.ts';

type HeldTools = Pick<Tools, 'jobs' | 'text' | 'visit' | 'moderation'>;

/** A moderator's press about a job. */
interface HeldPress {
  readonly jobId: JobId;
  /** What the message is about, where it is about a part of the job. */
  readonly of?: ReviewStage;
  /** Below which it was pressed. */
  readonly message: Pick<Message, 'id' | 'flags'> | null;
}

/**
 * The held job of a moderator's press; where `of` is told, as long as that is what is held. Whether they
 * may decide is read from the press itself: a role may be gone since the button was drawn.
 * @returns the job, or the answer that says why there is none
 */
export async function findHeldJob(
  press: HeldPress,
  { jobs, text, visit, moderation }: HeldTools,
): Promise<JobIn<'held'> | Intention> {
  const { visitor } = visit;
  if (!visitor.mayModerate) {
    await noteUnaskedPress({ jobId: press.jobId }, { visit, moderation });
    return tell(text.review.press.notModerator);
  }
  const job = await jobs.get(press.jobId);
  if (job === undefined) return tell(text.notice.jobGone);
  if (job.guildId === undefined || job.guildId !== visitor.guildId) {
    return tell(text.review.press.otherServer);
  }
  const isOpen = job.state === 'held' && (press.of === undefined || press.of === stageOf(job));
  return isOpen ? job : answerLate(job, press, { text, visit });
}

/**
 * The message in which a decision was made tells it at once, in the server's language.
 * @param decided undefined where somebody was quicker: the presser is told who
 */
export async function answerDecision(
  decided: Job | undefined,
  press: HeldPress,
  tools: HeldTools,
): Promise<Intention> {
  const decision = decided?.review?.decision;
  if (decided === undefined || decision === undefined) {
    return answerLate(await tools.jobs.get(press.jobId), press, tools);
  }
  return retell(decided, decision, press, tools);
}

/**
 * What became of it instead. Where its message is not the one that is told of the decision (a crash may
 * have left one, or a channel that the bot could not look into for a while), it tells it now.
 */
function answerLate(
  job: Job | undefined,
  press: HeldPress,
  tools: Pick<HeldTools, 'text' | 'visit'>,
): Intention {
  const decision = job?.review?.decision;
  const { message } = press;
  const isOwn = message?.flags.has(MessageFlags.Ephemeral) ?? true;
  if (job === undefined || decision === undefined || isOwn || isNoticeOf(decision, message)) {
    return tell(overSentence(decision, tools.text));
  }
  return retell(job, decision, press, tools);
}

function retell(
  job: Job,
  decision: ReviewDecision,
  { message }: HeldPress,
  { visit: { guild } }: Pick<HeldTools, 'visit'>,
): Intention {
  const view = closedReview(job, decision, sentencesFor(guild?.locale ?? 'en-US'));
  // From the message that the job knows of its files go as soon as nobody needs them there any more.
  const keeps = isNoticeOf(decision, message) || keepsFiles(job, decision);
  // An answer that changes the message at once would take its files away in any case.
  return { kind: 'rework', run: () => Promise.resolve(keeps ? view : { ...view, files: [] }) };
}

function isNoticeOf({ notice }: ReviewDecision, message: HeldPress['message']): boolean {
  return message !== null && notice?.messageId === message.id;
}

function overSentence(decision: ReviewDecision | undefined, { review }: Sentences): string {
  const { press } = review;
  if (decision === undefined) return press.over;
  const { what, byId } = decision;
  if (what === 'expired' || what === 'withdrawn') return press[what];
  return byId === undefined ? press.over : press[what](`<@${byId}>`);
}
