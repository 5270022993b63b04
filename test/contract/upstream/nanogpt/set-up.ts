import type { NanoGptOptions } from '../../../../sandbox/upstreams/index.ts';
import { speeds } from '../../../../src/prompt/speed.ts';
import type { RigOptions } from '../rig.ts';
import type { UpstreamSetUp } from '../set-up.ts';
import { imagine, video } from '../steps.ts';
import { nanoGptQueryTroubles, nanoGptRefusals } from './refusals.ts';
import { startNanoGpt } from './start.ts';

/** What NanoGPT does, as far as it shows at the port; `service`: in which of its ways. */
function setUpFor(service: NanoGptOptions): UpstreamSetUp {
  const start = (more: NanoGptOptions) => (options?: RigOptions) =>
    startNanoGpt({ service: { ...service, ...more }, ...options });
  return {
    start: start({}),
    stages: ['queued', 'running', 'succeeded'],
    percent: true,
    files: { count: 1, type: 'image/png' },
    tellsPrompt: false,
    offers: {
      grid: ['upscale', 'upscale', 'upscale', 'upscale', 'reroll'],
      single: ['animate-high', 'animate-low'],
      clip: ['extend-auto'],
    },
    // The service has no follow-ups for pictures.
    means: {
      upscale: 'pick',
      reroll: 'repeat',
      'animate-high': 'animate',
      'animate-low': 'animate',
    },
    follows: [{ from: 'clip', kind: 'extend-auto', gives: 'video' }],
    chains: [{ from: 'clip', presses: [{ kind: 'extend-auto' }, { kind: 'extend-auto' }] }],
    dialogs: [],
    remixDialogs: [],
    unsupported: [],
    refusals: nanoGptRefusals,
    whenFull: 'rate-limited',
    bannedWords: 'later',
    // It takes pictures to draw from and none to draw like.
    objections: {
      'the strength of a picture': { kind: 'references' },
      'the strength of a picture to draw like': { kind: 'references' },
      '4001 characters': { kind: 'length', limit: 4000 },
      'a picture to draw like': { kind: 'references' },
      'a picture to put in': { kind: 'references' },
      'pictures of two sorts': { kind: 'references' },
    },
    pictures: { image: 'bytes', style: 'none', omni: 'none' },
    preludes: [
      {
        name: 'the catalogue of models for pictures',
        path: /\/image-models$/,
        request: () => Promise.resolve(imagine()),
      },
      { name: 'the catalogue of models for clips', path: /\/video-models$/, request: video },
    ],
    queryTroubles: nanoGptQueryTroubles,
    batchQuery: false,
    unknownAtFirst: true,
    finds: 'never-asks',
    callsBack: false,
    echoes: false,
    signs: false,
    // A number of clips cannot be asked for.
    batches: [1],
    abilities: ['video'],
    previews: false,
    speeds,
    seeds: false,
    cancels: 'never',
    balance: {
      unit: 'USD',
      path: /\/check-balance$/,
      atFirst: '10.00',
      afterOne: '9.95',
      bodies: [
        ['{"usd_balance":"0.10","nano_balance":"5","nanoDepositAddress":"nano_1"}', '0.10'],
        ['{"usd_balance":"-0.000001"}', '-0.000001'],
        ['{"usd_balance":"12345678901234567890.12345678"}', '12345678901234567890.12345678'],
        ['{"usd_balance":3}', '3'],
      ],
    },
    atOnce: (['url', 'b64'] as const).map((finishAtOnce) => ({
      name: finishAtOnce,
      start: start({ finishAtOnce }),
    })),
  };
}

const plain = setUpFor({ taskIdPlace: 'top', errorShape: 'number', statusCase: 'seed' });

/** The service's documents leave open in which of these ways it answers. */
export const nanoGptSetUps: readonly (readonly [name: string, setUp: UpstreamSetUp])[] = [
  ['ids at the top, errors as numbers', plain],
  [
    'ids in data, errors as text, words in lower case',
    setUpFor({ taskIdPlace: 'data', errorShape: 'text', statusCase: 'lower' }),
  ],
  [
    'ids in data[0], errors as objects, words in upper case',
    setUpFor({ taskIdPlace: 'data0', errorShape: 'object', statusCase: 'upper' }),
  ],
  [
    'without a model for clips',
    {
      ...setUpFor({ videoModels: ['veo2-video'] }),
      offers: { ...plain.offers, single: [], clip: [] },
      follows: [],
      chains: [],
      preludes: plain.preludes.slice(0, 1),
      batches: [],
      abilities: [],
    },
  ],
];
