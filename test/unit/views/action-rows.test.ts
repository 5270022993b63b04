import { ButtonStyle, ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en.ts';
import type { ActionKind, OfferedAction } from '../../../src/upstreams/result.ts';
import { actionRows } from '../../../src/views/action-rows.ts';
import { actionOf, jobIn, sampleResult } from '../../fakes/jobs.ts';
import { expectWithinLimits, facesOf } from '../../fakes/limits.ts';

type Offer = ActionKind | readonly [ActionKind, number];

function offer(offers: readonly Offer[]): OfferedAction[] {
  return offers.map((it, place) => {
    const [kind, index] = typeof it === 'string' ? [it, undefined] : it;
    return actionOf({ key: `k${place}`, kind, index });
  });
}

function rowsOf(
  offers: readonly Offer[],
  more: { readonly usedActions?: string[]; readonly webUrl?: string } = {},
): ReturnType<typeof actionRows> {
  const { webUrl, usedActions = [] } = more;
  const page = webUrl === undefined ? {} : { webUrl };
  const result = { ...sampleResult, media: [], actions: offer(offers), ...page };
  return actionRows(jobIn('done', { result, usedActions }), en);
}

const faces = (rows: ReturnType<typeof actionRows>): string[][] => facesOf({ rows });

const grid: readonly Offer[] = [
  ...([1, 2, 3, 4] as const).map((index) => ['variation', index] as const),
  'reroll',
  ...([1, 2, 3, 4] as const).map((index) => ['upscale', index] as const),
];

const single: readonly Offer[] = [
  'favourite',
  'animate-low',
  'animate-high',
  'pan-down',
  'pan-up',
  'pan-right',
  'pan-left',
  'make-square',
  'zoom-custom',
  'zoom-out-1.5x',
  'zoom-out-2x',
  'vary-region',
  'vary-strong',
  'vary-subtle',
  'upscale-creative',
  'upscale-subtle',
];

describe('the buttons below a picture', () => {
  it('of a grid stand where people look for them, in whatever order they are offered', () => {
    expect(faces(rowsOf(grid))).toEqual([
      ['U1', 'U2', 'U3', 'U4', '🔄'],
      ['V1', 'V2', 'V3', 'V4'],
      ['⋯'],
    ]);
  });

  it('of one picture fill five rows, with the page and all the rest at the end', () => {
    expect(faces(rowsOf(single, { webUrl: 'https://midjourney.com/jobs/1' }))).toEqual([
      ['Upscale (Subtle)', 'Upscale (Creative)'],
      ['Vary (Subtle)', 'Vary (Strong)', 'Vary (Region)'],
      ['Zoom Out 2x', 'Zoom Out 1.5x', 'Custom Zoom', 'Make Square'],
      ['⬅️', '➡️', '⬆️', '⬇️'],
      ['Animate (High motion)', 'Animate (Low motion)', '❤️', 'Web', '⋯'],
    ]);
  });

  it('of an older model and of a clip keep the same places', () => {
    expect(faces(rowsOf(['upscale-4x', 'upscale-2x', 'vary-strong']))).toEqual([
      ['Upscale (2x)', 'Upscale (4x)'],
      ['Vary (Strong)'],
      ['⋯'],
    ]);
    expect(faces(rowsOf(['extend-low', 'extend-high']))).toEqual([
      ['Extend (High motion)', 'Extend (Low motion)'],
      ['⋯'],
    ]);
    expect(faces(rowsOf(['extend-manual', 'extend-auto']))).toEqual([
      ['Extend (Auto)', 'Extend (Manual)'],
      ['⋯'],
    ]);
  });

  it('are only those that the upstream offers', () => {
    expect(faces(rowsOf([]))).toEqual([['⋯']]);
    expect(faces(rowsOf(['reroll']))).toEqual([['🔄'], ['⋯']]);
  });

  it('carry our own custom id, the familiar emoji, and turn blurple once used', () => {
    const [row] = rowsOf(['vary-strong', 'vary-subtle'], { usedActions: ['k0'] });
    const { id } = jobIn('done');
    expect(row?.components).toEqual([
      {
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        label: 'Vary (Subtle)',
        emoji: { name: '🪄' },
        custom_id: `1:act:${id}:k1`,
      },
      {
        type: ComponentType.Button,
        style: ButtonStyle.Primary,
        label: 'Vary (Strong)',
        emoji: { name: '🪄' },
        custom_id: `1:act:${id}:k0`,
      },
    ]);
    expect(ButtonStyle.Primary).toBe(1);
  });

  it('say what the upstream says where it says something', () => {
    const actions = [actionOf({ kind: 'upscale-subtle', label: 'Redo Upscale (Subtle)' })];
    const job = jobIn('done', { result: { ...sampleResult, media: [], actions } });
    expect(faces(actionRows(job, en))).toEqual([['Redo Upscale (Subtle)'], ['⋯']]);
  });

  it('show an unknown button with the upstream’s own words, and none without any', () => {
    const actions = [
      actionOf({ key: 'o1', kind: 'other', label: 'Run as HD', emoji: '✨', index: undefined }),
      actionOf({ key: 'o2', kind: 'other', label: '', emoji: '', index: undefined }),
      actionOf({ key: 'o3', kind: 'other', label: '', emoji: '🎲', index: undefined }),
    ];
    const job = jobIn('done', { result: { ...sampleResult, media: [], actions } });
    expect(faces(actionRows(job, en))).toEqual([['Run as HD', '🎲'], ['⋯']]);
  });

  it('end with links, of which one that is too long for a button is left out', () => {
    const job = jobIn('done', {
      result: { ...sampleResult, media: [], webUrl: 'https://x.example/w' },
    });
    const links = [
      { label: 'Open #1', url: 'https://x.example/'.padEnd(512, 'a') },
      { label: 'Open #2', url: 'https://x.example/'.padEnd(513, 'a') },
    ];
    expect(faces(actionRows(job, en, links))).toEqual([['U1'], ['V2'], ['Open #1', 'Web', '⋯']]);
  });

  it('lead to everything else at the very end, also without a row of its own', () => {
    const webUrl = 'https://x.example/w';
    const others = (count: number) => Array.from({ length: count }, (): Offer => ['upscale', 1]);
    const last = (count: number) =>
      faces(rowsOf(others(count), { webUrl }))
        .flat()
        .slice(-3);
    expect(last(23)).toEqual(['U1', 'Web', '⋯']);
    // Rather that than a link to the page.
    expect(last(24)).toEqual(['U1', 'U1', '⋯']);
    expect(last(25)).toEqual(['U1', 'U1', 'U1']);
    const button = rowsOf([])[0]?.components[0];
    expect(button).toMatchObject({ custom_id: `1:more:${jobIn('done').id}` });
  });

  it('find room when one sort has more than a row, and leave out a page that is too long', () => {
    const others = Array.from({ length: 25 }, (): Offer => ['upscale', 1]);
    const rows = rowsOf(others, { webUrl: `https://x.example/${'a'.repeat(512)}` });
    expect(rows.map(({ components }) => components.length)).toEqual([5, 5, 5, 5, 5]);
    expectWithinLimits({ content: 'x', rows });
  });
});
