import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { Breaker } from '../../../src/jobs/breaker.ts';
import { type FailureKind, failureKinds } from '../../../src/upstreams/failure.ts';
import type { SubmitOutcome } from '../../../src/upstreams/port.ts';
import { sampleResult } from '../../fakes/jobs.ts';

const failed = (kind: FailureKind): SubmitOutcome => ({ kind: 'failed', failure: { kind } });
const down = failed('maintenance');
const accepted: SubmitOutcome = { kind: 'accepted', taskId: 't' };

const deadly: readonly FailureKind[] = ['maintenance', 'auth', 'credits', 'unclear', 'malformed'];

interface Rig {
  readonly clock: ManualClock;
  readonly breaker: Breaker;
}

/** A breaker that has seen these, at the same moment. */
function breakerAfter(...outcomes: readonly SubmitOutcome[]): Rig {
  const clock = new ManualClock(0);
  const breaker = new Breaker(clock);
  for (const outcome of outcomes) breaker.record(outcome);
  return { clock, breaker };
}

/** Time that passes until a job may try, in steps of a second; the trial is then under way. */
function untilTried({ clock, breaker }: Rig): number {
  const start = clock.now();
  while (breaker.isShut) clock.advance(1_000);
  breaker.begin();
  return clock.now() - start;
}

describe('a breaker', () => {
  it('lets everybody pass until something has failed three times in a row', () => {
    const { breaker } = breakerAfter();
    for (let count = 0; count < 2; count += 1) {
      breaker.record(down);
      expect(breaker.reason).toBeUndefined();
      breaker.begin();
      expect(breaker.isShut).toBe(false);
    }
    breaker.record(down);
    expect(breaker.reason).toBe('maintenance');
    expect(breaker.isShut).toBe(true);
  });

  it('says what failed last', () => {
    expect(breakerAfter(down, failed('unclear'), failed('auth')).breaker.reason).toBe('auth');
  });

  it.each(failureKinds)('opens by %s exactly where that is the upstream’s own fault', (kind) => {
    const { breaker } = breakerAfter(failed(kind), failed(kind), failed(kind));
    expect(breaker.reason).toBe(deadly.includes(kind) ? kind : undefined);
  });

  it.each<[string, SubmitOutcome]>([
    ['is taken', accepted],
    ['is answered with a question', { kind: 'needs-input', taskId: 't', suggestedPrompt: 'x' }],
    ['is finished at once', { kind: 'succeeded', taskId: 't', result: sampleResult }],
    ['is refused for what it asks', failed('banned')],
  ])('counts anew after a job that %s', (_what, outcome) => {
    expect(breakerAfter(down, down, outcome, down, down).breaker.reason).toBeUndefined();
  });

  it.each(['validation', 'unsupported'] as const)('learns nothing from %s', (kind) => {
    expect(breakerAfter(failed(kind), failed(kind), failed(kind)).breaker.reason).toBeUndefined();
    expect(breakerAfter(down, down, failed(kind), down).breaker.reason).toBe('maintenance');
    const rig = breakerAfter(down, down, down, failed(kind));
    expect(rig.breaker.reason).toBe('maintenance');
    expect(untilTried(rig)).toBe(30_000);
    rig.breaker.record(failed(kind));
    // Its turn to try was spent on nothing, so it is the next one's.
    expect(rig.breaker.reason).toBe('maintenance');
    expect(rig.breaker.isShut).toBe(false);
    untilTried(rig);
    rig.breaker.record(down);
    expect(untilTried(rig)).toBe(60_000);
  });

  it('lets the next one try when a trial has ended without an outcome', () => {
    const rig = breakerAfter(down, down, down);
    untilTried(rig);
    expect(rig.breaker.isShut).toBe(true);
    rig.breaker.end();
    expect(rig.breaker.reason).toBe('maintenance');
    expect(rig.breaker.isShut).toBe(false);
  });

  it('lets one try after half a minute, and nobody beside it however long that takes', () => {
    const { clock, breaker } = breakerAfter(down, down, down);
    clock.advance(29_999);
    expect(breaker.isShut).toBe(true);
    clock.advance(1);
    expect(breaker.isShut).toBe(false);
    breaker.begin();
    expect(breaker.isShut).toBe(true);
    clock.advance(3_600_000);
    expect(breaker.isShut).toBe(true);
  });

  it('closes when a trial is taken, and forgets how long its pauses had grown', () => {
    const rig = breakerAfter(down, down, down);
    untilTried(rig);
    rig.breaker.record(down);
    untilTried(rig);
    rig.breaker.record(accepted);
    expect(rig.breaker.reason).toBeUndefined();
    expect(rig.breaker.isShut).toBe(false);
    for (let count = 0; count < 3; count += 1) rig.breaker.record(down);
    expect(untilTried(rig)).toBe(30_000);
  });

  it('waits twice as long after every trial that fails, and ten minutes at most', () => {
    const rig = breakerAfter(down, down, down);
    const pauses: number[] = [];
    for (let trial = 0; trial < 8; trial += 1) {
      pauses.push(untilTried(rig) / 1_000);
      rig.breaker.record(down);
    }
    expect(pauses).toEqual([30, 60, 120, 240, 480, 600, 600, 600]);
  });
});
