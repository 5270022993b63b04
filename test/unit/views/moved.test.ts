import { describe, expect, it } from 'vitest';
import { upstreamNames } from '../../../src/config/upstreams.ts';
import type { JobBase } from '../../../src/jobs/job.ts';
import { en } from '../../../src/locales/en.ts';
import { failureKinds } from '../../../src/upstreams/failure.ts';
import { jobView } from '../../../src/views/job.ts';
import { imagineOf, jobIn, jobStates } from '../../fakes/jobs.ts';
import { expectWithinLimits } from '../../fakes/limits.ts';
import { see } from '../../fakes/see.ts';

const movedFrom: JobBase['movedFrom'] = [{ upstream: 'midjourney-proxy', reason: 'credits' }];
const line = '-# midjourney-proxy is out of credit, so this runs on kie.ai.';

describe('a job that went to another upstream', () => {
  it.each(jobStates)('says so in one small line while it is %s', (state) => {
    const moved = jobIn(state, { upstream: 'kie', movedFrom });
    expect(see(moved)).toBe(`${see(jobIn(state))}\n${line}`);
    expect(jobView(moved, {}, en).rows).toEqual(jobView(jobIn(state), {}, en).rows);
  });

  it('says why of every upstream that it went past, in order', () => {
    const twice: JobBase['movedFrom'] = [
      { upstream: 'kie', reason: 'unsupported' },
      { upstream: 'midjourney-proxy', reason: 'maintenance' },
    ];
    const job = jobIn('running', { upstream: 'nanogpt', movedFrom: twice });
    expect(jobView(job, { percent: 31 }, en).content.split('\n')[1]).toBe(
      '-# kie.ai cannot do this, midjourney-proxy cannot be reached or is under maintenance, so this runs on NanoGPT.',
    );
  });

  it('says so before the last word', () => {
    const job = jobIn('running', { upstream: 'kie', movedFrom });
    const { content, rows } = jobView(job, { percent: 31, lastWord: true }, en);
    expect(content.split('\n').slice(1)).toEqual([line, en.status.lastWord]);
    expect(rows).toEqual([]);
  });

  it('has words for every reason and every upstream, and fits with the longest prompt', () => {
    const sentences = new Set<string>();
    for (const reason of failureKinds) {
      const all = upstreamNames.map((upstream) => ({ upstream, reason }));
      const request = imagineOf({ prompt: '_'.repeat(4_000) });
      const view = jobView(jobIn('unclear', { request, movedFrom: all }), {}, en);
      expectWithinLimits(view);
      for (const name of Object.values(en.upstream.name)) expect(view.content).toContain(name);
      sentences.add(view.content);
    }
    expect(sentences.size).toBe(failureKinds.length);
  });
});

describe('a running job', () => {
  const fox = '**a red fox** - <@300000000000000001>';

  it.each([
    ['has not begun', {}, `${fox} (Waiting to start)`],
    ['has begun at an unknown share', { started: true }, `${fox} (Drawing)`],
    [
      'has begun, and no share is guessed yet',
      { started: true, guessed: true },
      `${fox} (Drawing)`,
    ],
    ['is guessed', { started: true, guessed: true, percent: 45 }, `${fox} (about 45%)`],
    ['is told', { started: true, guessed: false, percent: 45 }, `${fox} (45%)`],
    ['is told by an older part', { percent: 45 }, `${fox} (45%)`],
  ])('that %s says how far it is', (_what, progress, content) => {
    expect(jobView(jobIn('running'), progress, en).content).toBe(content);
  });

  it('keeps its speed behind a guess', () => {
    const job = jobIn('running', { speed: 'relax' });
    const progress = { started: true, guessed: true, percent: 5 };
    expect(jobView(job, progress, en).content).toBe(`${fox} (about 5%) (relaxed)`);
  });
});
