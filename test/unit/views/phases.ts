import type { Job } from '../../../src/jobs/job.ts';
import type { Progress } from '../../../src/jobs/screen.ts';
import type { ActionKind, OfferedAction } from '../../../src/upstreams/result.ts';
import { actionRequestOf, imagineOf, jobIn, sampleResult } from '../../fakes/jobs.ts';

/** A moment in the life of a job, and what Midjourney's own bot writes then, in English. */
export interface Phase {
  readonly name: string;
  readonly job: Job;
  readonly progress?: Progress;
  /** `P` stands for the prompt in bold and `@u` for whoever asked. */
  readonly english: string;
}

const speed = 'fast';
const startOfVariations = 'Making variations for image #2 with prompt P - @u (Waiting to start)';

/** The table of the whole life, then that of derived jobs. */
export const phases: readonly Phase[] = [
  { name: 'accepted', job: jobIn('queued'), english: 'P - @u (Waiting to start)' },
  {
    name: 'running',
    job: jobIn('running', { speed }),
    progress: { percent: 31 },
    english: 'P - @u (31%) (fast)',
  },
  { name: 'cancelled', job: jobIn('cancelled'), english: 'P - @u (Stopped)' },
  { name: 'finished grid', job: jobIn('done', { speed }), english: 'P - @u (fast)' },
  {
    name: 'finished grid, relaxed',
    job: jobIn('done', { speed: 'relax' }),
    english: 'P - @u (relaxed)',
  },
  { name: 'U2', job: derived('upscale', { index: 2 }), english: 'P - Image #2 @u' },
  { name: 'V2 begins', job: begun('variation', 2), english: startOfVariations },
  { name: 'V2', job: derived('variation', { index: 2 }), english: 'P - Variations by @u (fast)' },
  { name: 'Vary (Subtle)', job: derived('vary-subtle'), english: varied('Variations', 'Subtle') },
  { name: 'Vary (Strong)', job: derived('vary-strong'), english: varied('Variations', 'Strong') },
  { name: 'Vary (Region)', job: derived('vary-region'), english: varied('Variations', 'Region') },
  { name: 'V2 remixed', job: remixed('variation'), english: "P' - Remix by @u (fast)" },
  {
    name: 'Subtle remixed',
    job: remixed('vary-subtle'),
    english: "P' - Remix (Subtle) by @u (fast)",
  },
  {
    name: 'Strong remixed',
    job: remixed('vary-strong'),
    english: "P' - Remix (Strong) by @u (fast)",
  },
  {
    name: 'upscale runs',
    job: running('upscale-subtle'),
    progress: { percent: 31 },
    english: upscaling('Subtle'),
  },
  { name: 'Upscale (Subtle)', job: derived('upscale-subtle'), english: upscaled('Subtle') },
  { name: 'Upscale (Creative)', job: derived('upscale-creative'), english: upscaled('Creative') },
  { name: 'Upscale (2x)', job: derived('upscale-2x'), english: upscaled('2x') },
  { name: 'Upscale (4x)', job: derived('upscale-4x'), english: upscaled('4x') },
  { name: 'Zoom Out 2x', job: derived('zoom-out-2x'), english: 'P - Zoom Out by @u (fast)' },
  { name: 'Zoom Out 1.5x', job: derived('zoom-out-1.5x'), english: 'P - Zoom Out by @u (fast)' },
  { name: 'Custom Zoom', job: derived('zoom-custom'), english: 'P - Zoom Out by @u (fast)' },
  { name: 'Make Square', job: derived('make-square'), english: 'P - Make Square by @u (fast)' },
  { name: '⬅️', job: derived('pan-left'), english: 'P - Pan Left by @u (fast)' },
  { name: '➡️', job: derived('pan-right'), english: 'P - Pan Right by @u (fast)' },
  { name: '⬆️', job: derived('pan-up'), english: 'P - Pan Up by @u (fast)' },
  { name: '⬇️', job: derived('pan-down'), english: 'P - Pan Down by @u (fast)' },
  { name: '🔄 begins', job: begun('reroll'), english: 'Rerolling P - @u (Waiting to start)' },
  { name: '🔄', job: derived('reroll'), english: 'P - @u (fast)' },
  {
    name: 'video runs',
    job: jobIn('running', { speed, request: imagineOf({ prompt: 'a red fox --video 1' }) }),
    progress: { percent: 75 },
    english: '**a red fox --video 1** - @u (75%) (fast)',
  },
];

function varied(word: string, strength: string): string {
  return `P - ${word} (${strength}) by @u (fast)`;
}

function upscaling(manner: string): string {
  return `P - Upscaling (${manner}) by @u (31%) (fast)`;
}

function upscaled(manner: string): string {
  return `P - Upscaled (${manner}) by @u (fast)`;
}

function derived(kind: ActionKind, action: Partial<OfferedAction> = {}): Job {
  return jobIn('done', {
    speed,
    request: actionRequestOf({ kind, ...action }),
    result: sampleResult,
  });
}

function remixed(kind: ActionKind): Job {
  const request = actionRequestOf({ kind }, { prompt: 'a blue fox' });
  return jobIn('done', { speed, request, result: sampleResult });
}

function begun(kind: ActionKind, index = 1): Job {
  return jobIn('queued', { request: actionRequestOf({ kind, index }) });
}

function running(kind: ActionKind): Job {
  return jobIn('running', { speed, request: actionRequestOf({ kind }) });
}
