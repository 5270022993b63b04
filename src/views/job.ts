import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import { isForgotten } from '../jobs/forgotten.ts';
import { hasEnded, type Job, type JobBase, type JobIn } from '../jobs/job.ts';
import { isOfWords } from '../jobs/result-files.ts';
import type { Progress } from '../jobs/screen.ts';
import type { Sentences } from '../locales/index.ts';
import { toRow } from './action-rows.ts';
import { withBriefPrompt } from './brief-prompt.ts';
import { encodePress } from './custom-ids.ts';
import { doneView } from './done.ts';
import { heldView, isForAll } from './held.ts';
import { canRunAgain, problemSentence } from './job-problem.ts';
import { jobTitle, startTitle, withMode } from './job-title.ts';
import type { MessageView } from './message.ts';
import { smallPrint } from './small-print.ts';
import { wordsView } from './words.ts';

/** What Discord takes as the text of a message, in characters. */
const maxMessage = 2_000;

/** What people see of a job: pure, from the job and what is known beside it. */
export function jobView(job: Job, progress: Progress, text: Sentences): MessageView {
  if (job.state === 'done' && isOfWords(job.result)) return wordsView(job, text);
  const view = wholeView(job, progress, text);
  // A prompt is cut further where long words of a language leave it no room.
  const fits = view.content.length <= maxMessage;
  return fits ? view : wholeView(withBriefPrompt(job), progress, text);
}

function wholeView(job: Job, progress: Progress, text: Sentences): MessageView {
  const view = stateView(job, progress, text);
  // Whoever waits for a moderator has been told how they will hear of it.
  const isLast = progress.lastWord === true && job.state !== 'held';
  const last = isLast ? [text.status.lastWord] : earlyWord(job, text);
  const room = maxMessage - [view.content, ...last].join('\n').length - 2;
  const content = [view.content, ...smallPrint(job, room, text), ...last].join('\n');
  return { content, rows: isLast ? [] : view.rows };
}

/** Where only a token changes the message, its person had better know before it is too late. */
function earlyWord(job: Job, { waiting }: Sentences): string[] {
  const isOver = hasEnded(job) || job.state === 'delivering';
  return isOver || job.address.botIsThere ? [] : [`-# ${waiting.onlyHere}`];
}

function stateView(job: Job, progress: Progress, text: Sentences): MessageView {
  switch (job.state) {
    case 'asked':
    case 'queued':
      return queuedView(job, progress, text);
    case 'held':
      return heldView(job, text);
    case 'submitting': {
      // As it will stand once it is accepted, so that the message need not be changed for that.
      const rows = job.stopRequested ? [] : [toRow([cancel(job, text)])];
      return { content: `${startTitle(job, text)} (${text.status.waiting})`, rows };
    }
    case 'running':
      return runningView(job, progress, text);
    case 'needs-input':
      return needsInputView(job, text);
    case 'unclear':
      return unclearView(job, text);
    case 'delivering':
      return deliveringView(job, text);
    case 'done':
      return doneView(job, text);
    case 'failed':
    case 'timed-out':
    case 'cancelled':
      return endedView(job, text);
  }
}

function queuedView(
  job: JobIn<'asked' | 'queued'>,
  progress: Progress,
  text: Sentences,
): MessageView {
  const { status } = text;
  const waiting =
    progress.position === undefined ? status.waiting : status.waitingAt(progress.position);
  const lines = [`${startTitle(job, text)} (${waiting})`];
  if (job.state === 'queued' && job.attempts > 0)
    lines.push(status.retrying(seconds(job.notBefore)));
  else lines.push(...turnLine(progress, text));
  return { content: lines.join('\n'), rows: [toRow([cancel(job, text)])] };
}

/** When it may be its turn, as Discord tells time: to everybody in their own way. */
function turnLine({ eta }: Progress, { waiting }: Sentences): string[] {
  return eta === undefined ? [] : [waiting.turn(seconds(eta))];
}

function runningView(job: JobIn<'running'>, progress: Progress, text: Sentences): MessageView {
  const view = progressView(job, progress, text);
  if (progress.silent !== true) return view;
  return { ...view, content: `${view.content}\n${text.status.silent}` };
}

