import { describe, expect, it } from 'vitest';
import { takesOwnPrompt } from '../../../src/guard/remix.ts';
import { actionKinds, actionMeans } from '../../../src/upstreams/result.ts';
import { actionOf, actionRequestOf, imagineOf } from '../../fakes/jobs.ts';

describe('a prompt of one’s own', () => {
  it('is for what Midjourney’s remix is about, and for nothing else', () => {
    const taken = actionKinds.filter((kind) => takesOwnPrompt(actionOf({ kind }), imagineOf()));
    expect(taken).toEqual([
      'variation',
      'reroll',
      'vary-subtle',
      'vary-strong',
      'pan-left',
      'pan-right',
      'pan-up',
      'pan-down',
      'animate-high',
      'animate-low',
    ]);
  });

  it('counts whoever carries the action out, but for what is only picked', () => {
    const taken = actionMeans.filter((means) => takesOwnPrompt(actionOf({ means }), imagineOf()));
    expect(taken).toEqual(['upstream', 'repeat', 'animate']);
  });

  it('is not asked for where the upstream could not be told it', () => {
    expect(takesOwnPrompt(actionOf({ prompt: 'unused' }), imagineOf())).toBe(false);
    expect(takesOwnPrompt(actionOf({ prompt: 'sent' }), imagineOf())).toBe(true);
  });

  it('counts for a repetition as it did for what is repeated', () => {
    const reroll = actionOf({ kind: 'reroll', means: 'repeat' });
    expect(takesOwnPrompt(reroll, actionRequestOf({ prompt: 'unused' }))).toBe(false);
    expect(takesOwnPrompt(reroll, actionRequestOf({ means: 'animate' }))).toBe(true);
  });
});
