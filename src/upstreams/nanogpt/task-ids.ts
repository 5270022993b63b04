/** A clip is asked for elsewhere than a picture, so its id says what it is. */
const clipPrefix = 'video-';
/** A drawing that was finished within the submit and got no id from the service. */
const atOncePrefix = 'at-once-';

export function clipTaskId(runId: string): string {
  return `${clipPrefix}${runId}`;
}

export function atOnceTaskId(correlationId: string): string {
  return `${atOncePrefix}${correlationId}`;
}

/** What one of our task ids stands for at the service. */
export type TaskName =
  | { readonly kind: 'clip'; readonly runId: string }
  | { readonly kind: 'picture'; readonly taskId: string }
  /** The service does not know it. */
  | { readonly kind: 'at-once' };

export function readTaskId(taskId: string): TaskName {
  if (taskId.startsWith(clipPrefix)) {
    return { kind: 'clip', runId: taskId.slice(clipPrefix.length) };
  }
  return taskId.startsWith(atOncePrefix) ? { kind: 'at-once' } : { kind: 'picture', taskId };
}
