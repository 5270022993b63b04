type Task = () => Promise<void>;

/** What waits for one thing, each in the order in which it came. */
interface Line {
  readonly urgent: Set<Task>;
  readonly patient: Set<Task>;
}

/**
 * Work on the same thing, one after another: what is urgent goes before all that is not, and waits
 * only for what has begun. Work on different things runs side by side.
 */
export class UrgentTurns {
  readonly #lines = new Map<string, Line>();

  /** Runs `work` when its turn has come. @returns what it returns, or rejects with what it throws */
  take<T>(key: string, isUrgent: boolean, work: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const task: Task = () => work().then(resolve, reject);
      const known = this.#lines.get(key);
      const line = known ?? { urgent: new Set(), patient: new Set() };
      line[isUrgent ? 'urgent' : 'patient'].add(task);
      if (known !== undefined) return;
      this.#lines.set(key, line);
      void this.#workOff(key, line);
    });
  }

  async #workOff(key: string, line: Line): Promise<void> {
    // Whoever comes in the same moment is in the line before the first begins.
    await Promise.resolve();
    for (let task = nextIn(line); task !== undefined; task = nextIn(line)) await task();
    this.#lines.delete(key);
  }
}

function nextIn({ urgent, patient }: Line): Task | undefined {
  const from = urgent.size > 0 ? urgent : patient;
  const [task] = from;
  if (task !== undefined) from.delete(task);
  return task;
}
