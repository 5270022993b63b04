import type { UpstreamName } from '../../../src/config/upstreams.ts';
import { type Harness, type HarnessOptions, openHarness } from '../harness.ts';

/** One upstream, or one flavour of it, as people see it through Discord. */
export interface Dialect {
  readonly name: string;
  readonly upstream: UpstreamName;
  readonly keyVariable: string;
  readonly options?: HarnessOptions;
  /** Files of four fresh pictures. */
  readonly files: number;
  /** What can be read of a job on its way. */
  readonly progress: RegExp;
  /** Buttons below four fresh pictures, and below a single one. */
  readonly grid: string;
  readonly single: string;
  /** Whether U costs a submit. */
  readonly upscaleIsFree: boolean;
  /** What the service answers a submit with, in its own words. */
  readonly noCredits: Wire;
  readonly rateLimited: Wire;
}

/** An HTTP answer. */
export interface Wire {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

const familiar = 'U1 U2 U3 U4 🔄 V1 V2 V3 V4';
const percent = /\(\d+%\)/;

const single =
  'Upscale (Subtle) Upscale (Creative) Vary (Subtle) Vary (Strong) Vary (Region) Zoom Out 2x Zoom Out 1.5x Custom Zoom ⬅️ ➡️ ⬆️ ⬇️ Animate (High motion) Animate (Low motion) ❤️ Web';

const proxy = {
  upstream: 'midjourney-proxy',
  keyVariable: 'MIDJOURNEY_PROXY_KEY',
  files: 1,
  progress: percent,
  grid: familiar,
  upscaleIsFree: false,
  rateLimited: { status: 429, body: { code: 30, description: 'saturated' } },
} as const;

const gatewayCredits: Wire = {
  status: 400,
  body: { code: 4, description: 'quota_not_enough ', type: 'upstream_error' },
};

export const dialects: readonly Dialect[] = [
  { ...proxy, name: 'midjourney-proxy (trueai)', single, noCredits: gatewayCredits },
  {
    ...proxy,
    name: 'midjourney-proxy (java)',
    options: { proxy: { flavour: 'java', auth: 'mj-api-secret' } },
    single: '',
    noCredits: gatewayCredits,
  },
  {
    ...proxy,
    name: 'midjourney-proxy (new-api)',
    options: { proxy: { flavour: 'new-api', pollLoopMs: 60 } },
    single,
    noCredits: gatewayCredits,
  },
  {
    name: 'kie.ai',
    upstream: 'kie',
    keyVariable: 'KIE_API_KEY',
    files: 4,
    progress: /\((?:Drawing|about \d+%)\)/,
    grid: familiar,
    single: 'Animate (High motion) Animate (Low motion)',
    upscaleIsFree: false,
    noCredits: { status: 200, body: { code: 402, msg: 'Insufficient credits' } },
    rateLimited: { status: 429, body: { code: 429, msg: 'Too many requests' } },
  },
  {
    name: 'NanoGPT',
    upstream: 'nanogpt',
    keyVariable: 'NANOGPT_API_KEY',
    files: 1,
    progress: percent,
    grid: 'U1 U2 U3 U4 🔄',
    single: 'Animate (High motion) Animate (Low motion)',
    upscaleIsFree: true,
    noCredits: { status: 402, body: { error: 'Insufficient balance', status: 402 } },
    rateLimited: { status: 429, body: { error: 429, message: 'Too many requests' } },
  },
];

export function openDialect(
  { upstream, options }: Dialect,
  environment: Record<string, string> = {},
): Promise<Harness> {
  return openHarness({ ...options, upstreams: [upstream], environment });
}
