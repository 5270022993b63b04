import type { FlavourName } from '../../../../sandbox/upstreams/index.ts';
import { speeds } from '../../../../src/prompt/speed.ts';
import { type ActionKind } from '../../../../src/upstreams/result.ts';
import type { Follow, UpstreamSetUp } from '../set-up.ts';
import { proxyRefusals } from './refusals.ts';
import { startProxy } from './start.ts';

const four = (kind: ActionKind): ActionKind[] => [kind, kind, kind, kind];

const gridActions: readonly ActionKind[] = [...four('upscale'), 'reroll', ...four('variation')];

/** Of version 7, square. */
const singleActions: readonly ActionKind[] = [
  'upscale-subtle',
  'upscale-creative',
  'vary-subtle',
  'vary-strong',
  'vary-region',
  'zoom-out-2x',
  'zoom-out-1.5x',
  'zoom-custom',
  'pan-left',
  'pan-right',
  'pan-up',
  'pan-down',
  'animate-high',
  'animate-low',
  'favourite',
];

const gridFollows: readonly Follow[] = [
  { from: 'grid', kind: 'upscale', index: 2, gives: 'image' },
  { from: 'grid', kind: 'variation', index: 3, gives: 'image' },
  { from: 'grid', kind: 'reroll', gives: 'image' },
];

const singleFollows = singleActions
  .filter((kind) => /^upscale|^vary-s|^zoom-out|^pan/.test(kind))
  .map((kind): Follow => ({ from: 'single', kind, gives: 'image' }));

const videoFollows: readonly Follow[] = [
  { from: 'single', kind: 'animate-high', gives: 'video' },
  { from: 'single', kind: 'animate-low', gives: 'video' },
  { from: 'clip', kind: 'upscale', index: 1, gives: 'video' },
];

const clipReroll: Follow = { from: 'clip', kind: 'reroll', gives: 'video' };

const gridChain = {
  from: 'grid',
  presses: [
    { kind: 'variation', index: 4 },
    { kind: 'upscale', index: 1 },
  ],
} as const;

/** Of clips, too, one is chosen first. */
const clipChain = {
  from: 'clip',
  presses: [{ kind: 'upscale', index: 1 }, { kind: 'extend-high' }],
} as const;

const trueai: UpstreamSetUp = {
  start: (options) => startProxy({ flavour: 'trueai', ...options }),
  stages: ['queued', 'running', 'succeeded'],
  percent: true,
  files: { count: 1, type: 'image/png' },
  tellsPrompt: true,
  offers: { grid: gridActions, single: singleActions, clip: ['upscale', 'reroll'] },
  means: {},
  follows: [...gridFollows, ...singleFollows, ...videoFollows, clipReroll],
  chains: [gridChain, clipChain],
  dialogs: ['zoom-custom', 'vary-region'],
  remixDialogs: [
    { from: 'grid', kind: 'variation', index: 1 },
    { from: 'grid', kind: 'reroll' },
    { from: 'single', kind: 'vary-subtle' },
    { from: 'single', kind: 'vary-strong' },
    { from: 'single', kind: 'pan-up' },
  ],
  unsupported: [{ from: 'single', kind: 'favourite' }],
  refusals: proxyRefusals,
  whenFull: 'queue-full',
  bannedWords: 'later',
  // Midjourney itself reads the prompt.
  objections: {},
  pictures: { image: 'bytes', style: 'link', omni: 'link' },
  preludes: [],
  queryTroubles: [],
  batchQuery: true,
  unknownAtFirst: false,
  finds: 'by-id',
  callsBack: true,
  echoes: true,
  signs: false,
  batches: [1, 2, 4],
  abilities: [
    'blend',
    'describe',
    'shorten',
    'video',
    'video-loop',
    'video-end-image',
    'video-batch',
    'video-quality',
  ],
  previews: true,
  speeds,
  seeds: true,
  cancels: 'admin',
  balance: undefined,
  atOnce: [],
};

/** What each flavour does, as far as it shows at the port. */
export const flavours: Readonly<Record<FlavourName, UpstreamSetUp>> = {
  trueai,
  'trueai-9': {
    ...trueai,
    start: (options) => startProxy({ flavour: 'trueai-9', ...options }),
    unsupported: [],
    bannedWords: 'at-once',
  },
  'new-api': {
    ...trueai,
    start: (options) => startProxy({ flavour: 'new-api', ...options }),
    follows: [...gridFollows, ...singleFollows, clipReroll],
    chains: [gridChain],
    unsupported: [
      { from: 'single', kind: 'animate-high' },
      { from: 'single', kind: 'animate-low' },
      { from: 'single', kind: 'favourite' },
      { from: 'clip', kind: 'upscale', index: 1 },
    ],
    bannedWords: 'at-once',
    finds: 'in-vain',
    callsBack: false,
    cancels: 'never',
  },
  java: {
    ...trueai,
    start: (options) => startProxy({ flavour: 'java', ...options }),
    offers: { grid: gridActions, single: [], clip: [] },
    follows: gridFollows,
    chains: [gridChain],
    dialogs: [],
    remixDialogs: [],
    unsupported: [],
    bannedWords: 'at-once',
    batches: [],
    abilities: ['blend', 'describe'],
    seeds: false,
    cancels: 'never',
  },
};
