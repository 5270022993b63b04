import { describe, expect, it } from 'vitest';
import type { Job } from '../../../src/jobs/job.ts';
import type { Progress } from '../../../src/jobs/screen.ts';
import { en } from '../../../src/locales/en.ts';
import { failureKinds } from '../../../src/upstreams/failure.ts';
import { jobView } from '../../../src/views/job.ts';
import { toBody } from '../../../src/views/message.ts';
import { imagineOf, jobIn, jobStates, sampleResult, sampleTime } from '../../fakes/jobs.ts';
import { expectWithinLimits, facesOf } from '../../fakes/limits.ts';
import { see } from '../../fakes/see.ts';

const person = '<@300000000000000001>';
const fox = `**a red fox** - ${person}`;
const soon = Math.ceil((sampleTime + 30_000) / 1000);

const buttons = (job: Job): string[][] => facesOf(jobView(job, {}, en));

describe('an imagine job', () => {
  it.each<[string, Job, Progress, string]>([
    ['just asked', jobIn('asked'), {}, `${fox} (Waiting to start)`],
    ['queued', jobIn('queued'), {}, `${fox} (Waiting to start)`],
    [
      'third in the queue',
      jobIn('queued'),
      { position: 3 },
      `${fox} (Waiting to start, number 3 in the queue)`,
    ],
    ['being submitted', jobIn('submitting'), {}, `${fox} (Waiting to start)`],
    ['taken and not begun', jobIn('running'), {}, `${fox} (Waiting to start)`],
    ['at 31%', jobIn('running'), { percent: 31 }, `${fox} (31%)`],
    ['at 0%', jobIn('running', { speed: 'fast' }), { percent: 0 }, `${fox} (0%) (fast)`],
    ['relaxed', jobIn('running', { speed: 'relax' }), { percent: 46 }, `${fox} (46%) (relaxed)`],
    ['turbo', jobIn('running', { speed: 'turbo' }), { percent: 93 }, `${fox} (93%) (turbo)`],
    ['being delivered', jobIn('delivering', { speed: 'fast' }), {}, `${fox} (100%) (fast)`],
    ['done', jobIn('done', { speed: 'fast' }), {}, `${fox} (fast)`],
    ['done at no known speed', jobIn('done'), {}, fox],
    [
      'done at another speed than was asked for',
      jobIn('done', { speed: 'fast', result: { ...sampleResult, speed: 'relax' } }),
      {},
      `${fox} (relaxed)`,
    ],
    ['stopped before it began', jobIn('cancelled'), {}, `${fox} (Stopped)`],
    [
      'stopped while it ran',
      jobIn('cancelled', { running: true }),
      {},
      `${fox} (Stopped)\n${en.status.stoppedRunning}`,
    ],
    ['too late', jobIn('timed-out'), {}, `${fox}\n${en.status.timedOut}`],
    [
      'never found',
      jobIn('timed-out', { cost: { units: 1, state: 'settled' } }),
      {},
      `${fox}\n${en.status.neverFound}`,
    ],
    ['unclear', jobIn('unclear'), {}, `${fox}\n${en.status.unclear}\n${en.status.canLook}`],
    [
      'running at an upstream that does not answer',
      jobIn('running'),
      { percent: 31, silent: true },
      `${fox} (31%)\n${en.status.silent}`,
    ],
    [
      'waiting at an upstream that does not answer',
      jobIn('running'),
      { silent: true },
      `${fox} (Waiting to start)\n${en.status.silent}`,
    ],
  ])('that is %s reads as people know it', (_name, job, progress, content) => {
    expect(see(job, progress)).toBe(content);
  });

  it('says when the next try is, if the upstream was busy', () => {
    const job = jobIn('queued', { attempts: 1, notBefore: sampleTime + 30_000 });
    expect(see(job)).toBe(`${fox} (Waiting to start)\n${en.status.retrying(soon)}`);
  });

  it('says how often it was looked for in vain, and when it will be again', () => {
    const nextCheckAt = sampleTime + 30_000;
    const shown = [1, 3].map((checks) => see(jobIn('unclear', { checks, nextCheckAt })));
    const lines = `${fox}\n${en.status.unclear}\n${en.status.canLook}`;
    expect(shown).toEqual([1, 3].map((n) => `${lines}\n${en.status.lookedInVain(n, soon)}`));
  });

  it('says where nobody can look for it, and offers no look then', () => {
    const job = jobIn('unclear', { cannotLook: true });
    expect(see(job)).toBe(`${fox}\n${en.status.unclear}\n${en.status.cannotLook}`);
    expect(buttons(job)).toEqual([['Run again']]);
  });

  it('offers exactly what can be done about it', () => {
    const faces = Object.fromEntries(jobStates.map((state) => [state, buttons(jobIn(state))]));
    expect(faces).toEqual({
      asked: [['Cancel']],
      held: [['Cancel']],
      queued: [['Cancel']],
      submitting: [['Cancel']],
      running: [['Cancel']],
      'needs-input': [['Edit prompt', 'Run as it is', 'Cancel']],
      delivering: [],
      done: [['U1'], ['V2'], ['⋯']],
      unclear: [['Check again', 'Run again']],
      failed: [],
      'timed-out': [['Run again']],
      cancelled: [],
    });
  });
});

