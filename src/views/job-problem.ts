import type { Problem } from '../jobs/problem.ts';
import type { Sentences } from '../locales/index.ts';
import type { FailureKind, UpstreamFailure } from '../upstreams/failure.ts';
import { rejectedSentence } from './held.ts';
import { showPrompt } from './prompt-text.ts';

/** One sentence that says what happened and what to do. */
export function problemSentence(problem: Problem, text: Sentences): string {
  switch (problem.code) {
    case 'upstream':
      return text.failure[problem.failure.kind](quoted(problem.failure));
    case 'reference-unreadable':
      return text.problem.referenceUnreadable;
    case 'picture-gone':
      return text.problem.pictureGone;
    case 'result-unreadable':
      return text.problem.resultUnreadable;
    case 'rejected':
      return rejectedSentence(problem, text);
    case 'review-expired':
      return text.review.expired;
    case 'words-withheld':
      return text.review.wordsWithheld;
    case 'internal':
    case 'never-acknowledged':
      return text.notice.unexpected;
  }
}

/** A quoted word is the upstream's, or the person's own: it must not do anything in a message. */
function quoted(failure: UpstreamFailure): UpstreamFailure {
  const { quote } = failure;
  return quote === undefined ? failure : { ...failure, quote: showPrompt(quote) };
}

/** Whether the same request may succeed another time, so that a button for it is worth drawing. */
const worthAnotherTry: Record<FailureKind, boolean> = {
  validation: false,
  banned: false,
  auth: false,
  credits: false,
  'rate-limited': true,
  'queue-full': true,
  maintenance: true,
  unsupported: false,
  'remix-off': false,
  'not-found': false,
  'upstream-failed': true,
  timeout: true,
  unclear: true,
  malformed: true,
};

/** Whether a button for it is drawn. */
export function canRunAgain(problem: Problem): boolean {
  if (problem.code === 'upstream') return worthAnotherTry[problem.failure.kind];
  return problem.code === 'result-unreadable';
}
