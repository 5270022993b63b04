import { type Job, promptOf } from '../jobs/job.ts';
import type { ReviewDecision } from '../jobs/review.ts';
import type { Sentences } from '../locales/index.ts';
import { type MessageView, sentence } from './message.ts';
import { promptBlock, showPrompt } from './prompt-text.ts';
import { whoAndWhere } from './review-notice.ts';
import { whatWasDone } from './what-was-done.ts';

const maxPrompt = 600;
const maxReason = 500;
const maxDone = 100;

/** What those who moderate see of something once it is decided: who decided what, and when. */
export function closedReview(job: Job, decision: ReviewDecision, text: Sentences): MessageView {
  return sentence([...headOf(job, decision, text), ...promptLines(job, text)].join('\n'));
}

/** The same without the words of the prompt, where Discord does not take them. */
export function closedWithoutPrompt(
  job: Job,
  decision: ReviewDecision,
  text: Sentences,
): MessageView {
  return sentence(headOf(job, { ...decision, reason: undefined }, text).join('\n'));
}

/** Whether its files stay to be seen there: a result that everybody may see does, nothing else. */
export function keepsFiles(job: Job, { what, of }: ReviewDecision): boolean {
  return what === 'approved' && of === 'result' && !job.private;
}

function headOf(job: Job, decision: ReviewDecision, text: Sentences): string[] {
  const { staff } = text.review;
  const { reason, caseNumber } = decision;
  const line = outcomeLine(decision, text);
  return [
    caseNumber === undefined ? line : staff.numbered(line, caseNumber),
    `${whoAndWhere(job, text)} · ${showPrompt(whatWasDone(job, text), maxDone)}`,
    ...(reason === undefined ? [] : [staff.because(showPrompt(reason, maxReason))]),
  ];
}

function outcomeLine(decision: ReviewDecision, text: Sentences): string {
  const { what, at, byId, strike, because } = decision;
  const { staff } = text.review;
  const when = Math.floor(at / 1_000);
  const moderator = `<@${byId ?? ''}>`;
  switch (what) {
    case 'approved':
      return staff.approved(moderator, when);
    case 'rejected':
      if (because === 'blocked') return staff.blocked(moderator, when);
      return strike === true ? staff.struck(moderator, when) : staff.rejected(moderator, when);
    case 'expired':
      return staff.expired(when);
    case 'withdrawn':
      return staff.withdrawn(when);
    case 'stopped':
      return staff.stopped(moderator, when);
  }
}

/** What was private is nobody's business once it is decided. */
function promptLines(job: Job, { review: { staff } }: Sentences): string[] {
  if (job.private) return [`-# ${staff.hiddenPrompt}`];
  const prompt = promptOf(job);
  return prompt === '' ? [] : [promptBlock(prompt, maxPrompt, { isOwn: false })];
}
