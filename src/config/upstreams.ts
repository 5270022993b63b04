import { z } from 'zod';
import type { Secret } from './secret.ts';
import { secret, webAddress } from './values.ts';

/** The dialects that Easel speaks, in the order in which one becomes the default. */
export const upstreamNames = ['midjourney-proxy', 'kie', 'nanogpt'] as const;
export type UpstreamName = (typeof upstreamNames)[number];

/** Where the vendors' own services are. */
export const vendorUrls = {
  kie: 'https://api.kie.ai',
  kieUpload: 'https://kieai.redpandaai.co',
  nanogpt: 'https://nano-gpt.com',
} as const;

const flavours = ['java', 'trueai', 'new-api'] as const;
const modelId = 'must be a model id that starts with midjourney';

/** The variables that choose and set up upstreams; `.env.example` explains each. */
export const upstreamVariables = z.object({
  MIDJOURNEY_PROXY_URL: webAddress.optional(),
  MIDJOURNEY_PROXY_KEY: secret().optional(),
  MIDJOURNEY_PROXY_AUTH: z
    .enum(['bearer', 'mj-api-secret', 'raw'], 'must be bearer, mj-api-secret or raw')
    .default('bearer'),
  MIDJOURNEY_PROXY_FLAVOUR: z
    .enum(flavours, `must be ${flavours.join(', ')}, or empty to find out`)
    .optional(),
  KIE_API_KEY: secret().optional(),
  KIE_API_URL: webAddress.default(vendorUrls.kie),
  KIE_UPLOAD_URL: webAddress.default(vendorUrls.kieUpload),
  KIE_VARY_INDEX_BASE: z
    .enum(['0', '1'], 'must be 0 or 1')
    .default('1')
    .transform((value) => (value === '0' ? 0 : 1)),
  KIE_WEBHOOK_KEY: secret().optional(),
  KIE_WATERMARK: z.string().optional(),
  NANOGPT_API_KEY: secret().optional(),
  NANOGPT_API_URL: webAddress.default(vendorUrls.nanogpt),
  NANOGPT_MODEL: z
    .string()
    .regex(/^midjourney/i, modelId)
    .optional(),
  DEFAULT_UPSTREAM: z.enum(upstreamNames, `must be one of ${upstreamNames.join(', ')}`).optional(),
});

type Variables = z.output<typeof upstreamVariables>;

/** How a midjourney-proxy gateway expects its key: a bearer token, its own header, or the bare value. */
export type MidjourneyProxyAuth = Variables['MIDJOURNEY_PROXY_AUTH'];
/** Which program a midjourney-proxy gateway runs. */
export type MidjourneyProxyFlavour = (typeof flavours)[number];

export interface MidjourneyProxyConfig {
  /** Base address up to but excluding `/mj`; may hold a mode prefix such as `/mj-fast`. */
  readonly url: string;
  readonly key: Secret | undefined;
  readonly auth: MidjourneyProxyAuth;
  /** Pinned by the operator; otherwise it is found out. */
  readonly flavour: MidjourneyProxyFlavour | undefined;
}

export interface KieConfig {
  readonly key: Secret;
  /** Base addresses up to but excluding `/api`. */
  readonly url: string;
  readonly uploadUrl: string;
  /** What the first picture is called in a variation: its documents disagree. */
  readonly varyIndexBase: 0 | 1;
  /** Signs callbacks, where the operator has set one at the vendor. */
  readonly webhookKey: Secret | undefined;
  /** Drawn onto every picture. */
  readonly watermark: string | undefined;
}

export interface NanoGptConfig {
  readonly key: Secret;
  /** Base address up to but excluding `/api`. */
  readonly url: string;
  /** Chosen by the operator; otherwise the first that is offered. */
  readonly model: string | undefined;
}

/** The upstreams that are on; at least one is. */
export interface UpstreamsConfig {
  readonly 'midjourney-proxy': MidjourneyProxyConfig | undefined;
  readonly kie: KieConfig | undefined;
  readonly nanogpt: NanoGptConfig | undefined;
}

/** @returns the names of those that are on, in the order in which one becomes the default */
export function configuredUpstreams(upstreams: UpstreamsConfig): UpstreamName[] {
  return upstreamNames.filter((name) => upstreams[name] !== undefined);
}

/** People paste addresses with a path of the API behind them. */
export function readUpstreams(variables: Variables): UpstreamsConfig {
  const { MIDJOURNEY_PROXY_URL: proxyUrl, KIE_API_KEY, NANOGPT_API_KEY } = variables;
  return {
    'midjourney-proxy': proxyUrl === undefined ? undefined : readProxy(proxyUrl, variables),
    kie: KIE_API_KEY === undefined ? undefined : readKie(KIE_API_KEY, variables),
    nanogpt: NANOGPT_API_KEY === undefined ? undefined : readNanoGpt(NANOGPT_API_KEY, variables),
  };
}

function readProxy(url: string, variables: Variables): MidjourneyProxyConfig {
  return {
    url: url.replace(/\/mj$/, ''),
    key: variables.MIDJOURNEY_PROXY_KEY,
    auth: variables.MIDJOURNEY_PROXY_AUTH,
    flavour: variables.MIDJOURNEY_PROXY_FLAVOUR,
  };
}

function readKie(key: Secret, variables: Variables): KieConfig {
  return {
    key,
    url: variables.KIE_API_URL.replace(/\/api(?:\/v1(?:\/mj)?)?$/, ''),
    uploadUrl: variables.KIE_UPLOAD_URL.replace(/\/api$/, ''),
    varyIndexBase: variables.KIE_VARY_INDEX_BASE,
    webhookKey: variables.KIE_WEBHOOK_KEY,
    watermark: variables.KIE_WATERMARK,
  };
}

function readNanoGpt(key: Secret, variables: Variables): NanoGptConfig {
  return {
    key,
    url: variables.NANOGPT_API_URL.replace(/(?:\/api)?(?:\/v1)?$/, ''),
    model: variables.NANOGPT_MODEL,
  };
}

/** What turns each upstream on. */
const switches = {
  'midjourney-proxy': 'MIDJOURNEY_PROXY_URL',
  kie: 'KIE_API_KEY',
  nanogpt: 'NANOGPT_API_KEY',
} as const;

/**
 * What is wrong with the choice of upstreams; also run when other variables are malformed.
 * @param given what is set, by name; a malformed value counts as set
 */
export function upstreamProblems(given: Readonly<Record<string, unknown>>): string[] {
  const problems: string[] = [];
  const isSet = (name: string): boolean => given[name] !== undefined;
  if (!Object.values(switches).some(isSet)) {
    problems.push(
      'MIDJOURNEY_PROXY_URL: is required, or KIE_API_KEY, or NANOGPT_API_KEY: each turns one upstream on',
    );
  }
  if (isSet('MIDJOURNEY_PROXY_KEY') && !isSet('MIDJOURNEY_PROXY_URL')) {
    problems.push(
      'MIDJOURNEY_PROXY_URL: is required with MIDJOURNEY_PROXY_KEY: the base address of the gateway, without /mj',
    );
  }
  const chosen = upstreamNames.find((name) => name === given['DEFAULT_UPSTREAM']);
  if (chosen !== undefined && !isSet(switches[chosen])) {
    problems.push(
      `DEFAULT_UPSTREAM: ${chosen} is not on; set ${switches[chosen]} or choose another`,
    );
  }
  return problems;
}
