import { beforeEach, describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { createPlaces, type Places } from '../../../src/discord/places.ts';
import { MemoryLog } from '../../fakes/log.ts';
import { discordError, FakeRest } from '../../fakes/rest.ts';
import { settle } from '../../fakes/settle.ts';

const thread = { parentId: '400000000000000009', isAgeRestricted: undefined };
const minute = 60_000;

let clock: ManualClock;
let rest: FakeRest;
let places: Places;

beforeEach(() => {
  clock = new ManualClock(0);
  rest = new FakeRest();
  places = createPlaces({ rest: { bot: rest }, clock, logger: new MemoryLog().logger });
});

async function isAgeRestricted(): Promise<boolean> {
  return places.of(thread).learn();
}

describe('a place', () => {
  it('is as its channel says, without a question', async () => {
    const told = { parentId: undefined, isAgeRestricted: true };
    expect(places.of(told)).toMatchObject(told);
    expect(await places.of(told).learn()).toBe(true);
    expect(places.of(undefined)).toMatchObject({ parentId: undefined, isAgeRestricted: false });
    expect(rest.calls).toEqual([]);
  });

  it('is not known of a thread before somebody needs to know, and then from what was read', async () => {
    rest.willAnswer({ nsfw: true });
    const before = places.of(thread);
    expect(before).toMatchObject({ parentId: thread.parentId, isAgeRestricted: undefined });
    expect(rest.calls).toEqual([]);
    expect(await before.learn()).toBe(true);
    expect(places.of(thread).isAgeRestricted).toBe(true);
  });

  it('is as the parent of a thread is, which is read once in ten minutes', async () => {
    rest.willAnswer({ nsfw: true }, { nsfw: false });
    const both = await Promise.all([isAgeRestricted(), isAgeRestricted()]);
    expect(both).toEqual([true, true]);
    clock.advance(10 * minute - 1);
    expect(await isAgeRestricted()).toBe(true);
    expect(rest.calls).toMatchObject([{ method: 'GET', route: `/channels/${thread.parentId}` }]);
    clock.advance(1);
    expect(await isAgeRestricted()).toBe(false);
  });

  it('lets in everybody where the parent cannot be read, which is tried again soon', async () => {
    rest.willAnswer(discordError(50001, 403), { nsfw: true });
    expect(await isAgeRestricted()).toBe(false);
    clock.advance(minute - 1);
    expect(await isAgeRestricted()).toBe(false);
    clock.advance(1);
    expect(await isAgeRestricted()).toBe(true);
  });

  it('is not waited for longer than a second', async () => {
    const never = new Promise(() => undefined);
    rest.get = () => never;
    const asked = isAgeRestricted();
    await settle();
    clock.advance(999);
    let isOver = false;
    void asked.then(() => {
      isOver = true;
    });
    await settle();
    expect(isOver).toBe(false);
    clock.advance(1);
    expect(await asked).toBe(false);
  });
});
