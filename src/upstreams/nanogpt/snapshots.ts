import type { TaskSnapshot } from '../port.ts';
import { failureOfReason } from './failures.ts';
import { clipOf, drawingOf, webAddress } from './results.ts';
import type { ClipTask, PictureTask } from './schemas.ts';

/**
 * What a drawing's state means. The status alone decides: the documents' own example has success
 * beside 50% and a reason of failure.
 * @param canAnimate whether a model for clips is known to be offered
 * @returns undefined where the service says that it does not know the task
 */
export function snapshotOfPicture(
  task: PictureTask,
  canAnimate: boolean,
): TaskSnapshot | undefined {
  switch (task.status) {
    case 'submitted':
    case 'not_start':
    case 'pending':
      return { status: 'queued' };
    case 'success':
    case 'completed': {
      const url = webAddress(task.imageUrl);
      return { status: 'succeeded', result: drawingOf(url === undefined ? [] : [url], canAnimate) };
    }
    case 'failed':
    case 'failure':
      return { status: 'failed', failure: failureOfReason(task.failReason) };
    case 'unknown':
      return undefined;
    default:
      return { status: 'running', percent: percentOf(task.progress) };
  }
}

/** What a clip's state means; as with drawings, the status alone decides. */
export function snapshotOfClip(task: ClipTask): TaskSnapshot | undefined {
  switch (task.status) {
    case 'in_queue':
    case 'queued':
    case 'submitted':
    case 'not_start':
    case 'pending':
      return { status: 'queued' };
    case 'completed':
    case 'success':
    case 'succeeded': {
      const url = webAddress(task.output?.video?.url) ?? webAddress(task.videoUrl);
      return { status: 'succeeded', result: clipOf(url) };
    }
    case 'failed':
    case 'failure':
    case 'error':
    case 'cancelled':
    case 'canceled':
      return { status: 'failed', failure: failureOfClip(task) };
    case 'unknown':
      return undefined;
    default:
      return { status: 'running', percent: percentOf(task.progress) };
  }
}

function failureOfClip(task: ClipTask): ReturnType<typeof failureOfReason> {
  if (task.isNSFWError === true) return { kind: 'banned' };
  return failureOfReason([task.userFriendlyError, task.error].filter(Boolean).join(' '));
}

/** "50%", or a number: a share below 1, a percentage from 1 on. Anything else is unknown. */
function percentOf(progress: string | number | undefined): number | undefined {
  const percent = typeof progress === 'number' ? ofNumber(progress) : ofText(progress ?? '');
  if (percent === undefined || percent < 0 || percent > 100) return undefined;
  return Math.round(percent);
}

function ofNumber(value: number): number {
  return value < 1 ? value * 100 : value;
}

function ofText(value: string): number | undefined {
  const digits = /^\s*(\d{1,3}(?:\.\d+)?)\s*%/.exec(value)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
