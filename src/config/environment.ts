import { z } from 'zod';
import { type PriceList, priceVariables, toPriceList } from './prices.ts';
import type { Secret } from './secret.ts';
import { readSecretFiles } from './secret-files.ts';
import { storeVariables } from './store-url.ts';
import {
  configuredUpstreams,
  readUpstreams,
  type UpstreamName,
  type UpstreamsConfig,
  upstreamProblems,
  upstreamVariables,
} from './upstreams.ts';
import { hostNames, secret, webAddress, wholeNumber } from './values.ts';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const count = 'must be a whole number of at least 1, such as 3';
const duration = 'must be a whole number of milliseconds of at least 1, such as 3000';

/** One entry per variable of the table in docs/operating.md; `.env.example` explains each. */
const schema = z.object({
  DISCORD_TOKEN: secret('is required: the bot token from the Bot page of your application'),
  DISCORD_API_URL: webAddress.default('https://discord.com/api'),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{17,20}$/, 'must be a server id: 17 to 20 digits')
    .optional(),
  ...upstreamVariables.shape,
  ...priceVariables.shape,
  UPSTREAM_SLOTS: wholeNumber(count).default(3),
  POLL_MIN_MS: wholeNumber(duration).default(2_000),
  POLL_MAX_MS: wholeNumber(duration).default(15_000),
  UPSTREAM_QUERIES_PER_MINUTE: wholeNumber(count).optional(),
  PROGRESS_EDIT_MS: wholeNumber(duration).default(3_000),
  JOB_TIMEOUT_MS: wholeNumber(duration).default(900_000),
  ...storeVariables.shape,
  HTTP_PORT: wholeNumber('must be a port number from 0 to 65535', {
    least: 0,
    most: 65_535,
  }).optional(),
  METRICS_PORT: wholeNumber('must be a port number from 0 to 65535', {
    least: 0,
    most: 65_535,
  }).optional(),
  PUBLIC_URL: webAddress.optional(),
  MEDIA_HOSTS: hostNames,
  MODERATION_WORDS: z.string().default(''),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
});

type Variables = z.output<typeof schema>;

/** Everything the program is told from outside, checked once, with durations in milliseconds. */
export interface Config {
  readonly discord: {
    readonly token: Secret;
    readonly apiUrl: string;
    readonly guildId: string | undefined;
  };
  readonly upstreams: UpstreamsConfig;
  readonly defaultUpstream: UpstreamName;
  readonly prices: PriceList;
  readonly upstreamSlots: number;
  readonly poll: { readonly minMs: number; readonly maxMs: number };
  /** How many questions each upstream is asked within a minute; undefined: as is usual for it. */
  readonly queriesPerMinute: number | undefined;
  readonly progressEditMs: number;
  readonly jobTimeoutMs: number;
  readonly storeUrl: string;
  readonly http: { readonly port: number; readonly publicUrl: string | undefined } | undefined;
  /** Where metrics are served, when not beside the rest of the HTTP side. */
  readonly metricsPort: number | undefined;
  /** Hosts beside the upstreams' own that hold their pictures on a private network. */
  readonly mediaHosts: readonly string[];
  readonly moderationWords: readonly string[];
  readonly logLevel: Variables['LOG_LEVEL'];
}

export type ConfigOutcome =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads the configuration from environment variables, and secrets from the files that they name; an
 * empty value counts as not set.
 * @returns the configuration, or one line per problem, each naming the variable and what would be
 *   right. A line never holds the value, which may be a secret.
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
): ConfigOutcome {
  const set = Object.entries(environment).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1].trim() !== '',
  );
  const { given, problems: unreadable } = readSecretFiles(Object.fromEntries(set));
  const parsed = schema.safeParse(given);
  const problems = [
    ...unreadable,
    ...(parsed.success ? crossProblems(parsed.data) : []),
    ...(parsed.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    ...upstreamProblems(given),
  ];
  if (!parsed.success || problems.length > 0) return { ok: false, problems };
  return { ok: true, config: toConfig(parsed.data) };
}

function crossProblems(variables: Variables): string[] {
  const problems: string[] = [];
  if (variables.POLL_MIN_MS > variables.POLL_MAX_MS) {
    problems.push('POLL_MIN_MS: must not be larger than POLL_MAX_MS');
  }
  if (variables.PUBLIC_URL !== undefined && variables.HTTP_PORT === undefined) {
    problems.push('HTTP_PORT: is required when PUBLIC_URL is set: callbacks arrive on that port');
  }
  const { HTTP_PORT, METRICS_PORT } = variables;
  if (METRICS_PORT !== undefined && METRICS_PORT !== 0 && METRICS_PORT === HTTP_PORT) {
    problems.push('METRICS_PORT: must be another port than HTTP_PORT; empty: metrics are there');
  }
  return problems;
}

function toConfig(variables: Variables): Config {
  const upstreams = readUpstreams(variables);
  const [first] = configuredUpstreams(upstreams);
  return {
    discord: {
      token: variables.DISCORD_TOKEN,
      apiUrl: variables.DISCORD_API_URL.replace(/\/v\d+$/, ''),
      guildId: variables.DISCORD_GUILD_ID,
    },
    upstreams,
    defaultUpstream: variables.DEFAULT_UPSTREAM ?? first ?? 'midjourney-proxy',
    prices: toPriceList(variables),
    upstreamSlots: variables.UPSTREAM_SLOTS,
    poll: { minMs: variables.POLL_MIN_MS, maxMs: variables.POLL_MAX_MS },
    queriesPerMinute: variables.UPSTREAM_QUERIES_PER_MINUTE,
    progressEditMs: variables.PROGRESS_EDIT_MS,
    jobTimeoutMs: variables.JOB_TIMEOUT_MS,
    storeUrl: variables.STORE_URL,
    http:
      variables.HTTP_PORT === undefined
        ? undefined
        : { port: variables.HTTP_PORT, publicUrl: variables.PUBLIC_URL },
    metricsPort: variables.METRICS_PORT,
    mediaHosts: variables.MEDIA_HOSTS,
    moderationWords: variables.MODERATION_WORDS.split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
    logLevel: variables.LOG_LEVEL,
  };
}
