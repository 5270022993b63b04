import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../../sandbox/manual-clock.ts';
import { RequestBudget } from '../../../../src/discord/traffic/request-budget.ts';
import { sampleTime } from '../../../fakes/jobs.ts';
import { MemoryLog } from '../../../fakes/log.ts';

function rig() {
  const clock = new ManualClock(sampleTime);
  const log = new MemoryLog();
  const budget = new RequestBudget(clock, log.logger);
  const refuse = (times: number): void => {
    for (let time = 0; time < times; time += 1) budget.note(403, null);
  };
  return { clock, log, budget, refuse };
}

describe('the budget of invalid requests', () => {
  it.each([
    [401, null, 1],
    [403, null, 1],
    [429, 'user', 1],
    [429, 'global', 1],
    [429, 'cloudflare', 1],
    [429, 'shared', 0],
    [404, null, 0],
    [400, null, 0],
    [500, null, 0],
    [200, null, 0],
  ])('counts a %i with scope %s as %i', (status, scope, count) => {
    const { budget } = rig();
    budget.note(status, scope);
    expect(budget.spent).toBe(count);
  });

  it('gives up progress first, then extras, then messages, and never what is vital', () => {
    const { budget, refuse } = rig();
    const needs = ['progress', 'extra', 'message', 'vital'] as const;
    const allowed = () => needs.filter((need) => budget.allows(need));
    expect(allowed()).toEqual(needs);
    refuse(999);
    expect(allowed()).toEqual(needs);
    refuse(1);
    expect(allowed()).toEqual(['extra', 'message', 'vital']);
    refuse(2_000);
    expect(allowed()).toEqual(['message', 'vital']);
    refuse(3_000);
    expect(allowed()).toEqual(['vital']);
    refuse(10_000);
    expect(allowed()).toEqual(['vital']);
  });

  it('says so once per stage, and when it is over', () => {
    const { clock, budget, refuse, log } = rig();
    refuse(6_500);
    expect(log.lines).toHaveLength(3);
    clock.advance(11 * 60_000);
    expect(budget.allows('progress')).toBe(true);
    expect(budget.spent).toBe(0);
    expect(log.lines).toHaveLength(4);
    expect(log.lines[3]).toContain('refuses less again');
  });

  it('forgets what is older than ten minutes and nothing else', () => {
    const { clock, budget, refuse } = rig();
    refuse(600);
    clock.advance(5 * 60_000);
    refuse(600);
    expect(budget.allows('progress')).toBe(false);
    clock.advance(5 * 60_000 + 15_000);
    expect(budget.spent).toBe(600);
    expect(budget.allows('progress')).toBe(true);
  });

  it('does not go in and out at a threshold', () => {
    const { clock, budget, refuse, log } = rig();
    refuse(100);
    clock.advance(60_000);
    refuse(900);
    expect(budget.allows('progress')).toBe(false);
    clock.advance(9 * 60_000 + 15_000);
    expect(budget.spent).toBe(900);
    expect(budget.allows('progress')).toBe(false);
    expect(log.lines).toHaveLength(1);
  });
});
