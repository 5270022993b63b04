import { afterAll, beforeAll, expect, test } from 'vitest';
import { carryOut } from '../../../sandbox/page/controls.ts';
import { type Control, controlSchema } from '../../../sandbox/page/protocol/control.ts';
import { upstreamNames } from '../../../src/config/upstreams.ts';
import { member, openPageStage, type PageStage, runDraw } from './page-stage.ts';

let stage: PageStage;
beforeAll(async () => {
  stage = await openPageStage();
});
afterAll(() => stage.close());

const done = { outcome: 'done' };
const control = (what: Control): Promise<unknown> => carryOut(stage.world, what);

test('another speed counts for every upstream, and windows hear of it', async () => {
  let heard = 0;
  const unwatch = stage.world.onChange(() => {
    heard += 1;
  });
  expect(await control({ kind: 'set-pace', paceMs: 4_000 })).toEqual(done);
  unwatch();
  const { upstreams } = stage.world.house.stage;
  expect(upstreamNames.map((name) => upstreams[name].paceMs)).toEqual([4_000, 4_000, 4_000]);
  expect(heard).toBeGreaterThan(0);
});

test.each([199, 120_001, 500.5, '900'])('a speed of %j is not understood', (paceMs) => {
  expect(controlSchema.safeParse({ kind: 'set-pace', paceMs }).success).toBe(false);
});

test('faults are injected and cleared, and refused where too many wait', async () => {
  const { troubles } = stage.world;
  for (let count = 0; count < 20; count += 1) {
    expect(await control({ kind: 'inject', fault: 'hang' })).toEqual(done);
  }
  expect(await control({ kind: 'inject', fault: 'hang' })).toEqual({
    outcome: 'refused',
    why: 'Too many faults wait already',
  });
  expect(await control({ kind: 'clear-faults' })).toEqual(done);
  expect(troubles.waiting).toEqual([]);
});

test('tokens that have run out cannot be used any more', async () => {
  const { interaction } = await stage.act(member, runDraw, { type: 5 });
  expect(await control({ kind: 'expire-tokens' })).toEqual(done);
  expect((await stage.bot.edit(interaction, { content: 'late' })).status).toBe(401);
  expect(stage.world.house.person(member).messages().at(-1)).toMatchObject({ loading: false });
});

test('a message is deleted once', async () => {
  const messageId = await stage.world.house.person(member).say('oops');
  expect(await control({ kind: 'delete-message', messageId })).toEqual(done);
  expect(await control({ kind: 'delete-message', messageId })).toEqual({
    outcome: 'refused',
    why: `There is no message ${messageId}`,
  });
});

test('a bot that does not run is not killed, and hears of its upstream when it starts', async () => {
  const { keeper } = stage.world;
  expect(await control({ kind: 'kill' })).toEqual(done);
  expect(await control({ kind: 'use-upstream', name: 'kie' })).toEqual(done);
  expect(keeper).toMatchObject({ state: 'stopped', upstream: 'kie' });
});
