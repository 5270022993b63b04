import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { startBot } from '../sandbox/bot-process.ts';
import { openBundles } from '../sandbox/bundle.ts';
import { DiscordSandbox } from '../sandbox/discord/index.ts';
import type { Line, Report } from './report.ts';
import { median } from './statistics.ts';

/** How often each program is started, and how long it rests before its memory is looked at. */
export interface StartEffort {
  readonly rounds: number;
  readonly restMs: number;
}

export const usualStartEffort: StartEffort = { rounds: 9, restMs: 3_000 };

const most = 1.5;
const root = fileURLToPath(new URL('..', import.meta.url));

/** A program, and what it is told. */
interface Program {
  readonly environment: Record<string, string>;
  readonly command: readonly string[];
}

/** What is compared. */
type Programs = Readonly<Record<'baseline' | 'Easel', Program>>;
type Name = keyof Programs;
const names = ['baseline', 'Easel'] as const satisfies readonly Name[];

/** What is asked of a program that has something loaded before it. */
interface Preloads {
  readonly memory: string;
  readonly packages: string;
}

interface Aspect {
  readonly name: string;
  readonly measure: (program: Program) => Promise<number>;
  readonly rounds: number;
  /** What stands in the way where the target is missed, as a profile shows it. */
  readonly why: string;
}

/**
 * What it costs to run at all: from the spawn until it says that it is ready, on a store that is there and
 * with its commands registered, as at most starts.
 */
export async function benchStart(effort: StartEffort): Promise<Report> {
  const bundles = await openBundles();
  const discord = await DiscordSandbox.start();
  const built = await openFolder(join(root, 'node_modules', '.cache'));
  const stores = await openFolder(tmpdir());
  try {
    const preloads = {
      memory: await bundles.bundle('bench/start/memory.ts'),
      packages: await bundles.bundle('bench/start/packages.ts'),
    };
    const plain = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl };
    const own = {
      ...plain,
      NODE_ENV: 'production',
      MIDJOURNEY_PROXY_URL: 'http://127.0.0.1:9',
      MIDJOURNEY_PROXY_KEY: 'key',
      STORE_URL: `sqlite://${join(stores, 'easel.sqlite')}`,
      HTTP_PORT: '0',
    };
    const flags = await readFlags();
    const programs: Programs = {
      baseline: { environment: plain, command: [await bundles.bundle('bench/ten-line-bot.ts')] },
      Easel: {
        environment: own,
        command: [...flags, await buildAsImage(built)],
      },
    };
    // Makes the store and registers the commands.
    await timeStart(programs.Easel);
    const lines: Line[] = [];
    for (const aspect of aspectsOf(preloads, effort)) lines.push(await compare(aspect, programs));
    const title = 'a start, and a bot at rest';
    return { bench: 'start', sections: [{ title, lines }] };
  } finally {
    await discord.stop();
    await bundles.remove();
    await Promise.all([built, stores].map((folder) => rm(folder, { recursive: true })));
  }
}

function aspectsOf(preloads: Preloads, { rounds, restMs }: StartEffort): readonly Aspect[] {
  return [
    {
      name: 'start to ready, ms',
      rounds,
      measure: timeStart,
      why: 'four fifths of it go by before its first line runs: the Discord library as in the baseline, then undici, zod, obscenity, prom-client, pino and SQLite',
    },
    {
      name: 'packages loaded',
      rounds: 1,
      measure: (program) => ask(program, preloads.packages, 0),
      why: 'beside the Discord library: a logger, metrics, schemas, a store, each with what it needs',
    },
    {
      name: 'resident memory when idle, MiB',
      rounds,
      measure: async (program) => (await ask(program, preloads.memory, restMs)) / 2 ** 20,
      why: 'its own code and schemas, and nine languages',
    },
  ];
}

/** In turns: what else the machine does befalls all of them. */
async function compare({ name, measure, rounds, why }: Aspect, programs: Programs): Promise<Line> {
  const found: Readonly<Record<Name, number[]>> = { baseline: [], Easel: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const each of names) found[each].push(await measure(programs[each]));
  }
  const baseline = median(found.baseline);
  const easel = median(found.Easel);
  const times = easel / baseline;
  const figures = { baseline, Easel: easel, 'times baseline': times };
  const line = { name, figures, target: `at most ${most} times` };
  return times <= most ? { ...line, isMet: true } : { ...line, isMet: false, why };
}

/** @returns milliseconds */
async function timeStart({ environment, command }: Program): Promise<number> {
  const begun = performance.now();
  const bot = await startBot(environment, command);
  const took = performance.now() - begun;
  await bot.end('SIGTERM');
  return took;
}

const answerSchema = z.object({ told: z.number() });
/** Node, its flags and the program. */
const commandSchema = z.tuple([z.literal('node')]).rest(z.string());

/** Starts it with something loaded before it, which is asked once it has rested. */
async function ask(
  { environment, command }: Program,
  preload: string,
  restMs: number,
): Promise<number> {
  const bot = await startBot(environment, ['--expose-gc', '--import', preload, ...command]);
  await pause(restMs);
  process.kill(bot.pid, 'SIGUSR2');
  const find = (): string | undefined => bot.lines.find((line) => line.startsWith('{"told":'));
  for (let tries = 0; find() === undefined && tries < 500; tries += 1) await pause(10);
  await bot.end('SIGTERM');
  return answerSchema.parse(JSON.parse(find() ?? '')).told;
}

/** What the image gives to Node beside the program. */
async function readFlags(): Promise<readonly string[]> {
  const image = await readFile(join(root, 'Dockerfile'), 'utf8');
  const command: unknown = JSON.parse(/^CMD (\[.*\])$/m.exec(image)?.[1] ?? '');
  return commandSchema.parse(command).slice(1, -1);
}

/** As the image is made. @returns the program */
async function buildAsImage(folder: string): Promise<string> {
  await promisify(execFile)('npm', ['run', 'build', '--', `--outdir=${folder}`], { cwd: root });
  return join(folder, 'src', 'main.js');
}

/** @param parent made where it is missing */
async function openFolder(parent: string): Promise<string> {
  await mkdir(parent, { recursive: true });
  return mkdtemp(join(parent, 'easel-start-'));
}
