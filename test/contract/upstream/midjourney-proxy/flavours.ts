import type { FlavourName } from '../../../../sandbox/upstreams/index.ts';
import type { ActionKind } from '../../../../src/upstreams/result.ts';
import type { Follow, UpstreamSetUp } from '../rig.ts';
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
];

const trueai: UpstreamSetUp = {
  start: (options) => startProxy({ flavour: 'trueai', ...options }),
  offers: { grid: gridActions, single: singleActions },
  follows: [...gridFollows, ...singleFollows, ...videoFollows],
  dialogs: ['zoom-custom', 'vary-region'],
  remixDialogs: [
    { from: 'grid', kind: 'variation', index: 1 },
    { from: 'grid', kind: 'reroll' },
    { from: 'single', kind: 'vary-subtle' },
    { from: 'single', kind: 'vary-strong' },
    { from: 'single', kind: 'pan-up' },
  ],
  unsupported: ['favourite'],
  refusals: proxyRefusals,
  bannedWords: 'later',
  batchQuery: true,
  findable: true,
  callsBack: true,
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
    follows: [...gridFollows, ...singleFollows],
    unsupported: ['animate-high', 'animate-low', 'favourite'],
    bannedWords: 'at-once',
    findable: false,
    callsBack: false,
  },
  java: {
    ...trueai,
    start: (options) => startProxy({ flavour: 'java', ...options }),
    offers: { grid: gridActions, single: [] },
    follows: gridFollows,
    dialogs: [],
    remixDialogs: [],
    unsupported: [],
    bannedWords: 'at-once',
  },
};
