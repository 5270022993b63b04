import { EventEmitter, once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRegistry } from '../../commands/index.ts';
import type { Invocation, SeenMessage } from '../../sandbox/discord/index.ts';
import { openStage, type Stage, type StageOptions } from '../../sandbox/stage.ts';
import { readConfig } from '../../src/config/environment.ts';
import { secretVariables } from '../../src/config/secret-files.ts';
import { upstreamNames } from '../../src/config/upstreams.ts';
import { startEasel } from '../../src/easel.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { createLogger } from '../../src/observe/logger.ts';
import type { Easel } from '../../src/running-easel.ts';
import { expectNoLeaks } from './leaks.ts';

export interface HarnessOptions extends StageOptions {
  readonly environment?: Record<string, string>;
  /** Every token and key is given as a file. */
  readonly secretFiles?: true;
}

/** Upstreams that are soon done: for tests that look at what comes of a job and not at its way. */
export const swift = { paceMs: 150, cellSize: 64 };

/** The real bot against the sandbox, in one process, with everything it logs kept. */
export interface Harness extends Stage {
  readonly bot: Easel;
  readonly logs: readonly string[];
  /** Resolves when the bot has logged a line with this text, now or before. */
  logged(text: string): Promise<void>;
  /**
   * Starts the bot again on the same store, after an orderly stop.
   * @param changes to its environment, from now on
   */
  restart(changes?: Readonly<Record<string, string>>): Promise<void>;
  /** The picture of an invocation's message, once it is there. */
  finished(invocation: Invocation): Promise<SeenMessage>;
  /** The message once its text matches. */
  reading(invocation: Invocation, pattern: RegExp): Promise<SeenMessage>;
  close(): Promise<void>;
}

/**
 * Opens a harness; {@link Harness.close} also checks what must hold in every test: the bot broke no
 * rule of Discord's, and no log line holds a secret, a token or a signed address.
 */
export async function openHarness(options: HarnessOptions = {}): Promise<Harness> {
  const { environment = {}, secretFiles, ...stageOptions } = options;
  const stage = await openStage({
    ...stageOptions,
    pace: { paceMs: 600, cellSize: 64, ...stageOptions.pace },
  });
  const folder = await mkdtemp(join(tmpdir(), 'easel-e2e-'));
  const logs: string[] = [];
  const secrets = [
    stage.discord.token,
    ...upstreamNames.map((name) => stage.upstreams[name].key),
    ...[stageOptions.kie?.webhookKey].flatMap((key) => key ?? []),
  ];
  const lines = new EventEmitter();
  const variables: Record<string, string> = {
    ...stage.environment(`sqlite://${join(folder, 'easel.sqlite')}`),
    POLL_MIN_MS: '100',
    PROGRESS_EDIT_MS: '50',
    ...environment,
  };
  if (secretFiles === true) await moveIntoFiles(variables, folder);

  async function start(): Promise<Easel> {
    const outcome = readConfig(variables);
    if (!outcome.ok) throw new Error(outcome.problems.join('\n'));
    const logger = createLogger('trace', secrets, {
      write: (line) => {
        logs.push(line);
        lines.emit('line');
      },
    });
    const clock = stageOptions.clock ?? systemClock;
    const { config } = outcome;
    return startEasel({ config, createRegistry, clock, logger });
  }

  let bot = await start();
  const { discord } = stage;
  return {
    ...stage,
    get bot() {
      return bot;
    },
    logs,
    logged: async (text) => {
      while (!logs.some((line) => line.includes(text))) await once(lines, 'line');
    },
    restart: async (changes = {}) => {
      await bot.stop();
      Object.assign(variables, changes);
      bot = await start();
    },
    finished: (invocation) =>
      discord.waitFor(() => {
        const message = invocation.message();
        return message.attachments.length > 0 && message;
      }, 'a picture'),
    reading: (invocation, pattern) =>
      discord.waitFor(() => {
        const message = invocation.message();
        return pattern.test(message.content) && message;
      }, `a message that matches ${pattern.source}`),
    close: async () => {
      await bot.stop();
      const requests = [...discord.requests];
      await stage.stop();
      await rm(folder, { recursive: true });
      discord.assertClean();
      expectNoLeaks(logs, [...secrets, ...tokensOf(requests)]);
    },
  };
}

/** Puts each secret among the variables into a file of its own, which takes its place. */
async function moveIntoFiles(variables: Record<string, string>, folder: string): Promise<void> {
  for (const name of secretVariables) {
    const { [name]: value } = variables;
    if (value === undefined) continue;
    const path = join(folder, name);
    await writeFile(path, `${value}\n`);
    variables[name] = '';
    variables[`${name}_FILE`] = path;
  }
}

/** The interaction tokens that went over the wire. */
function tokensOf(requests: readonly { readonly path: string }[]): string[] {
  const found = requests.flatMap(
    ({ path }) => /\/(?:webhooks|interactions)\/\d+\/([^/?]+)/.exec(path)?.[1] ?? [],
  );
  return [...new Set(found)];
}
