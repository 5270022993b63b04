import type { Clock } from '../../../src/lib/clock.ts';
import { PausableClock } from '../work/pausable-clock.ts';
import { isOver, type Task } from './task.ts';
import { doomedAt, type Step, timelineOf } from './timeline.ts';

interface Run {
  readonly task: Task;
  readonly steps: readonly Step[];
  readonly paceMs: number;
  next: number;
  cancel: () => void;
}

/** What the runner needs of its surroundings. */
export interface RunnerParts {
  readonly clock: Clock;
  readonly concurrency: number;
  readonly queue: number;
  readonly paceMs: () => number;
  /** Called when a task reached its end well: fills in its results. */
  readonly complete: (task: Task) => void;
  /** Called when a running task shows more: fills in its preview. */
  readonly progressed: (task: Task, percent: number) => void;
  /** Called after every change of status or progress. */
  readonly changed: (task: Task) => void;
}

/** Moves tasks along their timelines, some at once, the others waiting in order. */
export class Runner {
  readonly #parts: RunnerParts;
  readonly #clock: PausableClock;
  readonly #running = new Map<string, Run>();
  #waiting: Task[] = [];

  constructor(parts: RunnerParts) {
    this.#parts = parts;
    this.#clock = new PausableClock(parts.clock);
  }

  /** Whether another task can be taken, at once or in the queue. */
  get hasRoom(): boolean {
    return this.#isFree() || this.#waiting.length < this.#parts.queue;
  }

  /** Starts the task or lets it wait. @returns how many are ahead of it: 0 if it starts */
  admit(task: Task): number {
    if (this.#isFree()) {
      this.#start(task);
      return 0;
    }
    this.#waiting.push(task);
    return this.#waiting.length;
  }

  /** Ends the task well, or as doomed, at once. */
  finish(task: Task): void {
    this.#waiting = this.#waiting.filter((other) => other !== task);
    const run = this.#running.get(task.id);
    run?.cancel();
    if (task.doom === undefined) this.#succeed(task);
    else this.fail(task, task.doom);
  }

  /** Ends the task badly. */
  fail(task: Task, reason: string): void {
    if (isOver(task)) return;
    task.status = 'FAILURE';
    task.failReason = reason;
    task.progress = '';
    task.imageUrl = null;
    this.#end(task);
  }

  /** Freezes all progress. */
  hold(): void {
    this.#clock.hold();
  }

  /** Goes on where {@link hold} stopped. */
  release(): void {
    this.#clock.release();
  }

  /** Drops all work without ending it. */
  stop(): void {
    this.#clock.stop();
    this.#running.clear();
    this.#waiting = [];
  }

  #isFree(): boolean {
    return this.#running.size < this.#parts.concurrency;
  }

  #start(task: Task): void {
    if (task.work === undefined) return;
    const steps = timelineOf(task.work);
    const run: Run = {
      task,
      steps,
      paceMs: this.#parts.paceMs(),
      next: 0,
      cancel: () => undefined,
    };
    this.#running.set(task.id, run);
    this.#wait(run, (steps[0]?.share ?? 0) * run.paceMs);
  }

  #wait(run: Run, delayMs: number): void {
    run.cancel = this.#clock.after(delayMs, () => {
      this.#step(run);
    });
  }

  #step(run: Run): void {
    const step = run.steps[run.next];
    const { task } = run;
    if (step === undefined) return;
    if (step.status === 'SUCCESS') {
      this.finish(task);
      return;
    }
    task.startTime ??= this.#clock.now();
    task.status = step.status;
    task.progress = `${step.percent}%`;
    this.#parts.progressed(task, step.percent);
    this.#parts.changed(task);
    if (isOver(task)) return;
    if (task.doom !== undefined && step.percent >= doomedAt) {
      this.fail(task, task.doom);
      return;
    }
    run.next += 1;
    const after = run.steps[run.next];
    if (after !== undefined) this.#wait(run, (after.share - step.share) * run.paceMs);
  }

  #succeed(task: Task): void {
    if (isOver(task) || task.work === undefined) return;
    task.startTime ??= this.#clock.now();
    task.status = 'SUCCESS';
    task.progress = '100%';
    this.#parts.complete(task);
    this.#end(task);
  }

  #end(task: Task): void {
    task.finishTime = this.#clock.now();
    this.#running.get(task.id)?.cancel();
    this.#running.delete(task.id);
    this.#waiting = this.#waiting.filter((other) => other !== task);
    while (this.#isFree()) {
      const next = this.#waiting.shift();
      if (next === undefined) break;
      this.#start(next);
    }
    this.#parts.changed(task);
  }
}
