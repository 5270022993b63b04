import { type LocalOptions, localDefaults } from '../work/local-options.ts';
import type { Allowance } from '../work/rate-limit.ts';

/** How a sandbox is set up; everything has a default. */
export interface NanoGptOptions extends LocalOptions {
  /** US dollars to begin with, 10 unless told; see {@link prices}. */
  readonly balance?: number;
  /** `flux-schnell` and `midjourney` unless told; those starting with `midjourney` work asynchronously. */
  readonly imageModels?: readonly string[];
  /** `veo2-video` and `midjourney-video` unless told. */
  readonly videoModels?: readonly string[];
  /** Where the answer to an image request has its `task_id`: at the top (unless told), in `data` or in `data[0]`. */
  readonly taskIdPlace?: 'top' | 'data' | 'data0';
  /** `error` as the HTTP status beside `message` (unless told), as text beside `status`, or as OpenAI's object. */
  readonly errorShape?: 'number' | 'text' | 'object';
  /** How status words are spelt: as the vendor's page does (unless told), or all in one case. */
  readonly statusCase?: 'seed' | 'lower' | 'upper';
  /** Midjourney answers the finished picture itself, as a link or as base64. */
  readonly finishAtOnce?: false | 'url' | 'b64';
  /** Requests to the API, 25 in 1000 ms unless told. */
  readonly rateLimit?: Allowance;
  /** How many first status queries of each image task answer `unknown`, 0 unless told. */
  readonly unknownFirst?: number;
}

/** The options with their defaults filled in. */
export type Settings = Required<NanoGptOptions>;

/** Fills in the defaults. */
export function settingsOf(options: NanoGptOptions): Settings {
  return {
    ...localDefaults,
    key: 'sk-nano-sandbox-0123456789abcdef',
    balance: 10,
    imageModels: ['flux-schnell', 'midjourney'],
    videoModels: ['veo2-video', 'midjourney-video'],
    taskIdPlace: 'top',
    errorShape: 'number',
    statusCase: 'seed',
    finishAtOnce: false,
    rateLimit: { requests: 25, perMs: 1000 },
    unknownFirst: 0,
    ...options,
  };
}

/** US dollars per request; the sandbox's own. */
export const prices = { image: 0.05, video: 0.5 } as const;
