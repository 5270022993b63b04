import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { request } from 'undici';
import { z } from 'zod';
import { startBot } from '../../sandbox/bot-process.ts';
import { openBundles } from '../../sandbox/bundle.ts';
import { openStage, type Stage } from '../../sandbox/stage.ts';
import { readBounded } from '../../src/lib/bounded.ts';
import { sleep, systemClock } from '../../src/lib/clock.ts';
import { findFreePort } from '../../test/e2e/free-port.ts';
import { listen } from '../listen.ts';

/** How many jobs report their end, how long each is drawn, and how far apart they are asked for. */
export interface CallbackEffort {
  readonly jobs: number;
  readonly paceMs: number;
  readonly gapMs: number;
}

const reportSchema = z.object({ status: z.string().optional() });
/** Of a whole run, beyond what is planned. */
const patienceMs = 60_000;

/**
 * A bot in a process of its own, everything over real sockets, in real time.
 * @returns milliseconds from the upstream's report of the end until Discord has the picture, by job
 */
export async function measureCallbacks(effort: CallbackEffort): Promise<readonly number[]> {
  const { jobs, paceMs } = effort;
  const bundles = await openBundles();
  const folder = await mkdtemp(join(tmpdir(), 'easel-callbacks-'));
  const stage = await openStage({ pace: { paceMs, cellSize: 64 }, proxy: { concurrency: jobs } });
  const port = await findFreePort();
  const reported = new Map<string, number>();
  const postman = createPostman(`http://127.0.0.1:${String(port)}`, reported);
  try {
    const environment = {
      ...stage.environment(`sqlite://${join(folder, 'easel.sqlite')}`),
      UPSTREAM_SLOTS: String(jobs),
      POLL_MIN_MS: '600000',
      POLL_MAX_MS: '600000',
      PROGRESS_EDIT_MS: '3000',
      HTTP_PORT: String(port),
      PUBLIC_URL: await listen(postman),
    };
    const bot = await startBot(environment, [await bundles.bundle('src/main.ts')]);
    try {
      return await follow(stage, effort, reported);
    } finally {
      await bot.end('SIGTERM');
    }
  } finally {
    postman.closeAllConnections();
    postman.close();
    await stage.stop();
    await rm(folder, { recursive: true, force: true });
    await bundles.remove();
  }
}

/** Hands reports on as they are, and notes when the end of each job was reported. */
function createPostman(botUrl: string, reported: Map<string, number>): Server {
  return createServer((incoming, response) => {
    const handOn = async (): Promise<void> => {
      const arrivedAt = performance.now();
      const body = await readBounded(incoming, 1_000_000);
      const text = body.toString('utf8');
      const jobId = /\/callbacks\/([^/]+)\//.exec(incoming.url ?? '')?.[1] ?? '';
      const { status } = reportSchema.parse(JSON.parse(text));
      if (status === 'SUCCESS' && !reported.has(jobId)) reported.set(jobId, arrivedAt);
      const headers = { 'content-type': 'application/json' };
      const answer = await request(botUrl + (incoming.url ?? ''), {
        method: 'POST',
        headers,
        body: text,
      });
      await answer.body.dump();
      response.writeHead(answer.statusCode).end();
    };
    void handOn().catch(() => response.destroy());
  });
}

/** Asks for all jobs, and waits until each has its picture. */
async function follow(
  stage: Stage,
  { jobs, paceMs, gapMs }: CallbackEffort,
  reported: ReadonlyMap<string, number>,
): Promise<readonly number[]> {
  const { discord } = stage;
  const delays = new Map<string, number>();
  const waiting = new Set<string>();
  const stopWatching = discord.onChange(() => {
    const now = performance.now();
    for (const messageId of waiting) {
      const message = discord.message(messageId);
      const jobId = /-# ([0-9a-z]{12,13})/.exec(message?.content ?? '')?.[1] ?? '';
      const reportedAt = reported.get(jobId);
      if ((message?.attachments.length ?? 0) === 0 || reportedAt === undefined) continue;
      delays.set(jobId, now - reportedAt);
      waiting.delete(messageId);
    }
  });
  try {
    for (let job = 0; job < jobs; job += 1) {
      const asked = await stage
        .person(`person-${String(job)}`)
        .run('imagine', { prompt: 'a red fox' });
      if (asked.messageId === undefined) throw new Error('The bot has not answered');
      waiting.add(asked.messageId);
      await sleep(systemClock, gapMs);
    }
    const limit = paceMs + patienceMs;
    await discord.waitFor(() => delays.size === jobs, 'every picture', limit);
    return [...delays.values()];
  } finally {
    stopWatching();
  }
}
