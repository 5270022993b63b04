import type { UpstreamName } from '../config/upstreams.ts';
import type { Job, JobBase, JobId } from './job.ts';
import { pickOf } from './steps/pick.ts';

interface Owner {
  readonly jobId: JobId;
  /** The task that it is a follow-up of. */
  readonly of: string | undefined;
}

/** Far more than are live at once; the rest is what was finished last. */
const mostRemembered = 20_000;

/**
 * Which job has which task, of those that are live and those that were finished last. In memory only:
 * after a restart it knows the live ones again.
 */
export class TaskOwners {
  readonly #owners = new Map<string, Owner>();
  readonly #most: number;

  /** @param most how many tasks are remembered */
  constructor(most = mostRemembered) {
    this.#most = most;
  }

  /** Whoever has a task already keeps it. */
  note(job: Job): void {
    // What Easel itself takes out of a picture has the task of that picture.
    const taskId = pickOf(job) === undefined ? taskOf(job) : undefined;
    if (taskId !== undefined) this.#add(job, taskId);
  }

  /**
   * A submit was answered with this task: from now on it is the job's, unless it is another's.
   * @returns the other job
   */
  claim(job: JobBase, taskId: string): JobId | undefined {
    const other = this.otherThan(job, taskId);
    if (other === undefined) this.#add(job, taskId);
    return other;
  }

  /**
   * @returns the job that has the task and has nothing to do with this one. Some gateways answer a
   *   follow-up with what came of the same button before, which is no mistake (midjourney-proxy: code 21)
   */
  otherThan({ id, upstream, request }: JobBase, taskId: string): JobId | undefined {
    const owner = this.#owners.get(keyOf(upstream, taskId));
    if (owner === undefined || owner.jobId === id) return undefined;
    if (request.kind !== 'action') return owner.jobId;
    return owner.of === request.taskId || taskId === request.taskId ? undefined : owner.jobId;
  }

  #add({ id: jobId, upstream, request }: JobBase, taskId: string): void {
    const key = keyOf(upstream, taskId);
    if (this.#owners.has(key)) return;
    this.#owners.set(key, { jobId, of: request.kind === 'action' ? request.taskId : undefined });
    const [oldest] = this.#owners.keys();
    if (this.#owners.size > this.#most && oldest !== undefined) this.#owners.delete(oldest);
  }
}

function keyOf(upstream: UpstreamName, taskId: string): string {
  return `${upstream} ${taskId}`;
}

function taskOf(job: Job): string | undefined {
  if (job.state === 'held') return job.found?.taskId;
  if (job.state === 'submitting') return job.answering?.taskId;
  return 'taskId' in job ? job.taskId : undefined;
}
