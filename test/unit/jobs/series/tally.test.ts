import { describe, expect, it } from 'vitest';
import type { JobState } from '../../../../src/jobs/job.ts';
import { type Tally, type TallyGroup, tallyOf } from '../../../../src/jobs/series/tally.ts';
import { jobIn, jobStates } from '../../../fakes/jobs.ts';
import { seriesOf } from '../../../fakes/series.ts';

const none: Tally['counts'] = {
  finished: 0,
  running: 0,
  waiting: 0,
  unclear: 0,
  failed: 0,
  unstarted: 0,
  stopped: 0,
};

const groups: Readonly<Record<JobState, TallyGroup>> = {
  asked: 'waiting',
  held: 'waiting',
  queued: 'waiting',
  submitting: 'running',
  running: 'running',
  'needs-input': 'running',
  delivering: 'running',
  unclear: 'unclear',
  done: 'finished',
  failed: 'failed',
  'timed-out': 'failed',
  cancelled: 'stopped',
};

describe('the tally of a series', () => {
  it.each(jobStates)('counts a job that is %s once', (state) => {
    const { counts } = tallyOf(seriesOf(), [jobIn(state), jobIn(state)]);
    expect(counts).toEqual({ ...none, [groups[state]]: 2 });
  });

  it('does not count one that nobody waited for any more as failed: it was never started', () => {
    const dropped = jobIn('failed', { problem: { code: 'never-acknowledged' } });
    const { counts, isOver } = tallyOf(seriesOf(), [dropped, jobIn('failed')]);
    expect(counts).toEqual({ ...none, failed: 1, unstarted: 1 });
    expect(isOver).toBe(true);
  });

  it('counts a job that is not open as waiting, and as stopped when the series was', () => {
    expect(tallyOf(seriesOf(), [jobIn('done'), undefined])).toEqual({
      counts: { ...none, finished: 1, waiting: 1 },
      isOver: false,
      isStoppable: true,
    });
    expect(tallyOf(seriesOf({ stopped: true }), [jobIn('done'), undefined])).toEqual({
      counts: { ...none, finished: 1, stopped: 1 },
      isOver: true,
      isStoppable: false,
    });
  });

  it.each([
    ['done', true],
    ['failed', true],
    ['timed-out', true],
    ['cancelled', true],
    ['delivering', false],
    ['unclear', false],
    ['asked', false],
  ] as const)('with one job that is %s is over: %s', (state, isOver) => {
    expect(tallyOf(seriesOf(), [jobIn('done'), jobIn(state)]).isOver).toBe(isOver);
  });

  it.each(['delivering', 'unclear'] as const)(
    'cannot be stopped where nothing is left but one that is %s',
    (state) => {
      expect(tallyOf(seriesOf(), [jobIn('done'), jobIn(state)]).isStoppable).toBe(false);
      expect(tallyOf(seriesOf(), [jobIn('queued'), jobIn(state)]).isStoppable).toBe(true);
    },
  );

  it('can be stopped while one runs', () => {
    expect(tallyOf(seriesOf(), [jobIn('done'), jobIn('running')]).isStoppable).toBe(true);
  });
});
