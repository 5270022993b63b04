import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JobEvent } from '../../src/jobs/events.ts';
import { hasEnded, type Job, jobSchema } from '../../src/jobs/job.ts';
import { transition } from '../../src/jobs/transition.ts';
import { eventTypes, sampleEvents } from '../fakes/events.ts';
import { actionRequestOf, imagineOf, jobIn } from '../fakes/jobs.ts';

/** Any sequence of events, later ones later; likely ones more often, so that jobs get far. */
const events = fc.array(
  fc.record({
    type: fc.oneof(
      fc.constantFrom(...eventTypes),
      fc.constantFrom(
        'acknowledged' as const,
        'submit-started' as const,
        'accepted' as const,
        'succeeded' as const,
        'answer-lost' as const,
        'rerouted' as const,
        'cancelled' as const,
      ),
    ),
    waits: fc.nat(100_000),
  }),
  { maxLength: 40 },
);
const requests = fc.constantFrom(
  imagineOf(),
  actionRequestOf(),
  actionRequestOf({}, { prompt: 'a green fox' }),
);

interface Path {
  readonly start: Job;
  /** The job after every event that meant something. */
  readonly after: readonly { readonly job: Job; readonly type: JobEvent['type'] }[];
}

/** Most begin at the beginning; some in the middle of a submit, so that much happens there. */
const beginnings = fc.constantFrom('asked' as const, 'asked' as const, 'submitting' as const);

const paths = fc.tuple(beginnings, requests, events).map(([state, request, steps]): Path => {
  const start: Job = jobIn(state, { request });
  const after: { readonly job: Job; readonly type: JobEvent['type'] }[] = [];
  let at = start.since;
  for (const { type, waits } of steps) {
    at += waits;
    const next = transition(after.at(-1)?.job ?? start, { ...sampleEvents[type], at });
    if (next !== undefined) after.push({ job: next, type });
  }
  return { start, after };
});

function everyStep(check: (before: Job, next: Job, type: JobEvent['type']) => void): void {
  fc.assert(
    fc.property(paths, ({ start, after }) => {
      after.forEach(({ job, type }, index) => {
        check(after[index - 1]?.job ?? start, job, type);
      });
    }),
    { numRuns: 500 },
  );
}

describe('whatever happens to a job', () => {
  it('its cost is closed at most once and never opened again', () => {
    everyStep((before, next) => {
      if (before.cost.state !== 'reserved') expect(next.cost).toEqual(before.cost);
      expect(next.cost.units).toBe(before.cost.units);
    });
  });

  it('its cost is closed exactly when it has ended or its picture is on its way', () => {
    everyStep((_before, next) => {
      const closed = hasEnded(next) || next.state === 'delivering';
      expect(next.cost.state !== 'reserved').toBe(closed);
    });
  });

  it('a picture is paid for unless it was picked, and a stop is not, except where nobody knows', () => {
    everyStep((before, { state, cost }, type) => {
      const isPick = before.state === 'queued';
      if (state === 'delivering' && before.state !== 'delivering') {
        expect(cost.state).toBe(isPick ? 'refunded' : 'settled');
      }
      if (state !== 'cancelled' || before.state === 'cancelled') return;
      const isAnswer = before.state === 'submitting' && before.answering !== undefined;
      const isUnknown = type === 'answer-lost' || type === 'restored';
      const isLost = before.state === 'unclear' || (isUnknown && !isAnswer);
      expect(cost.state).toBe(isLost ? 'settled' : 'refunded');
    });
  });

  it('an end is an end', () => {
    everyStep((before, next) => {
      if (hasEnded(before)) expect(next.state).toBe(before.state);
    });
  });

  it('it stays the same request of the same person', () => {
    everyStep((before, next) => {
      for (const field of ['id', 'requesterId', 'createdAt', 'timeoutMs'] as const) {
        expect(next[field]).toEqual(before[field]);
      }
      if (before.request.kind === 'imagine') expect(next.request).toEqual(before.request);
      // A person may edit the prompt of an action while it waits, and nothing else of it.
      const edited = next.state === 'needs-input' && next.answer !== undefined;
      if (!edited) expect(next.request).toEqual(before.request);
      else expect({ ...next.request, prompt: '' }).toEqual({ ...before.request, prompt: '' });
    });
  });

  it('it goes to another upstream only before it was taken, and remembers where it was', () => {
    everyStep((before, next) => {
      if (next.movedFrom.length === before.movedFrom.length) {
        expect(next).toMatchObject({ upstream: before.upstream, movedFrom: before.movedFrom });
        return;
      }
      expect(['queued', 'submitting']).toContain(before.state);
      expect(next).toMatchObject({ state: 'queued', attempts: 0 });
      const left = { upstream: before.upstream, reason: 'maintenance' };
      expect(next.movedFrom).toEqual([...before.movedFrom, left]);
    });
  });

  it('it can be written down and read again', () => {
    everyStep((_before, next) => {
      const written: unknown = JSON.parse(JSON.stringify(next));
      expect(JSON.parse(JSON.stringify(jobSchema.parse(written)))).toEqual(written);
    });
  });

  it('no submit follows a lost answer, other than the answer to a task that waits', () => {
    everyStep((before, next) => {
      if (before.state === 'unclear') expect(next.state).not.toBe('submitting');
      if (before.state === 'unclear') expect(next.state).not.toBe('queued');
    });
  });

  it('time never runs backwards in it', () => {
    everyStep((before, next) => {
      expect(next.since).toBeGreaterThanOrEqual(before.since);
    });
  });
});
