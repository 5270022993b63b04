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

/** Waits, in steps of a second, until a job may try, and lets it. @returns how long that took */
function tryWhenOpen({ clock, breaker }: Rig, outcome?: SubmitOutcome): number {
  const start = clock.now();
  while (breaker.isShut) clock.advance(1_000);
  const end = breaker.begin();
  if (outcome !== undefined) breaker.record(outcome);
  end();
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
    expect(tryWhenOpen(rig, failed(kind))).toBe(30_000);
    // Its turn to try was spent on nothing, so it is the next one's.
    expect(rig.breaker.reason).toBe('maintenance');
    expect(rig.breaker.isShut).toBe(false);
    tryWhenOpen(rig, down);
    expect(tryWhenOpen(rig, down)).toBe(60_000);
  });

  it('lets the next one try when a trial has ended without an outcome', () => {
    const rig = breakerAfter(down, down, down);
    tryWhenOpen(rig);
    expect(rig.breaker.reason).toBe('maintenance');
    expect(rig.breaker.isShut).toBe(false);
  });

  it('keeps a trial for itself, whatever becomes of a job that could go nowhere else', () => {
    const { clock, breaker } = breakerAfter(down, down, down);
    clock.advance(30_000);
    const endTrial = breaker.begin();
    const endBound = breaker.begin();
    breaker.record(failed('validation'));
    endBound();
    expect(breaker.isShut).toBe(true);
    endTrial();
    expect(breaker.isShut).toBe(false);
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
    tryWhenOpen(rig, down);
    tryWhenOpen(rig, accepted);
    expect(rig.breaker.reason).toBeUndefined();
    expect(rig.breaker.isShut).toBe(false);
    for (let count = 0; count < 3; count += 1) rig.breaker.record(down);
    expect(tryWhenOpen(rig, down)).toBe(30_000);
  });

  it('waits twice as long after every trial that fails, and ten minutes at most', () => {
    const rig = breakerAfter(down, down, down);
    const pauses: number[] = [];
    for (let trial = 0; trial < 8; trial += 1) {
      pauses.push(tryWhenOpen(rig, down) / 1_000);
    }
    expect(pauses).toEqual([30, 60, 120, 240, 480, 600, 600, 600]);
  });
});
