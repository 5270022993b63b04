import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BotState } from '../../../sandbox/page/bot-keeper.ts';
import { carryOut } from '../../../sandbox/page/controls.ts';
import { openWorld, type PageWorld } from '../../../sandbox/page/world.ts';

let world: PageWorld;
let states: BotState[] = [];
beforeAll(async () => {
  world = await openWorld({ paceMs: 200 });
  world.keeper.watchers.onChange(() => {
    const { state } = world.keeper;
    if (state !== states.at(-1)) states.push(state);
  });
});
afterAll(() => world.stop());

/** The states it goes through while something is done, each once. */
async function during(act: () => Promise<unknown>): Promise<readonly BotState[]> {
  states = [world.keeper.state];
  await act();
  return states;
}

/** A bot that is there for its people says who it is. */
function answersPeople(): Promise<unknown> {
  const person = world.house.person({ as: 'member', in: 'pictures' });
  return expect.poll(async () => (await person.run('help')).outcome).toBe('acknowledged');
}

test('it is started once, however often it is asked to', async () => {
  const { keeper } = world;
  const seen = await during(async () => {
    const starts = [keeper.start(), keeper.start()];
    expect(keeper.state).toBe('starting');
    // The second, too, waits until it is ready.
    await starts[1];
    expect(keeper.state).toBe('running');
    await starts[0];
    await keeper.start();
  });
  expect(seen).toEqual(['stopped', 'starting', 'running']);
  await answersPeople();
});

test('it is killed at once, and stays away until it is restarted', async () => {
  const killed = await during(() => carryOut(world, { kind: 'kill' }));
  expect(killed).toEqual(['running', 'stopped']);
  const restarted = await during(() => carryOut(world, { kind: 'restart' }));
  expect(restarted).toEqual(['stopped', 'starting', 'running']);
  await answersPeople();
});

test('of two upstreams that are chosen quickly the last is used', async () => {
  const { keeper } = world;
  const seen = await during(() =>
    Promise.all([
      carryOut(world, { kind: 'use-upstream', name: 'kie' }),
      carryOut(world, { kind: 'use-upstream', name: 'nanogpt' }),
    ]),
  );
  expect(seen).toEqual(['running', 'stopped', 'starting', 'running']);
  expect(keeper.upstream).toBe('nanogpt');
  const { upstreams } = world.house.stage;
  const person = world.house.person({ as: 'member', in: 'pictures' });
  await person.run('imagine', { prompt: 'a cat' });
  await upstreams.nanogpt.waitFor(() => upstreams.nanogpt.submits[0], 'the job at nanogpt');
  expect(upstreams.kie.submits).toEqual([]);
});

test('it is restarted where it runs, and ends while it starts', async () => {
  const { keeper } = world;
  const again = await during(() => carryOut(world, { kind: 'restart' }));
  expect(again).toEqual(['running', 'stopped', 'starting', 'running']);
  await keeper.end('SIGKILL');
  const seen = await during(async () => {
    const starting = keeper.start();
    await keeper.end('SIGKILL');
    await starting;
  });
  expect(seen).toEqual(['stopped', 'starting', 'stopped']);
});

test('closed while it starts, it is gone, and is never started again', async () => {
  const other = await openWorld({ paceMs: 200 });
  const { keeper } = other;
  const starting = keeper.start();
  const switching = keeper.use('kie');
  await other.stop();
  await Promise.all([starting, switching]);
  let changes = 0;
  keeper.watchers.onChange(() => {
    changes += 1;
  });
  await keeper.start();
  expect(keeper.state).toBe('stopped');
  expect(changes).toBe(0);
});
