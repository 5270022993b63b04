import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en.ts';
import type { ActionKind } from '../../../src/upstreams/result.ts';
import { actionRequestOf, imagineOf, jobIn } from '../../fakes/jobs.ts';
import { see } from '../../fakes/see.ts';

const person = '<@300000000000000001>';
const fox = `**a red fox** - ${person}`;

/** First line while nothing has begun, at 31%, and with the picture. */
const derived: readonly (readonly [string, ActionKind, string, string, string])[] = [
  ['U2', 'upscale', `Upscaling image #2 with ${fox}`, `Image #2 ${person}`, `Image #2 ${person}`],
  [
    'V2',
    'variation',
    `Making variations for image #2 with prompt ${fox}`,
    `Variations by ${person}`,
    `Variations by ${person}`,
  ],
  ['reroll', 'reroll', `Rerolling ${fox}`, person, person],
];

const manners: Partial<Record<ActionKind, string>> = {
  'vary-subtle': 'Variations (Subtle) by',
  'vary-strong': 'Variations (Strong) by',
  'vary-region': 'Variations (Region) by',
  'upscale-subtle': 'Upscaled (Subtle) by',
  'upscale-creative': 'Upscaled (Creative) by',
  'upscale-2x': 'Upscaled (2x) by',
  'upscale-4x': 'Upscaled (4x) by',
  'zoom-out-2x': 'Zoom Out by',
  'zoom-out-1.5x': 'Zoom Out by',
  'zoom-custom': 'Zoom Out by',
  'pan-left': 'Pan Left by',
  'pan-right': 'Pan Right by',
  'pan-up': 'Pan Up by',
  'pan-down': 'Pan Down by',
  'make-square': 'Make Square by',
  'animate-high': 'Animate (High motion) by',
  'animate-low': 'Animate (Low motion) by',
  'extend-high': 'Extend (High motion) by',
  'extend-low': 'Extend (Low motion) by',
  'extend-auto': 'Extend (Auto) by',
  'extend-manual': 'Extend (Manual) by',
};

describe('a job out of another picture', () => {
  it.each(derived)(
    '%s begins, runs and ends in the familiar words',
    (_name, kind, start, run, end) => {
      const request = actionRequestOf({ kind });
      expect(see(jobIn('queued', { request }))).toBe(`${start} (Waiting to start)`);
      expect(see(jobIn('submitting', { request }))).toBe(`${start} (Waiting to start)`);
      expect(see(jobIn('running', { request }))).toBe(`${start} (Waiting to start)`);
      expect(see(jobIn('running', { request }), { percent: 31 })).toBe(
        `**a red fox** - ${run} (31%)`,
      );
      expect(see(jobIn('done', { request }))).toBe(`**a red fox** - ${end}`);
    },
  );

  it('that repeats the request of another begins as a reroll and ends like that one', () => {
    const again = imagineOf({ reroll: true });
    expect(see(jobIn('queued', { request: again }))).toBe(`Rerolling ${fox} (Waiting to start)`);
    expect(see(jobIn('running', { request: again }), { percent: 31 })).toBe(`${fox} (31%)`);
    expect(see(jobIn('done', { request: again }))).toBe(fox);
    const varied = actionRequestOf({ kind: 'vary-strong' }, { reroll: true });
    expect(see(jobIn('queued', { request: varied }))).toBe(`Rerolling ${fox} (Waiting to start)`);
    expect(see(jobIn('done', { request: varied }))).toBe(
      `**a red fox** - Variations (Strong) by ${person}`,
    );
  });

  it('picked out of a grid has no speed, since nothing was drawn', () => {
    const job = jobIn('done', { request: actionRequestOf({ kind: 'upscale' }), speed: 'fast' });
    expect(see(job)).toBe(`**a red fox** - Image #2 ${person}`);
  });

  it.each(Object.entries(manners))('of kind %s is finished as "%s"', (kind, manner) => {
    const action = { kind: kind as ActionKind };
    const job = jobIn('done', { request: actionRequestOf(action), speed: 'fast' });
    expect(see(job)).toBe(`**a red fox** - ${manner} ${person} (fast)`);
    const running = jobIn('running', { request: actionRequestOf(action) });
    expect(see(running, { percent: 31 })).toBe(
      `**a red fox** - ${manner.replace('Upscaled', 'Upscaling')} ${person} (31%)`,
    );
  });

  it.each([
    ['variation', 'Remix by'],
    ['vary-subtle', 'Remix (Subtle) by'],
    ['vary-strong', 'Remix (Strong) by'],
    ['vary-region', 'Remix (Region) by'],
  ] as const)('of kind %s with another prompt is a remix: "%s"', (kind, manner) => {
    const remixed = actionRequestOf({ kind }, { prompt: 'a blue fox' });
    expect(see(jobIn('done', { request: remixed }))).toBe(`**a blue fox** - ${manner} ${person}`);
    const same = actionRequestOf({ kind }, { prompt: 'a red fox' });
    expect(see(jobIn('done', { request: same }))).toContain('Variations');
  });

  it.each(['variation', 'vary-subtle', 'vary-strong', 'pan-up', 'zoom-custom'] as const)(
    'of kind %s whose new prompt nobody asked for is none of that prompt, and says so at its end',
    (kind) => {
      const request = actionRequestOf({ kind }, { prompt: 'a blue fox' });
      const plain = actionRequestOf({ kind });
      const note = `\n-# ${en.status.oldPrompt('midjourney-proxy')}`;
      const unasked = { request, unasked: true } as const;
      expect(see(jobIn('done', unasked))).toBe(see(jobIn('done', { request: plain })) + note);
      for (const state of ['running', 'failed', 'timed-out', 'cancelled'] as const) {
        expect(see(jobIn(state, unasked))).toBe(see(jobIn(state, { request: plain })));
      }
    },
  );

  it('of an unknown kind is named as the upstream names it', () => {
    const request = actionRequestOf({ kind: 'other', label: 'Run as HD' });
    expect(see(jobIn('done', { request }))).toBe(`**a red fox** - Run as HD by ${person}`);
    const mute = actionRequestOf({ kind: 'other', label: '' });
    expect(see(jobIn('done', { request: mute }))).toBe(fox);
  });
});
