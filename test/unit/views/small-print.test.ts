import { describe, expect, it } from 'vitest';
import { hasEnded, type Job } from '../../../src/jobs/job.ts';
import { en } from '../../../src/locales/en.ts';
import { jobView } from '../../../src/views/job.ts';
import { smallPrint } from '../../../src/views/small-print.ts';
import { imagineOf, jobIn, jobStates } from '../../fakes/jobs.ts';
import { expectWithinLimits } from '../../fakes/limits.ts';

const estimate = 'about 4 pictures, fast, 0.04 USD';
const notes = ['First.', 'Second.'];
const print = (job: Job, room = 1_000): string[] => smallPrint(job, room, en);

describe('the small print of a job', () => {
  it('is nothing where there is nothing to say', () => {
    for (const state of jobStates) expect(print(jobIn(state))).toEqual([]);
  });

  it.each(jobStates)('while it is %s says what it costs only as long as that is open', (state) => {
    const job = jobIn(state, { estimate, notes });
    const rest = ['-# First.', '-# Second.'];
    expect(print(job)).toEqual(hasEnded(job) ? rest : [`-# ${estimate}`, ...rest]);
  });

  it('says first why another upstream draws it', () => {
    const job = jobIn('running', {
      upstream: 'kie',
      movedFrom: [{ upstream: 'midjourney-proxy', reason: 'credits' }],
      estimate,
      notes,
    });
    expect(print(job)).toEqual([
      '-# midjourney-proxy is out of credit, so this runs on kie.ai.',
      `-# ${estimate}`,
      '-# First.',
      '-# Second.',
    ]);
  });

  it('leaves out whole lines that have no room, and keeps shorter ones behind them', () => {
    const job = jobIn('done', { notes: ['a'.repeat(20), 'b'.repeat(60), 'c'.repeat(20)] });
    const both = [`-# ${'a'.repeat(20)}`, `-# ${'c'.repeat(20)}`];
    expect(print(job, 47)).toEqual(both);
    expect(print(job, 46)).toEqual(both.slice(0, 1));
    expect(print(job, 22)).toEqual([]);
    expect(print(job, 0)).toEqual([]);
  });

  it.each(jobStates)('fits below the longest prompt while it is %s', (state) => {
    const job = jobIn(state, {
      request: imagineOf({ prompt: '*'.repeat(4_000) }),
      estimate,
      notes: Array<string>(100).fill('n'.repeat(250)),
    });
    expectWithinLimits(jobView(job, { percent: 31, lastWord: true }, en));
    const short = jobView(jobIn(state, { notes }), {}, en);
    expect(short.content).toContain('-# First.\n-# Second.');
  });
});
