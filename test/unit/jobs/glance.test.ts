import { describe, expect, it } from 'vitest';
import { drawingSortOf, Estimates, sortOf } from '../../../src/jobs/estimates.ts';
import { firstLook, isNothingNew, nextLook, toGlanced } from '../../../src/jobs/glance.ts';
import type { Seen } from '../../../src/jobs/lookout.ts';
import { Sightings } from '../../../src/jobs/sightings.ts';
import { jobIn, sampleTime } from '../../fakes/jobs.ts';

const running = jobIn('running');
const job = toGlanced(running);

function known(lateMs = 0) {
  return {
    estimates: new Estimates(),
    sightings: new Sightings(),
    poll: { minMs: 2_000, maxMs: 15_000, editMs: 3_000 },
    lookout: { ...idle, lateMs: () => lateMs },
  };
}

const idle = {
  see: () => Promise.resolve(undefined),
  plan: () => undefined,
  hurry: () => false,
  leave: () => undefined,
};

const at = (seconds: number, percent: number | undefined): Seen => ({
  snapshot: { status: 'running', percent },
  askedAt: sampleTime + seconds * 1_000,
});
const waits = (seconds: number): Seen => ({ ...at(seconds, 0), snapshot: { status: 'queued' } });

describe('what is seen', () => {
  /** Whether it is nothing new where this percentage was shown at second 10. */
  const isOld = (now: Seen, shown = 20): boolean => {
    const parts = known();
    parts.sightings.remember(job.id, { percent: shown, started: true }, sampleTime + 10_000);
    return isNothingNew(parts, job, { before: at(10, shown), now });
  };

  it('is nothing new while hardly a step has been made', () => {
    expect(isOld(at(16, 20))).toBe(true);
    expect(isOld(at(16, 49))).toBe(true);
    expect(isOld(at(16, 12))).toBe(true);
  });

  it('is new where it has leapt, unless it was shown a moment ago or is about to end', () => {
    expect(isOld(at(16, 50))).toBe(false);
    expect(isOld(at(13, 50))).toBe(true);
    expect(isOld(at(16, 93), 60)).toBe(true);
  });

  it('is new after half a minute where anything has moved, and after a minute in any case', () => {
    expect(isOld(at(39, 21))).toBe(true);
    expect(isOld(at(40, 21))).toBe(false);
    expect(isOld(at(40, 20))).toBe(true);
    expect(isOld(at(70, 20))).toBe(false);
  });

  it('is new when it begins, ends, waits, is missing or gave no answer', () => {
    const result = { media: [], actions: [], pickedActions: [] };
    expect(isOld(waits(16))).toBe(false);
    expect(isOld({ ...waits(16), snapshot: undefined })).toBe(false);
    expect(isOld({ ...waits(16), snapshot: { status: 'unanswered' } })).toBe(false);
    expect(isOld({ ...waits(16), snapshot: { status: 'succeeded', result } })).toBe(false);
    const still = { before: waits(10), now: waits(60) };
    expect(isNothingNew(known(), job, still)).toBe(true);
  });

  it('is new with the first unfinished picture, where these are shown', () => {
    const drawn: Seen = {
      snapshot: { status: 'running', percent: 20, previewUrl: 'https://files.example.com/p.webp' },
      askedAt: sampleTime + 16_000,
    };
    const parts = known();
    parts.sightings.remember(job.id, { percent: 20, started: true }, sampleTime + 10_000);
    const isOldFor = (previews: boolean, before: Seen): boolean =>
      isNothingNew(parts, { ...job, ...(previews && { previews }) }, { before, now: drawn });
    expect(isOldFor(true, at(10, 20))).toBe(false);
    expect(isOldFor(true, drawn)).toBe(true);
    expect(isOldFor(false, at(10, 20))).toBe(true);
  });

  it('is new at the deadline', () => {
    expect(isOld(at(900, 20))).toBe(false);
  });
});

describe('the next look', () => {
  const secondsUntil = (parts: ReturnType<typeof known>, seen: Seen): number =>
    (nextLook(parts, job, { ...seen, unanswered: 0 }) - seen.askedAt) / 1_000;

  it('follows what the task says of itself rather than what is usual', () => {
    const parts = known();
    parts.estimates.record(sortOf(running), 600_000);
    expect(secondsUntil(parts, at(45, 90))).toBe(2);
    expect(secondsUntil(parts, at(45, undefined))).toBe(15);
  });

  it('counts from when it began to be drawn, where that was seen', () => {
    const parts = known();
    parts.estimates.record(drawingSortOf(job.sort), 60_000);
    parts.sightings.begins(job.id, 'queued', sampleTime);
    parts.sightings.begins(job.id, 'running', sampleTime + 300_000);
    expect(secondsUntil(parts, at(354, undefined))).toBe(2);
  });

  it('is not later than the deadline', () => {
    expect(secondsUntil(known(), at(895, undefined))).toBe(5);
  });

  it('comes when there may be a picture, where there is not room for all', () => {
    const parts = known(20_000);
    parts.estimates.record(sortOf(running), 80_000);
    // Three quarters of the usual time, less what it waits in line.
    expect(firstLook(parts, job) - sampleTime).toBe(40_000);
    expect(secondsUntil(parts, at(10, undefined))).toBe(30);
    expect(firstLook(known(), job) - sampleTime).toBe(2_000);
  });
});