describe('a task that waits for a prompt', () => {
  it('says what happens, and when', () => {
    expect(see(jobIn('needs-input'))).toBe(`${fox}\n${en.status.needsInput(soon)}`);
    expect(see(jobIn('needs-input', { opened: true }))).toBe(
      `${fox}\n${en.status.formOpened(soon)}`,
    );
  });

  it('waits like any other once it is answered', () => {
    const answer = { prompt: 'x', notBefore: 0, attempts: 0 };
    const job = jobIn('needs-input', { answer });
    expect(see(job)).toBe(`${fox} (Waiting to start)`);
    expect(buttons(job)).toEqual([['Cancel']]);
  });
});

describe('a finished picture that cannot be fetched yet', () => {
  it('is told as that', () => {
    const unfetched = { since: sampleTime, tries: 1 };
    const job = jobIn('delivering', { unfetched });
    expect(see(job)).toBe(`${see(jobIn('delivering'))}\n${en.status.fetching}`);
  });
});

describe('a job whose submit was answered with the task of another', () => {
  it('says so, and offers what can be done about a lost one', () => {
    const job = jobIn('unclear', { othersTask: true });
    expect(see(job)).toBe(`${fox}\n${en.status.othersTask}\n${en.status.canLook}`);
    expect(buttons(job)).toEqual([['Check again', 'Run again']]);
  });
});

describe('a job whose task was forgotten', () => {
  const problem = { code: 'upstream', failure: { kind: 'not-found' } } as const;

  it('can be asked for once more, and run again', () => {
    const job = jobIn('failed', { problem, taskId: 'task-1' });
    expect(see(job)).toBe(`${fox}\n${en.status.forgotten}`);
    expect(buttons(job)).toEqual([['Run again']]);
  });

  it('does not come back past a moderator', () => {
    const review = { hours: 1, result: 'needed' } as const;
    const job = jobIn('failed', { problem, taskId: 'task-1', review });
    expect(see(job)).toContain(en.failure['not-found']());
    expect(buttons(job)).toEqual([['Run again']]);
  });
});

describe('a failed job', () => {
  it.each(failureKinds)('after %s says one sentence about it', (kind) => {
    const job = jobIn('failed', { problem: { code: 'upstream', failure: { kind } } });
    expect(see(job)).toBe(`${fox}\n${en.failure[kind]({ kind })}`);
  });

  it('can be run again exactly where that may help', () => {
    const helps = failureKinds.filter((kind) => {
      const job = jobIn('failed', { problem: { code: 'upstream', failure: { kind } } });
      return buttons(job).flat().includes('Run again');
    });
    expect(helps).toEqual([
      'rate-limited',
      'queue-full',
      'maintenance',
      'upstream-failed',
      'timeout',
      'unclear',
      'malformed',
    ]);
    const unreadable = jobIn('failed', { problem: { code: 'result-unreadable' } });
    expect(buttons(unreadable)).toEqual([['Run again']]);
    const reference = jobIn('failed', { problem: { code: 'reference-unreadable' } });
    expect(buttons(reference)).toEqual([]);
    expect(see(reference)).toBe(`${fox}\n${en.problem.referenceUnreadable}`);
    const gone = jobIn('failed', { problem: { code: 'picture-gone' } });
    expect(buttons(gone)).toEqual([]);
    expect(see(gone)).toBe(`${fox}\n${en.problem.pictureGone}`);
  });
});

describe('every view', () => {
  it('pings nobody and fits, also with the worst of prompts', () => {
    for (const character of ['x', '_', '*', '`', '🦊', '@everyone ', '<@1> ', '\\', '||']) {
      for (const state of jobStates) {
        const prompt = character.repeat(Math.floor(4_000 / character.length));
        const view = jobView(jobIn(state, { request: imagineOf({ prompt }) }), {}, en);
        expectWithinLimits(view);
        expect(toBody(view).allowed_mentions).toEqual({ parse: [] });
      }
    }
  });
});
