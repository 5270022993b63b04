import { type LocalOptions, localDefaults } from '../work/local-options.ts';
import type { Allowance } from '../work/rate-limit.ts';

/** How a sandbox is set up; everything has a default. */
export interface KieOptions extends LocalOptions {
  /** Credits to begin with, 1000 unless told; see {@link prices}. */
  readonly credits?: number;
  /** What generateVary calls the first picture, 1 unless told: the vendor's pages say both. */
  readonly varyIndexBase?: 0 | 1;
  /** When set, callbacks are signed with it (kie.ai docs: common-api/webhook-verification). */
  readonly webhookKey?: string;
  /** New tasks, 20 in 10 000 ms unless told. */
  readonly rateLimit?: Allowance;
  /**
   * `resultInfoJson` as an object (unless told), or as JSON text; `messy`: as text, `successFlag` as
   * text too, times as epoch milliseconds, and null for what a running task does not have.
   */
  readonly recordShape?: 'object' | 'string' | 'messy';
  /** HTTP 200 with the code in the body (unless told), or the code as HTTP status too. */
  readonly httpStatusOfErrors?: 'ok' | 'same';
  /** Task types answered with 505; follow-ups count as `mj_upscale` and `mj_vary`. */
  readonly disabled?: readonly string[];
  /** The vendor withdrew Midjourney: every endpoint of it answers 404. */
  readonly retired?: boolean;
  /** Ids as the quickstart shows them, `mj_task_` and twelve digits, in place of 32 hexadecimal digits. */
  readonly docsIds?: boolean;
}

/** The options with their defaults filled in. */
export type Settings = Required<Omit<KieOptions, 'webhookKey'>> & {
  readonly webhookKey: string | undefined;
};

/** Fills in the defaults. */
export function settingsOf(options: KieOptions): Settings {
  return {
    ...localDefaults,
    key: 'kie-sandbox-0123456789abcdef',
    credits: 1000,
    varyIndexBase: 1,
    webhookKey: undefined,
    rateLimit: { requests: 20, perMs: 10_000 },
    recordShape: 'object',
    httpStatusOfErrors: 'ok',
    disabled: [],
    retired: false,
    docsIds: false,
    ...options,
  };
}

/** Credits per task (kie.ai price list for films; the others are the sandbox's own). */
export const prices = {
  image: 8,
  upscale: 4,
  vary: 8,
  video: 15,
  hdVideo: 45,
  extend: 60,
} as const;
