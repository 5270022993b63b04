import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../../sandbox/manual-clock.ts';
import { sampleTime } from '../../../fakes/jobs.ts';
import {
  attempts,
  jobIds,
  pass,
  prompts,
  seriesId,
  start,
  startAndDie,
  takeUp,
} from '../../../fakes/series-lives.ts';
import {
  type Death,
  type Life,
  live,
  originalId,
  SeriesWorld,
  slots,
} from '../../../fakes/series-world.ts';

interface Aftermath {
  readonly world: SeriesWorld;
  readonly died: boolean;
  /** Jobs that still need work. */
  readonly live: readonly string[];
}

/** A life that starts the series and dies, and one that goes on with what it finds. */
async function liveTwice(death: Death): Promise<Aftermath> {
  const { world, first } = await startAndDie(death);
  return takeOver(world, first);
}

/** A life that has started the series and dies while it stops it, and one that goes on. */
async function stopAndDie(death: Death): Promise<Aftermath> {
  const world = new SeriesWorld(new ManualClock(sampleTime));
  world.isHeld = true;
  const first = live(world);
  await start(first);
  await pass(world, 8);
  first.willDie(death);
  void first.workshop.seriesDesk.stop(seriesId);
  await pass(world, 8);
  return takeOver(world, first);
}

async function takeOver(world: SeriesWorld, first: Life): Promise<Aftermath> {
  const second = live(world);
  const { jobs, series } = second;
  await takeUp(second);
  await pass(world, 45);
  expect(await series.open()).toEqual([]);
  expect(second.log.errors).toEqual([]);
  await second.stop();
  return { world, died: first.isDead(), live: await jobs.live() };
}

const title = (prompt: string): string => `**${prompt}** - <@300000000000000001>`;

/** What people see at the end: the summary, and a message per job. */
function expectedMessages(unclear: readonly string[]): readonly (readonly unknown[])[] {
  const finished = `${3 - unclear.length} finished`;
  const counts = unclear.length === 0 ? finished : `${finished}, ${unclear.length} unclear`;
  return [
    [originalId, `**{red, green, blue}** - 3 jobs by <@300000000000000001> (${counts})`, 0],
    ...prompts.map((prompt, index) => {
      const isUnclear = unclear.includes(jobIds[index] ?? '');
      const content: unknown = isUnclear
        ? expect.stringContaining('nobody knows yet')
        : `${title(prompt)}\n-# ${jobIds[index] ?? ''}`;
      return [`${1_001 + index}`, content, isUnclear ? 0 : 1];
    }),
  ];
}

describe.each(['before', 'after'] as const)('a process that dies %s any of its effects', (when) => {
  it('leaves a series that is finished: no job lost, none paid twice, no message left behind', async () => {
    let deaths = 0;
    for (let at = 1; ; at += 1) {
      const { world, died, live: left } = await liveTwice({ at, when });
      const told = [...world.messages].map(([key, { content, files }]) => [key, content, files]);
      const where = `${when} effect ${at}`;
      // Before the series is written down, with its mark, nobody was promised anything.
      const isWritten = (await world.store.get(`series:${seriesId}`)) !== undefined;
      expect(isWritten, where).toBe(at > 1 || when === 'after');
      // A submit that may have been sent is never sent again: of these jobs nobody knows.
      const unsent = isWritten ? attempts.filter((one) => !world.submits.includes(one)) : [];
      const unclear = unsent.map((attempt) => attempt.replace(/-1$/, ''));
      expect(unsent.length, where).toBeLessThanOrEqual(slots);
      expect(left, where).toEqual(unclear);
      const arrived = attempts.filter((one) => isWritten && !unsent.includes(one));
      expect(world.submits.toSorted(), where).toEqual(arrived);
      expect(told, where).toEqual(isWritten ? expectedMessages(unclear) : []);
      if (!died) break;
      deaths += 1;
    }
    expect(deaths).toBeGreaterThan(40);
  }, 120_000);
});

describe.each(['before', 'after'] as const)(
  'a process that dies %s an effect of a stop',
  (when) => {
    it('leaves a series that is stopped altogether, or one whose stop nobody has begun', async () => {
      let deaths = 0;
      for (let at = 1; ; at += 1) {
        const { world, died, live: left } = await stopAndDie({ at, when });
        const where = `${when} effect ${at}`;
        const isStopped = at > 2 || (at === 2 && when === 'after');
        const counts = isStopped ? '3 stopped' : '2 running, 1 waiting';
        expect(world.messages.get(originalId)?.content, where).toContain(`(${counts})`);
        expect(left, where).toEqual(isStopped ? [] : jobIds);
        expect(world.submits, where).toEqual(attempts.slice(0, slots));
        expect(world.messages.size, where).toBe(4);
        if (!died) break;
        deaths += 1;
      }
      expect(deaths).toBeGreaterThan(8);
    });
  },
);
