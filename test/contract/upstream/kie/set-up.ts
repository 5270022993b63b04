import type { KieOptions } from '../../../../sandbox/upstreams/index.ts';
import { speeds } from '../../../../src/prompt/speed.ts';
import { type ActionKind } from '../../../../src/upstreams/result.ts';
import { references } from '../pictures.ts';
import type { UpstreamSetUp } from '../set-up.ts';
import { video } from '../steps.ts';
import { kieQueryTroubles, kieRefusals } from './refusals.ts';
import { startKie } from './start.ts';

const four = (kind: ActionKind): ActionKind[] => [kind, kind, kind, kind];
const upload = /\/api\/file-stream-upload$/;

/** What kie.ai does, as far as it shows at the port. */
const kie: UpstreamSetUp = {
  start: startKie,
  // The vendor tells running tasks from ended ones and nothing else.
  stages: ['running', 'succeeded'],
  percent: false,
  files: { count: 4, type: 'image/jpeg' },
  tellsPrompt: true,
  offers: {
    grid: [...four('upscale'), 'reroll', ...four('variation')],
    single: ['animate-high', 'animate-low'],
    clip: ['extend-auto', 'extend-manual'],
  },
  means: { reroll: 'repeat', 'animate-high': 'animate', 'animate-low': 'animate' },
  follows: [
    { from: 'grid', kind: 'upscale', index: 2, gives: 'image' },
    { from: 'grid', kind: 'variation', index: 3, gives: 'image' },
    { from: 'clip', kind: 'extend-auto', gives: 'video' },
    { from: 'clip', kind: 'extend-manual', gives: 'video' },
  ],
  chains: [
    {
      from: 'grid',
      presses: [
        { kind: 'variation', index: 4 },
        { kind: 'upscale', index: 1 },
      ],
    },
    { from: 'clip', presses: [{ kind: 'extend-auto' }, { kind: 'extend-manual' }] },
  ],
  // The vendor asks for nothing: what needs words gets them with the submit.
  dialogs: [],
  remixDialogs: [],
  unsupported: [],
  refusals: kieRefusals,
  whenFull: 'rate-limited',
  bannedWords: 'later',
  // Flags are fields here, and each field has its own list or range.
  objections: {
    'a wide ratio': { kind: 'flag', flag: '--ar 21:9' },
    'an old version': { kind: 'flag', flag: '--v 4' },
    'an old version for anime': { kind: 'flag', flag: '--niji 5' },
    'too much of a style': { kind: 'flag', flag: '--s 1001' },
    'the strength of no picture': { kind: 'flag', flag: '--ow 200' },
    'the strength of a picture to draw like': { kind: 'flag', flag: '--ow 200' },
    '2001 characters': { kind: 'length', limit: 2000 },
    '4000 characters': { kind: 'length', limit: 2000 },
    '4001 characters': { kind: 'length', limit: 2000 },
    'pictures of two sorts': { kind: 'references' },
  },
  // The vendor fetches pictures itself.
  pictures: { image: 'lasting-link', style: 'lasting-link', omni: 'lasting-link' },
  preludes: [
    {
      name: 'the upload of a reference picture',
      path: upload,
      request: async () => ({
        kind: 'imagine',
        prompt: 'a quiet harbour',
        references: await references(['image', 'image']),
      }),
    },
    { name: 'the upload of a first frame', path: upload, request: video },
  ],
  queryTroubles: kieQueryTroubles,
  batchQuery: false,
  unknownAtFirst: false,
  finds: 'never-asks',
  callsBack: true,
  echoes: false,
  signs: true,
  batches: [1, 2, 4],
  abilities: ['video', 'video-batch', 'video-quality'],
  previews: false,
  speeds,
  seeds: false,
  cancels: 'never',
  balance: {
    unit: 'credits',
    path: /\/chat\/credit$/,
    atFirst: '1000',
    afterOne: '992',
    bodies: [
      ['{"code":200,"msg":"success","data":0}', '0'],
      ['{"code":200,"msg":"success","data":99.10}', '99.10'],
      ['{"code":200,"msg":"success","data":-3.5}', '-3.5'],
      ['{"code":200,"msg":"1","data":"12.50"}', '12.50'],
      ['{"code":"200","data":12345678901234567890.123}', '12345678901234567890.123'],
    ],
  },
  atOnce: [],
};

/** The vendor's documents leave open in which of these ways it answers. */
const services = {
  'records as objects': { recordShape: 'object' },
  'records as text': { recordShape: 'string', docsIds: true },
  'messy records': { recordShape: 'messy' },
  'errors by HTTP status': { httpStatusOfErrors: 'same' },
  'variations from 0': { varyIndexBase: 0 },
} as const satisfies Record<string, KieOptions>;

export const kieSetUps: readonly (readonly [name: string, setUp: UpstreamSetUp])[] = Object.entries(
  services,
).map(([name, service]) => [
  name,
  { ...kie, start: (options) => startKie({ service, ...options }) },
]);
