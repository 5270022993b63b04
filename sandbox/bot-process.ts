import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const loader = import.meta.resolve('tsx');
const maxLines = 20_000;

/** The bot as a process of its own, as `npm start` runs it. */
export interface BotProcess {
  /** What it wrote so far, to either stream. */
  readonly lines: readonly string[];
  /** Sends a signal and waits for the end. @returns the exit code, null after a signal */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/**
 * Starts the bot and waits until it is ready.
 * @param environment the bot's variables; of our own only what a process needs is passed on
 * @throws when it ends before it is ready, with what it said
 */
export async function startBot(environment: Record<string, string>): Promise<BotProcess> {
  const bot = spawn(process.execPath, ['--import', loader, program], {
    // Away from the checkout, whose .env belongs to somebody's real bot.
    cwd: tmpdir(),
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const ready = collect(bot, lines);
  const ended = once(bot, 'exit').then(() => {
    throw new Error(`The bot ended before it was ready:\n${lines.join('\n')}`);
  });
  await Promise.race([ready, ended]);
  ended.catch(() => undefined);
  return {
    lines,
    end: async (signal) => {
      if (bot.exitCode !== null || bot.signalCode !== null) return bot.exitCode;
      const exit = once(bot, 'exit');
      bot.kill(signal);
      await exit;
      return bot.exitCode;
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
