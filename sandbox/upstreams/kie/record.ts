import type { Settings } from './options.ts';
import type { KieTask } from './task.ts';

/** What a record is written with. */
export interface RecordStyle {
  readonly shape: Settings['recordShape'];
  /** The addresses of a finished task's results; empty for any other. */
  readonly urls: readonly string[];
}

/** 0 running, 1 done, 2 failed for its words, 3 failed while drawing (kie.ai OpenAPI: record-info). */
export function successFlagOf({ state, doom }: KieTask): 0 | 1 | 2 | 3 {
  if (state === 'working') return 0;
  if (state === 'done') return 1;
  return doom?.kind === 'banned' ? 2 : 3;
}

/** The task as record-info shows it. */
export function recordOf(task: KieTask, style: RecordStyle): Record<string, unknown> {
  const failed = task.state === 'failed' ? task.doom : undefined;
  const about = {
    taskId: task.id,
    taskType: task.taskType,
    paramJson: paramJsonOf(task),
    errorCode: failed === undefined ? null : failed.kind === 'banned' ? 501 : 400,
    errorMessage: failed?.reason ?? null,
  };
  return { ...about, ...(style.shape === 'messy' ? messy(task, style) : tidy(task, style)) };
}

/** The request as the service repeats it: it has a word of its own for the slowest speed. */
export function paramJsonOf({ request }: KieTask): string {
  const speed = request['speed'] === 'relaxed' ? { speed: 'Relax' } : {};
  return JSON.stringify({ ...request, ...speed });
}

function tidy(task: KieTask, { shape, urls }: RecordStyle): Record<string, unknown> {
  const info = infoOf(urls);
  const result = shape === 'string' ? JSON.stringify(info) : info;
  return {
    successFlag: successFlagOf(task),
    createTime: isoTime(task.takenAt),
    ...(task.endedAt !== undefined && { completeTime: isoTime(task.endedAt) }),
    ...(task.state === 'done' && { resultInfoJson: result }),
  };
}

function messy(task: KieTask, { urls }: RecordStyle): Record<string, unknown> {
  return {
    successFlag: String(successFlagOf(task)),
    createTime: task.takenAt,
    completeTime: task.endedAt ?? null,
    resultInfoJson: task.state === 'done' ? JSON.stringify(infoOf(urls)) : null,
  };
}

function infoOf(urls: readonly string[]): { resultUrls: { resultUrl: string }[] } {
  return { resultUrls: urls.map((resultUrl) => ({ resultUrl })) };
}

/** Whole seconds, as the service writes times. */
function isoTime(at: number): string {
  return new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
}
