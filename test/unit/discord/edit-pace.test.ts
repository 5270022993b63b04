import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { type Drawn, EditPace } from '../../../src/discord/edit-pace.ts';
import { sampleTime } from '../../fakes/jobs.ts';
import { deferred, settle } from '../../fakes/settle.ts';

function rig() {
  const clock = new ManualClock(sampleTime);
  const pace = new EditPace(clock);
  const drawn: { readonly name: string; readonly at: number }[] = [];
  const take = (name: string, options: Options = {}): (() => void) => {
    const {
      channel = 'one',
      isOld = false,
      isNeeded = false,
      outcome = Promise.resolve('done' as const),
    } = options;
    return pace.take(channel, {
      isOld,
      isNeeded: () => isNeeded,
      draw: () => {
        drawn.push({ name, at: (clock.now() - sampleTime) / 1_000 });
        return outcome;
      },
    });
  };
  const pass = async (ms: number): Promise<void> => {
    for (let gone = 0; gone < ms; gone += 50) {
      clock.advance(50);
      await settle();
    }
  };
  return { clock, drawn, take, pass };
}

interface Options {
  readonly channel?: string;
  readonly isOld?: boolean;
  readonly isNeeded?: boolean;
  readonly outcome?: Promise<Drawn>;
}

describe('the pace of edits', () => {
  it('is one a second per channel, in the order in which they were asked for', async () => {
    const { drawn, take, pass, clock } = rig();
    for (const name of ['a', 'b', 'c']) take(name);
    await pass(5_000);
    expect(drawn).toEqual([
      { name: 'a', at: 0 },
      { name: 'b', at: 1 },
      { name: 'c', at: 2 },
    ]);
    expect(clock.pending).toBe(0);
  });

  it('takes what somebody waits for first', async () => {
    const { drawn, take, pass } = rig();
    for (const name of ['a', 'b', 'c']) take(name);
    for (const name of ['d', 'e']) take(name, { isNeeded: true });
    await pass(5_000);
    expect(drawn.map(({ name }) => name)).toEqual(['a', 'd', 'e', 'b', 'c']);
  });

  it('has one edit on its way per channel, however long that takes', async () => {
    const { drawn, take, pass } = rig();
    const slow = deferred<Drawn>();
    take('a', { outcome: slow.promise });
    take('b');
    await pass(30_000);
    expect(drawn).toHaveLength(1);
    slow.resolve('done');
    await pass(100);
    expect(drawn).toHaveLength(2);
  });

  it('does not make one channel wait for another, but all of them stay below 20 a second', async () => {
    const { drawn, take, pass } = rig();
    for (let channel = 0; channel < 40; channel += 1) take('a', { channel: String(channel) });
    await pass(1_000);
    expect(drawn.length).toBeGreaterThanOrEqual(20);
    expect(drawn.length).toBeLessThanOrEqual(21);
    await pass(1_000);
    expect(drawn).toHaveLength(40);
  });

  it('is slower for messages that are old', async () => {
    const { drawn, take, pass } = rig();
    for (const name of ['a', 'b', 'c']) take(name, { isOld: true });
    await pass(10_000);
    expect(drawn.map(({ at }) => at)).toEqual([0, 4, 8]);
  });

  it('slows down while Discord takes none, and recovers', async () => {
    const { drawn, take, pass } = rig();
    for (const name of ['a', 'b', 'c']) take(name, { outcome: Promise.resolve('held') });
    for (const name of ['d', 'e']) take(name);
    await pass(20_000);
    expect(drawn.map(({ at }) => at)).toEqual([0, 2, 6, 14, 15]);
  });

  it('passes over turns that were given up', async () => {
    const { drawn, take, pass, clock } = rig();
    take('a');
    const giveUp = take('b');
    take('c');
    giveUp();
    await pass(3_000);
    expect(drawn.map(({ name }) => name)).toEqual(['a', 'c']);
    take('d')();
    await pass(3_000);
    expect(clock.pending).toBe(0);
  });
});

describe('turns by interaction token', () => {
  it('come at once, except where very many are under way; then in order', async () => {
    const pace = new EditPace(new ManualClock(sampleTime));
    const first = deferred<undefined>();
    const drawn: number[] = [];
    const take = (number: number): (() => void) =>
      pace.takeByToken(() => {
        drawn.push(number);
        return number < 32 ? first.promise : Promise.resolve();
      });
    for (let number = 0; number < 32; number += 1) take(number);
    expect(drawn).toHaveLength(32);
    const giveUp = take(32);
    take(33);
    expect(drawn).toHaveLength(32);
    giveUp();
    first.resolve(undefined);
    await settle();
    expect(drawn.slice(32)).toEqual([33]);
  });
});
