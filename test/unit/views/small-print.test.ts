import { describe, expect, it } from 'vitest';
import { hasEnded, type Job } from '../../../src/jobs/job.ts';
import { en } from '../../../src/locales/en.ts';
import { jobView } from '../../../src/views/job.ts';
import { smallPrint } from '../../../src/views/small-print.ts';
import { actionRequestOf, imagineOf, jobIn, jobStates } from '../../fakes/jobs.ts';
import { expectWithinLimits } from '../../fakes/limits.ts';

const estimate = 'about 4 pictures, fast, 0.04 USD';
const notes = ['First.', 'Second.'];
const number = `-# ${jobIn('done').id}`;
const print = (job: Job, room = 1_000): string[] => smallPrint(job, room, en);

describe('the small print of a job', () => {
  it('is nothing where there is nothing to say', () => {
    const open = jobStates.filter((state) => state !== 'done');
    for (const state of open) expect(print(jobIn(state))).toEqual([]);
    expect(print(jobIn('done'))).toEqual([number]);
  });

  it('ends with a link to what it was made from, where that is known', () => {
    const from = { guildId: '11', channelId: '22', messageId: '33' };
    const madeFrom = (address: typeof from | Omit<typeof from, 'guildId'>): string[] =>
      print(jobIn('done', { request: actionRequestOf({}, { from: address }) }));
    const line = (guild: string): string =>
      `${number} · [from this picture](<https://discord.com/channels/${guild}/22/33>)`;
    expect(madeFrom(from)).toEqual([line('11')]);
    expect(madeFrom({ channelId: '22', messageId: '33' })).toEqual([line('@me')]);
    const running = jobIn('running', { request: actionRequestOf({}, { from }) });
    expect(print(running)).toEqual([]);
  });

  it.each(jobStates)('while it is %s says what it costs only as long as that is open', (state) => {
    const job = jobIn(state, { estimate, notes });
    const rest = ['-# First.', '-# Second.'];
    const end = state === 'done' ? [number] : [];
    expect(print(job)).toEqual(hasEnded(job) ? [...rest, ...end] : [`-# ${estimate}`, ...rest]);
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
    const more = number.length + 1;
    expect(print(job, 47 + more)).toEqual([...both, number]);
    expect(print(job, 46 + more)).toEqual([...both.slice(0, 1), number]);
    expect(print(job, 22 + more)).toEqual([number]);
    expect(print(job, 22)).toEqual([number]);
    expect(print(job, number.length - 1)).toEqual([]);
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
