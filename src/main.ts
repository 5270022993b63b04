import { setFlagsFromString } from 'node:v8';
import { createRegistry } from '../commands/index.ts';
import type { Config } from './config/environment.ts';
import { loadConfig } from './config/load-config.ts';
import { secretsIn } from './config/secrets-in.ts';
import { configuredUpstreams } from './config/upstreams.ts';
import { startEasel } from './easel.ts';
import { systemClock } from './lib/clock.ts';
import { createLogger, type Logger } from './observe/logger.ts';
import { createMetrics } from './observe/metrics/metrics.ts';
import { StoreRefusal } from './storage/refusal.ts';

/** What it writes, prompts and tokens of interactions among it, is for its own user alone. */
const ownFilesOnly = 0o077;

/**
 * Where a machine has much memory, V8 lets garbage grow to several times what is in use before it looks for
 * it, and takes for long-lived what was so in a busy moment.
 */
const sparing = ['--heap-growing-percent=20', '--no-allocation-site-pretenuring'];

async function main(): Promise<void> {
  for (const flag of sparing) setFlagsFromString(flag);
  process.umask(ownFilesOnly);
  const outcome = loadConfig();
  if (!outcome.ok) {
    process.stderr.write(`${outcome.problems.join('\n')}\n`);
    process.exitCode = 1;
    return;
  }
  const { config } = outcome;
  const logger = createLogger(config.logLevel, secretsIn(config));
  dieLoudly(logger);
  const code = await run(config, logger);
  // Everything of ours is closed. What is left belongs to the Discord library and cannot be reached
  // from outside: a shard that rests before it connects anew does not hear that its client was
  // destroyed, a socket on a dead line lives on for half a minute, and a request that a limit has
  // put to rest sleeps as long as Discord said.
  process.exit(code);
}

/** From the start until somebody asks it to end, or Discord does. @returns the exit code */
async function run(config: Config, logger: Logger): Promise<number> {
  const asked = stopSignal();
  const early = new AbortController();
  void asked.then((reason) => {
    logger.info({ reason }, 'stopping');
    early.abort(new Error(reason));
  });
  try {
    const { signal } = early;
    const clock = systemClock;
    const upstreams = configuredUpstreams(config.upstreams);
    const metrics = createMetrics({ clock, upstreams, ofProcess: true });
    const easel = await startEasel({ config, createRegistry, clock, logger, metrics, signal });
    const reason = await Promise.race([asked, easel.lost]);
    await easel.stop();
    logger.info('stopped');
    // Somebody who restarts what failed should know that this did.
    return typeof reason === 'number' ? 1 : 0;
  } catch (error) {
    const isRefusal = error instanceof StoreRefusal;
    // It may have waited for the end of another process when it was asked to end itself.
    if (error === early.signal.reason || (isRefusal && early.signal.aborted)) {
      logger.info('stopped');
      return 0;
    }
    if (isRefusal) logger.error(error.message);
    else logger.error({ err: error }, 'the bot could not run');
    return 1;
  }
}

/** What nobody caught is a fault of ours: it is logged, cleaned like every line, and ends us. */
function dieLoudly(logger: Logger): void {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      logger.error({ err: error, event }, 'nobody caught this');
      process.exit(1);
    });
  }
}

/** One signal often comes twice: from the terminal, and handed on by the package manager. */
const sameSignalMs = 2_000;

/** Resolves when somebody asks the process to end; asked again later, it ends at once. */
function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let askedAt: number | undefined;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        askedAt ??= systemClock.now();
        if (systemClock.now() - askedAt > sameSignalMs) process.exit(1);
        resolve(signal);
      });
    }
  });
}

await main();
