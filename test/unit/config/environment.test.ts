import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type Config, readConfig } from '../../../src/config/environment.ts';
import { variableFacts } from '../../fakes/variables.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const least = { DISCORD_TOKEN: 'token-canary', MIDJOURNEY_PROXY_URL: 'https://mj.example.com' };

function configOf(more: Environment = {}): Config {
  const outcome = readConfig({ ...least, ...more });
  if (!outcome.ok) throw new Error(outcome.problems.join('\n'));
  return outcome.config;
}

function problemsOf(environment: Environment): readonly string[] {
  const outcome = readConfig(environment);
  return outcome.ok ? [] : outcome.problems;
}

describe('the configuration', () => {
  it('needs a token and an upstream, and has a default for everything else', () => {
    const { discord, upstreams, ...rest } = configOf();
    expect(discord).toMatchObject({ apiUrl: 'https://discord.com/api', guildId: undefined });
    expect(discord.token.reveal()).toBe('token-canary');
    expect(upstreams).toEqual({
      'midjourney-proxy': {
        url: 'https://mj.example.com',
        key: undefined,
        auth: 'bearer',
        flavour: undefined,
      },
      kie: undefined,
      nanogpt: undefined,
    });
    expect(rest).toMatchObject({
      defaultUpstream: 'midjourney-proxy',
      upstreamSlots: 3,
      poll: { minMs: 2_000, maxMs: 15_000 },
      progressEditMs: 3_000,
      jobTimeoutMs: 900_000,
      storeUrl: 'sqlite://data/easel.sqlite',
      http: undefined,
      moderationWords: [],
      logLevel: 'info',
    });
  });

  it('takes every variable', () => {
    const config = configOf({
      DISCORD_API_URL: 'http://127.0.0.1:3000/api/',
      DISCORD_GUILD_ID: '123456789012345678',
      MIDJOURNEY_PROXY_KEY: 'key-canary',
      MIDJOURNEY_PROXY_AUTH: 'raw',
      MIDJOURNEY_PROXY_FLAVOUR: 'trueai',
      DEFAULT_UPSTREAM: 'midjourney-proxy',
      UPSTREAM_SLOTS: '5',
      POLL_MIN_MS: '100',
      POLL_MAX_MS: '200',
      PROGRESS_EDIT_MS: '1',
      JOB_TIMEOUT_MS: '60000',
      STORE_URL: 'memory://',
      HTTP_PORT: '0',
      PUBLIC_URL: 'https://bot.example.com/',
      MODERATION_WORDS: ' gore, ,big blood,',
      LOG_LEVEL: 'debug',
    });
    expect(config.upstreams['midjourney-proxy']?.key?.reveal()).toBe('key-canary');
    expect(config).toMatchObject({
      discord: { apiUrl: 'http://127.0.0.1:3000/api', guildId: '123456789012345678' },
      upstreams: { 'midjourney-proxy': { auth: 'raw', flavour: 'trueai' } },
      upstreamSlots: 5,
      poll: { minMs: 100, maxMs: 200 },
      progressEditMs: 1,
      jobTimeoutMs: 60_000,
      storeUrl: 'memory://',
      http: { port: 0, publicUrl: 'https://bot.example.com' },
      moderationWords: ['gore', 'big blood'],
      logLevel: 'debug',
    });
  });

  it('asks for what is missing, one line each', () => {
    expect(problemsOf({})).toEqual([
      expect.stringMatching(/^DISCORD_TOKEN: is required/),
      expect.stringMatching(/^MIDJOURNEY_PROXY_URL: is required/),
    ]);
  });

  it.each(variableFacts.filter(({ malformed }) => malformed.length > 0))(
    'refuses a malformed $name with one line that names it and not its value',
    ({ name, malformed }) => {
      for (const value of malformed) {
        const problems = problemsOf({ ...least, [name]: value });
        expect(problems, value).toHaveLength(1);
        expect(problems[0]).toMatch(new RegExp(`^${name}: `));
        expect(problems[0]).not.toContain('canary');
        expect(problems[0]).not.toContain('\n');
      }
    },
  );

  it('tells all problems at once and none of the values', () => {
    const bad = variableFacts.flatMap(({ name, malformed }) =>
      malformed[0] === undefined ? [] : [[name, malformed[0]] as const],
    );
    const problems = problemsOf({ ...Object.fromEntries(bad), DISCORD_TOKEN: '' });
    const named = problems.map((line) => line.split(':')[0]);
    expect(named.toSorted()).toEqual(bad.map(([name]) => name).toSorted());
    expect(problems.join('\n')).not.toContain('canary');
  });

  it.each(variableFacts)('counts an empty $name as not set', ({ name }) => {
    expect(readConfig({ ...least, [name]: '' })).toEqual(
      readConfig({ ...least, [name]: undefined }),
    );
    expect(readConfig({ ...least, [name]: '  ' })).toEqual(
      readConfig({ ...least, [name]: undefined }),
    );
  });

  it.each([
    ['https://mj.example.com/mj', 'https://mj.example.com'],
    ['https://mj.example.com/mj/', 'https://mj.example.com'],
    ['https://mj.example.com/base/', 'https://mj.example.com/base'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
  ])('reads the gateway address %s as %s', (given, url) => {
    expect(configOf({ MIDJOURNEY_PROXY_URL: given }).upstreams['midjourney-proxy']?.url).toBe(url);
  });

  it.each([
    ['POLL_MIN_MS', { POLL_MIN_MS: '300', POLL_MAX_MS: '200' }],
    ['HTTP_PORT', { PUBLIC_URL: 'https://bot.example.com' }],
    ['DEFAULT_UPSTREAM', { DEFAULT_UPSTREAM: 'kie' }],
    ['DEFAULT_UPSTREAM', { DEFAULT_UPSTREAM: 'nanogpt', KIE_API_KEY: 'secret-canary' }],
  ])('says it at %s when values do not go together', (name, values) => {
    const problems = problemsOf({ ...least, ...values });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name}: `));
    expect(problems[0]).not.toContain('canary');
  });

  it('is explained by .env.example, variable for variable', async () => {
    const example = await readFile(new URL('../../../.env.example', import.meta.url), 'utf8');
    const named = [...example.matchAll(/^#?\s?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name);
    expect(named.toSorted()).toEqual(variableFacts.map(({ name }) => name).toSorted());
  });
});