function progressView(job: JobIn<'running'>, progress: Progress, text: Sentences): MessageView {
  const { status } = text;
  const rows = [toRow([cancel(job, text)])];
  const { percent, guessed = false, started = false } = progress;
  if (percent === undefined && !started) {
    return { content: `${startTitle(job, text)} (${status.waiting})`, rows };
  }
  const share = guessed ? status.aboutPercent(percent ?? 0) : `${percent ?? 0}%`;
  const how = percent === undefined ? status.drawing : share;
  return { content: withMode(`${jobTitle(job, text, false)} (${how})`, job.speed), rows };
}

function needsInputView(job: JobIn<'needs-input'>, text: Sentences): MessageView {
  if (job.answer !== undefined) {
    const content = `${startTitle(job, text)} (${text.status.waiting})`;
    return { content, rows: [toRow([cancel(job, text)])] };
  }
  const line = job.opened ? text.status.formOpened : text.status.needsInput;
  return {
    content: `${startTitle(job, text)}\n${line(seconds(job.deadline))}`,
    rows: [
      toRow([
        button(text.button.editPrompt, encodePress({ action: 'edit', jobId: job.id })),
        button(text.button.runAsIs, encodePress({ action: 'asis', jobId: job.id })),
        cancel(job, text),
      ]),
    ],
  };
}

function unclearView(job: JobIn<'unclear'>, text: Sentences): MessageView {
  const { status } = text;
  const choices = job.cannotLook ? status.cannotLook : status.canLook;
  const lines = [jobTitle(job, text, false), doubtOf(job, text), choices];
  if (job.checks > 0 && !job.cannotLook) {
    lines.push(text.status.lookedInVain(job.checks, seconds(job.nextCheckAt)));
  }
  const look = job.cannotLook ? [] : [checkAgain(job, text)];
  return { content: lines.join('\n'), rows: [toRow([...look, runAgain(job, text)])] };
}

function doubtOf({ restored, othersTask }: JobIn<'unclear'>, { status }: Sentences): string {
  if (restored === true) return status.restored;
  return othersTask === true ? status.othersTask : status.unclear;
}

function deliveringView(job: JobIn<'delivering'>, text: Sentences): MessageView {
  const title = withMode(`${jobTitle(job, text, false)} (100%)`, job.speed);
  const lines = job.unfetched === undefined ? [title] : [title, text.status.fetching];
  return { content: lines.join('\n'), rows: [] };
}

function endedView(job: JobIn<'failed' | 'timed-out' | 'cancelled'>, text: Sentences): MessageView {
  const title = jobTitle(job, text, false);
  if (job.state === 'cancelled') {
    const isPaused = job.review?.decision?.what === 'stopped' && !isForAll(job);
    const lines = [
      `${title} (${text.status.stopped})`,
      ...(isPaused ? [text.review.stopped] : []),
      ...(job.running ? [text.status.stoppedRunning] : []),
    ];
    return { content: lines.join('\n'), rows: [] };
  }
  if (job.state === 'timed-out') {
    // A cost that was settled without a picture belongs to a job that stayed unclear to the end.
    const line = job.cost.state === 'settled' ? text.status.neverFound : text.status.timedOut;
    return { content: `${title}\n${line}`, rows: [toRow([runAgain(job, text)])] };
  }
  const rows =
    canRunAgain(job.problem) || job.taskId !== undefined ? [toRow([runAgain(job, text)])] : [];
  return { content: `${title}\n${endSentence(job, text)}`, rows };
}

/** What a moderator said no to, or nobody decided about, is told to its person alone. */
function endSentence(job: JobIn<'failed'>, text: Sentences): string {
  const { code } = job.problem;
  if (isForgotten(job)) return text.status.forgotten;
  const isReview = code === 'rejected' || code === 'review-expired';
  return isReview && isForAll(job) ? text.review.notShown : problemSentence(job.problem, text);
}

function seconds(atMs: number): number {
  return Math.ceil(atMs / 1000);
}

function button(label: string, customId: string): APIButtonComponent {
  const style = ButtonStyle.Secondary;
  return { type: ComponentType.Button, style, label, custom_id: customId };
}

function cancel({ id }: JobBase, text: Sentences): APIButtonComponent {
  return button(text.button.cancel, encodePress({ action: 'cancel', jobId: id }));
}

function checkAgain({ id }: JobBase, text: Sentences): APIButtonComponent {
  return button(text.button.checkAgain, encodePress({ action: 'check', jobId: id }));
}

function runAgain({ id }: JobBase, text: Sentences): APIButtonComponent {
  return button(text.button.runAgain, encodePress({ action: 'again', jobId: id }));
}
