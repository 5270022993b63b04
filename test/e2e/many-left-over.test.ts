import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRegistry } from '../../commands/index.ts';
import { openStage, type Stage } from '../../sandbox/stage.ts';
import { readConfig } from '../../src/config/environment.ts';
import { startEasel } from '../../src/easel.ts';
import { hasEnded, type Job } from '../../src/jobs/job.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { createLogger } from '../../src/observe/logger.ts';
import type { Easel } from '../../src/running-easel.ts';
import { leaveJobs } from './left-over.ts';

const count = 1_000;
const people = Array.from({ length: 7 }, (_, index) => `30000000000000010${index}`);
const slots = 3;
const running = 2;

describe('a start with a thousand jobs that another process has left over', () => {
  let stage: Stage;
  let folder: string;
  let bot: Easel | undefined;
  let jobs: readonly Job[];
  /** How often each line was logged. */
  let logged: Map<string, number>;

  const start = async (storeUrl: string): Promise<Easel> => {
    const outcome = readConfig({
      ...stage.environment(storeUrl),
      UPSTREAM_SLOTS: String(slots),
      POLL_MIN_MS: '100',
    });
    if (!outcome.ok) throw new Error(outcome.problems.join('\n'));
    const logger = createLogger('info', [], {
      write: (line) => {
        const message = /"msg":"([^"]*)"/.exec(line)?.[1] ?? '';
        logged.set(message, (logged.get(message) ?? 0) + 1);
      },
    });
    return startEasel({ config: outcome.config, createRegistry, clock: systemClock, logger });
  };
  /** Whose jobs were submitted, in their order; undefined for one that is new. */
  const submitted = (): (string | undefined)[] =>
    stage.upstream.submits.map(({ body }) => {
      const number = /fox (\d+)/.exec(String(body['prompt']))?.[1];
      return number === undefined ? undefined : jobs[Number(number)]?.requesterId;
    });

  beforeEach(async () => {
    stage = await openStage({ pace: { paceMs: 20, cellSize: 32 } });
    folder = await mkdtemp(join(tmpdir(), 'easel-many-left-'));
    logged = new Map();
    const storeUrl = `sqlite://${join(folder, 'easel.sqlite')}`;
    jobs = await leaveJobs(stage, { storeUrl, count, people, running, now: Date.now() });
    stage.upstream.hold();
    bot = await start(storeUrl);
  }, 60_000);
  afterEach(async () => {
    await bot?.stop();
    await stage.stop();
    await rm(folder, { recursive: true });
    stage.discord.assertClean();
  });

  it('takes commands at once, keeps to its slots, and lets everybody have a turn', async () => {
    const toEnd = jobs.filter(hasEnded).length;
    expect(toEnd).toBeGreaterThan(150);
    // It is ready long before it is through with what was left over.
    expect(logged.get('job ended') ?? 0).toBeLessThan(toEnd);
    const ada = stage.person('ada');
    const asked = await ada.run('imagine', { prompt: 'a red bear' });
    const queue = await ada.run('queue', {});
    await stage.discord.waitFor(() => queue.message().content !== '', 'the answer');
    const waits = (): boolean => asked.message().content.includes('queue');
    await stage.discord.waitFor(waits, 'the place in the queue');

    await expect.poll(() => logged.get('job ended'), { timeout: 40_000 }).toBe(toEnd);
    expect(submitted()).toHaveLength(slots - running);

    stage.upstream.release();
    const everybody = people.length + 1;
    const isEverybody = (): boolean => stage.upstream.submits.length >= everybody;
    await stage.upstream.waitFor(isEverybody, 'a submit of everybody', 40_000);
    const first = submitted().slice(0, everybody);
    expect(new Set(first)).toEqual(new Set([...people, undefined]));
    expect(stage.upstream.submits[0]?.body['prompt']).toContain('fox 2');
  }, 100_000);
});
