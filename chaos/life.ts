import { type FSWatcher, watch } from 'node:fs';
import { type Exit, type StartingBot, spawnBot } from '../sandbox/bot-process.ts';
import { sleep, systemClock } from '../src/lib/clock.ts';
import type { BotCommand } from './build.ts';
import { type Census, lastCensus } from './census.ts';

/** How one process of the bot ended. */
export interface Death {
  readonly exit: Exit;
  /** Whether we ended it ourselves. */
  readonly isOurs: boolean;
  readonly wasReady: boolean;
}

interface LifeParts {
  readonly command: BotCommand;
  readonly environment: Record<string, string>;
  /** Where its database is. */
  readonly folder: string;
}

/** What a supervisor waits before it starts again what has ended. */
const restartMs = 150;
/** So often in a row may a start fail; while Discord fails, some do. */
const maxStarts = 30;
const readyWithinMs = 40_000;
const censusWithinMs = 2_000;

/** The bot, started anew whenever it dies, as a supervisor would do it. */
export class Life {
  readonly #parts: LifeParts;
  readonly #writes: FSWatcher;
  readonly #writeListeners = new Set<() => void>();
  readonly deaths: Death[] = [];
  readonly lines: string[] = [];
  #bot: StartingBot | undefined;
  #isOurs = false;
  #isOver = false;
  #living: Promise<void> = Promise.resolve();

  constructor(parts: LifeParts) {
    this.#parts = parts;
    this.#writes = watch(parts.folder, (_, name) => {
      if (name?.includes('.sqlite') !== true) return;
      for (const listener of [...this.#writeListeners]) listener();
    });
  }

  get pid(): number | undefined {
    return this.#bot?.pid;
  }

  begin(): void {
    this.#living = this.#live();
  }

  /** Calls back whenever the database file changes. @returns a function that ends it */
  onWrite(listener: () => void): () => void {
    this.#writeListeners.add(listener);
    return () => this.#writeListeners.delete(listener);
  }

  kill(): void {
    this.#signal('SIGKILL');
  }

  terminate(): void {
    this.#signal('SIGTERM');
  }

  /** Anything that does not end it. */
  poke(signal: NodeJS.Signals): void {
    if (this.#bot !== undefined && this.#bot.pid !== 0) trySignal(this.#bot.pid, signal);
  }

  /** Waits for a process that is ready. @throws Error when none comes in time */
  async ready(): Promise<void> {
    const until = systemClock.now() + readyWithinMs;
    while (systemClock.now() < until) {
      const bot = this.#bot;
      const isReady = await bot?.ready.then(
        () => true,
        () => false,
      );
      if (isReady === true && bot === this.#bot) return;
      await sleep(systemClock, restartMs);
    }
    throw new Error(`The bot was not ready within ${readyWithinMs} ms`);
  }

  /** Asks the process what it holds open. @returns undefined where it does not say */
  async census(): Promise<Census | undefined> {
    const bot = this.#bot;
    const before = bot?.lines.length ?? 0;
    this.poke('SIGHUP');
    for (let waited = 0; waited < censusWithinMs; waited += censusWithinMs / 20) {
      const census = lastCensus(bot?.lines.slice(before) ?? []);
      if (census !== undefined) return census;
      await sleep(systemClock, censusWithinMs / 20);
    }
    return undefined;
  }

  /** Ends it in order, for good. @returns the exit code */
  async end(): Promise<number | null> {
    this.#isOver = true;
    this.terminate();
    await this.#living;
    this.#writes.close();
    return this.deaths.at(-1)?.exit.code ?? null;
  }

  #signal(signal: NodeJS.Signals): void {
    this.#isOurs = true;
    this.poke(signal);
  }

  async #live(): Promise<void> {
    let failed = 0;
    while (!this.#isOver && failed < maxStarts) {
      const wasReady = await this.#liveOnce();
      failed = wasReady ? 0 : failed + 1;
      await sleep(systemClock, restartMs);
    }
  }

  /** @returns whether it was ready before it ended */
  async #liveOnce(): Promise<boolean> {
    this.#isOurs = false;
    const bot = spawnBot(this.#parts.environment, this.#parts.command);
    this.#bot = bot;
    const wasReady = await bot.ready.then(
      () => true,
      () => false,
    );
    const exit = await bot.ended;
    this.#bot = undefined;
    this.lines.push(...bot.lines);
    this.deaths.push({ exit, isOurs: this.#isOurs, wasReady });
    return wasReady;
  }
}

function trySignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has just ended by itself, which its end tells.
  }
}
