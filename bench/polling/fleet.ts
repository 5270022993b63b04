import type { Clock } from '../../src/lib/clock.ts';
import type { PlannedJob } from './plan.ts';

/** What is known of one job in the end; times in milliseconds since the Unix epoch. */
export interface Fate {
  taskId: string | undefined;
  beganAt: number;
  finishedAt: number;
  /** When the edit with the picture was sent. */
  shownAt: number | undefined;
  edits: number;
  /** Edits that told of progress when there was a picture already. */
  staleEdits: number;
}

/** How far a task is. */
export type Stage =
  | { readonly kind: 'waits' }
  | { readonly kind: 'draws'; readonly percent: number }
  | { readonly kind: 'finished' };

const firstTask = 1_700_000_000_000_000;

/** The jobs of a run: what the upstream does with them, and what Discord is sent about them. */
export class Fleet {
  readonly fates: readonly Fate[];
  readonly #clock: Clock;
  readonly #plan: readonly PlannedJob[];
  /** When each question was sent. */
  readonly questions: number[] = [];
  /** Tasks asked about, in all. */
  looks = 0;
  #left: number;

  constructor(clock: Clock, plan: readonly PlannedJob[]) {
    this.#clock = clock;
    this.#plan = plan;
    this.#left = plan.length;
    this.fates = plan.map(() => ({
      taskId: undefined,
      beganAt: 0,
      finishedAt: 0,
      shownAt: undefined,
      edits: 0,
      staleEdits: 0,
    }));
  }

  /** Whether every picture has been shown. */
  get isOver(): boolean {
    return this.#left === 0;
  }

  /** A job is submitted. @returns the task's id */
  accept(job: number): string {
    const fate = this.#fate(job);
    const { queueMs = 0, drawMs = 0 } = this.#plan[job] ?? {};
    fate.taskId = String(firstTask + job);
    fate.beganAt = this.#clock.now() + queueMs;
    fate.finishedAt = fate.beganAt + drawMs;
    return fate.taskId;
  }

  /** A question is sent. @param count how many tasks it is about */
  ask(count: number): void {
    this.questions.push(this.#clock.now());
    this.looks += count;
  }

  stageOf(taskId: string): Stage | undefined {
    const fate = this.fates[Number(taskId) - firstTask];
    if (fate?.taskId !== taskId) return undefined;
    const now = this.#clock.now();
    if (now >= fate.finishedAt) return { kind: 'finished' };
    if (now < fate.beganAt) return { kind: 'waits' };
    const share = (now - fate.beganAt) / (fate.finishedAt - fate.beganAt);
    return { kind: 'draws', percent: Math.floor(share * 100) };
  }

  /** A message is edited. */
  edit(job: number, hasPicture: boolean): void {
    const fate = this.#fate(job);
    const now = this.#clock.now();
    fate.edits += 1;
    if (hasPicture && fate.shownAt === undefined) {
      fate.shownAt = now;
      this.#left -= 1;
    } else if (!hasPicture && fate.taskId !== undefined && now > fate.finishedAt) {
      fate.staleEdits += 1;
    }
  }

  #fate(job: number): Fate {
    const fate = this.fates[job];
    if (fate === undefined) throw new Error('There is no such job in the fleet');
    return fate;
  }
}
