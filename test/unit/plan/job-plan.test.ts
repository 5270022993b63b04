import { describe, expect, it } from 'vitest';
import { newGuild } from '../../../src/guilds/guild.ts';
import type { JobDraft } from '../../../src/jobs/job.ts';
import { type JobPlan, planJob } from '../../../src/plan/job-plan.ts';
import { noPrices, pricesOf } from './plan.ts';

const image = { url: 'https://cdn.example.com/1.png' };
const blend: JobDraft = {
  upstream: 'midjourney-proxy',
  request: { kind: 'blend', images: [image, image], dimensions: 'square' },
  private: false,
};
const clip: JobDraft = {
  ...blend,
  request: { kind: 'video', image, prompt: '', motion: 'low' },
};

const planned = (draft: JobDraft, confirmAbove?: number, prices = pricesOf(0.04)): JobPlan =>
  planJob(draft, { guild: { ...newGuild, confirmAbove }, prices });

describe('a job without a prompt to correct', () => {
  it('runs at once where no server has set a limit', () => {
    const run = { kind: 'run', draft: blend };
    expect(planned(blend)).toEqual(run);
    expect(planJob(blend, { guild: undefined, prices: pricesOf(0.04) })).toEqual(run);
    expect(planned(clip)).toEqual({ kind: 'run', draft: clip });
  });

  it('runs at once up to the limit, and may cost no more elsewhere', () => {
    expect(planned(blend, 0.04)).toEqual({ kind: 'run', draft: { ...blend, mayCost: 0.04 } });
  });

  it('is asked about above it, with the price', () => {
    expect(planned(blend, 0.03)).toMatchObject({
      kind: 'ask',
      offer: { drafts: [{ ...blend, mayCost: 0.04 }], estimate: { count: 4, price: 0.04 } },
    });
  });

  it('is asked about where its price is not known, as of every clip', () => {
    expect(planned(clip, 1_000)).toMatchObject({
      kind: 'ask',
      offer: { drafts: [{ ...clip, mayCost: 1_000 }], estimate: { kind: 'clips' } },
    });
    const turbo: JobDraft = { ...blend, speed: 'turbo' };
    const prices = { unit: 'USD', of: { ...noPrices.of, 'midjourney-proxy': { fast: 0.01 } } };
    expect(planned(turbo, 1, prices).kind).toBe('ask');
  });

  it('is not asked about where nobody has set any price', () => {
    expect(planned(clip, 0.01, noPrices).kind).toBe('run');
  });
});
