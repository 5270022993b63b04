import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const maxLines = 20_000;

/** What Node is given to run the bot from its sources, as `npm start` does. */
const fromSources: readonly string[] = [
  '--import',
  import.meta.resolve('tsx'),
  fileURLToPath(new URL('../src/main.ts', import.meta.url)),
];

/** The bot as a process of its own. */
export interface BotProcess {
  readonly pid: number;
  /** What it wrote so far, to either stream. */
  readonly lines: readonly string[];
  /** Resolves when it has ended, however that came about. */
  readonly ended: Promise<Exit>;
  /** Sends a signal and waits for the end. @returns the exit code, null after a signal */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** How a process ended: one of the two is null. */
export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A process that may not be ready yet. */
export interface StartingBot extends BotProcess {
  /** Rejects when it ends before it is ready, with what it said. */
  readonly ready: Promise<void>;
}

/**
 * Starts the bot and waits until it is ready.
 * @param environment the bot's variables; of our own only what a process needs is passed on
 * @param command what Node is given to run it; its sources, unless told
 * @throws when it ends before it is ready, with what it said
 */
export async function startBot(
  environment: Record<string, string>,
  command?: readonly string[],
): Promise<BotProcess> {
  const bot = spawnBot(environment, command);
  await bot.ready;
  return bot;
}

/**
 * Starts the bot.
 * @param environment the bot's variables; of our own only what a process needs is passed on
 * @param command what Node is given to run it
 */
export function spawnBot(
  environment: Record<string, string>,
  command: readonly string[] = fromSources,
): StartingBot {
  const bot = spawn(process.execPath, command, {
    // Away from the checkout, whose .env belongs to somebody's real bot.
    cwd: tmpdir(),
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const isReady = collect(bot, lines);
  // Once all that it wrote has been read.
  const ended = once(bot, 'close').then(
    (): Exit => ({ code: bot.exitCode, signal: bot.signalCode }),
  );
  const tooEarly = ended.then(() => {
    throw new Error(`The bot ended before it was ready:\n${lines.join('\n')}`);
  });
  const ready = Promise.race([isReady, tooEarly]);
  // Whoever never asks whether it is ready learns of its end in another way.
  ready.catch(() => undefined);
  tooEarly.catch(() => undefined);
  return {
    pid: bot.pid ?? 0,
    lines,
    ended,
    ready,
    end: async (signal) => {
      if (bot.exitCode === null && bot.signalCode === null) bot.kill(signal);
      return (await ended).code;
    },
  };
}

/** Keeps the lines, and resolves at the one that says "ready". */
function collect(bot: ChildProcess, lines: string[]): Promise<void> {
  return new Promise((resolve) => {
    for (const stream of [bot.stdout, bot.stderr]) {
      if (stream === null) continue;
      createInterface({ input: stream }).on('line', (line) => {
        if (lines.length < maxLines) lines.push(line);
        if (line.includes('"msg":"ready"')) resolve();
      });
    }
  });
}
