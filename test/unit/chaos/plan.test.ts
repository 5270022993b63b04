import { describe, expect, it } from 'vitest';
import { planFrom } from '../../../chaos/plan.ts';

const plans = Array.from({ length: 400 }, (_, index) => planFrom(`1-${index}`));
const troubles = plans.flatMap(({ beats }) => beats.flatMap((beat) => beat.troubles));

describe('a plan', () => {
  it('is the same whenever it is made from the same seed, and another one from another', () => {
    expect(planFrom('1-7')).toEqual(planFrom('1-7'));
    expect(planFrom('1-7').beats).not.toEqual(planFrom('1-8').beats);
  });

  it('has only one kind of trouble where one is asked for', () => {
    const only = plans.flatMap(({ seed }) => planFrom(seed, 'gateway').beats);
    const kinds = only.flatMap((beat) => beat.troubles.map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(['gateway']));
    expect(() => planFrom('1-1', 'weather')).toThrow('No trouble is called weather');
  });

  it('of many, every kind of trouble, every moment of death and every upstream is some', () => {
    expect([...new Set(troubles.map(({ kind }) => kind))].sort()).toEqual([
      'discord',
      'gateway',
      'kill',
      'machine',
      'message deleted',
      'restart',
      'tokens expired',
      'upstream',
    ]);
    const moments = troubles.flatMap((trouble) =>
      trouble.kind === 'kill' ? [trouble.moment.at] : [],
    );
    expect([...new Set(moments)].sort()).toEqual([
      'Discord request',
      'database write',
      'time',
      'upstream request',
    ]);
    expect([...new Set(plans.map(({ upstream }) => upstream))].sort()).toEqual([
      'kie',
      'midjourney-proxy',
      'nanogpt',
    ]);
  });
});
