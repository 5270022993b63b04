import { describe, expect, it } from 'vitest';
import { type HistoryKind, historyKinds, isOfKind, isWanted } from '../../../src/jobs/history.ts';
import type { Job, JobRequest } from '../../../src/jobs/job.ts';
import { type ActionKind, actionKinds } from '../../../src/upstreams/result.ts';
import {
  actionOf,
  actionRequestOf,
  imagineOf,
  jobIn,
  jobStates,
  sampleResult,
} from '../../fakes/jobs.ts';

const image = { url: 'https://files.example.com/a.png' };

function kindsOf(job: Job): HistoryKind[] {
  return historyKinds.filter((kind) => isOfKind(job, kind));
}

describe('the kinds of a history', () => {
  it.each<[JobRequest, HistoryKind]>([
    [imagineOf(), 'pictures'],
    [imagineOf({ reroll: true }), 'pictures'],
    [{ kind: 'blend', images: [image, image], dimensions: 'square' }, 'pictures'],
    [{ kind: 'describe', image }, 'descriptions'],
    [{ kind: 'shorten', prompt: 'a fox' }, 'descriptions'],
    [{ kind: 'video', image, prompt: '', motion: 'low' }, 'clips'],
  ])('know each request: %j', (request, kind) => {
    expect(kindsOf(jobIn('done', { request }))).toEqual([kind]);
    expect(kindsOf(jobIn('running', { request }))).toEqual([kind, 'unfinished']);
  });

  it('put every action into one of them', () => {
    const sorted = (kind: ActionKind): HistoryKind[] =>
      kindsOf(jobIn('done', { request: actionRequestOf({ kind }) }));
    expect(sorted('reroll')).toEqual(['pictures']);
    for (const kind of ['upscale', 'upscale-subtle', 'upscale-4x'] as const) {
      expect(sorted(kind)).toEqual(['upscales']);
    }
    for (const kind of [
      'variation',
      'vary-strong',
      'vary-region',
      'zoom-custom',
      'pan-up',
      'make-square',
    ] as const) {
      expect(sorted(kind)).toEqual(['variations']);
    }
    for (const kind of ['animate-high', 'extend-auto'] as const) {
      expect(sorted(kind)).toEqual(['clips']);
    }
    for (const kind of actionKinds) expect(sorted(kind).length).toBeLessThanOrEqual(1);
  });

  it('call whatever shows a clip a clip', () => {
    const result = {
      ...sampleResult,
      media: [{ kind: 'video' as const, url: 'https://x.example/1.mp4' }],
    };
    const request = actionRequestOf({ kind: 'upscale' });
    expect(kindsOf(jobIn('done', { request, result }))).toEqual(['clips']);
  });

  it('have as favourites those whose heart was pressed', () => {
    const result = { ...sampleResult, actions: [actionOf({ key: 'f1', kind: 'favourite' })] };
    expect(kindsOf(jobIn('done', { result }))).toEqual(['pictures']);
    expect(kindsOf(jobIn('done', { result, usedActions: ['v2'] }))).toEqual(['pictures']);
    expect(kindsOf(jobIn('done', { result, usedActions: ['f1'] }))).toEqual([
      'pictures',
      'favourites',
    ]);
  });

  it('call everything unfinished that is not done', () => {
    const unfinished = jobStates.filter((state) => isOfKind(jobIn(state), 'unfinished'));
    expect(unfinished).toEqual(jobStates.filter((state) => state !== 'done'));
  });
});

describe('what somebody looks for', () => {
  const job = jobIn('done', { request: imagineOf({ prompt: 'A red FOX in the snow' }) });

  it('has all the words, in any order and case', () => {
    expect(isWanted(job, { kind: 'all', text: 'snow fox' })).toBe(true);
    expect(isWanted(job, { kind: 'all', text: 'Fox cat' })).toBe(false);
    expect(isWanted(job, { kind: 'all', text: '' })).toBe(true);
  });

  it('is also of the kind', () => {
    expect(isWanted(job, { kind: 'pictures', text: 'fox' })).toBe(true);
    expect(isWanted(job, { kind: 'clips', text: 'fox' })).toBe(false);
  });

  it('may be in the prompts that were found', () => {
    const request: JobRequest = { kind: 'describe', image };
    const result = { ...sampleResult, prompts: ['a lighthouse at dusk'] };
    expect(isWanted(jobIn('done', { request, result }), { kind: 'all', text: 'dusk' })).toBe(true);
  });
});
