import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { type BotProcess, type StartingBot, spawnBot } from '../../sandbox/bot-process.ts';

const measuredSchema = z.object({
  measured: z.object({
    /** The most at once, in bytes. */
    resident: z.number(),
    /** At the end, in bytes. */
    heap: z.number(),
    /** Of the event loop, in milliseconds. */
    delayP99Ms: z.number(),
    longestMs: z.number(),
    /** Of one processor: 1 is all of it. */
    processor: z.number(),
  }),
});

/** What was measured in a bot since it was asked the last time. */
export type Measured = z.infer<typeof measuredSchema>['measured'];

/** @param preload what is loaded before the bot's own program */
export function startMeasured(
  { preload, program }: { readonly preload: string; readonly program: string },
  environment: Record<string, string>,
): StartingBot {
  return spawnBot(environment, ['--import', preload, program]);
}

/** Asks what was measured, and begins anew. */
export function takeMeasure(bot: BotProcess): Promise<Measured> {
  return ask(bot, 'SIGUSR2');
}

/** @returns what is in use on the heap once everything that could go is away, in bytes */
export async function takeHeap(bot: BotProcess): Promise<number> {
  return (await ask(bot, 'SIGHUP')).heap;
}

async function ask(bot: BotProcess, signal: NodeJS.Signals): Promise<Measured> {
  const tooEarly = bot.ended.then(() => {
    throw new Error(`The bot has ended:\n${bot.lines.slice(-20).join('\n')}`);
  });
  // Once it has answered it may end.
  tooEarly.catch(() => undefined);
  const from = bot.lines.length;
  process.kill(bot.pid, signal);
  for (;;) {
    const line = bot.lines.slice(from).find((each) => each.startsWith('{"measured"'));
    if (line !== undefined) return measuredSchema.parse(JSON.parse(line)).measured;
    await Promise.race([pause(20), tooEarly]);
  }
}
