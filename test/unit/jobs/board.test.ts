import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { createBoard } from '../../../src/jobs/board.ts';
import { Breaker } from '../../../src/jobs/breaker.ts';
import { Sightings } from '../../../src/jobs/sightings.ts';
import { Slots } from '../../../src/jobs/slots.ts';
import { QueryBudget } from '../../../src/upstreams/query-budget.ts';
import { jobIdOf } from '../../fakes/jobs.ts';
import { FakeUpstream } from '../../fakes/upstream.ts';

function rig() {
  const sightings = new Sightings();
  const [first, second] = [new Slots(1, () => undefined), new Slots(2, () => undefined)];
  const stationOf = (upstream: FakeUpstream, slots: Slots) => {
    const clock = new ManualClock(0);
    const [breaker, budget] = [new Breaker(clock), new QueryBudget(clock, 600)];
    return [upstream.name, { upstream, slots, breaker, budget, prices: undefined }] as const;
  };
  const stations = new Map([
    stationOf(new FakeUpstream(), first),
    stationOf(new FakeUpstream('kie'), second),
  ]);
  return { board: createBoard({ stations, sightings }), sightings, first, second };
}

describe('the board', () => {
  it('tells how busy each upstream is', () => {
    const { board, first } = rig();
    for (const index of [1, 2, 3]) first.take(jobIdOf(index), `${index}`);
    expect(board.load()).toEqual([
      { upstream: 'midjourney-proxy', running: 1, waiting: 2, capacity: 1 },
      { upstream: 'kie', running: 0, waiting: 0, capacity: 2 },
    ]);
  });

  it('tells the place of what waits, wherever it waits, and what was said of its turn', () => {
    const { board, second, sightings } = rig();
    for (const index of [1, 2, 3, 4]) second.take(jobIdOf(index), `${index}`);
    sightings.turn(jobIdOf(4), { position: 2, eta: 9_000, now: 1 });
    const places = [1, 3, 4, 5].map((index) => board.place(jobIdOf(index)));
    const [third, fourth] = [
      { position: 1, eta: undefined },
      { position: 2, eta: 9_000 },
    ];
    expect(places).toEqual([undefined, third, fourth, undefined]);
  });

  it('tells the percentage that a message shows', () => {
    const { board, sightings } = rig();
    sightings.progress(jobIdOf(1), 46);
    sightings.progress(jobIdOf(1), 31);
    expect(board.percentOf(jobIdOf(1))).toBe(46);
    expect(board.percentOf(jobIdOf(2))).toBeUndefined();
  });
});
