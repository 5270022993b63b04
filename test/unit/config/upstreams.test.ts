import { describe, expect, it } from 'vitest';
import { type Config, readConfig } from '../../../src/config/environment.ts';
import { configuredUpstreams, upstreamNames } from '../../../src/config/upstreams.ts';

type Environment = Readonly<Record<string, string>>;

const proxy = { MIDJOURNEY_PROXY_URL: 'https://mj.example.com' };
const kie = { KIE_API_KEY: 'kie-canary' };
const nanogpt = { NANOGPT_API_KEY: 'nano-canary' };

const read = (upstreams: Environment) => readConfig({ DISCORD_TOKEN: 'token', ...upstreams });

function configOf(upstreams: Environment): Config {
  const outcome = read(upstreams);
  if (!outcome.ok) throw new Error(outcome.problems.join('\n'));
  return outcome.config;
}

function problemsOf(upstreams: Environment): readonly string[] {
  const outcome = read(upstreams);
  return outcome.ok ? [] : outcome.problems;
}

describe('the upstreams', () => {
  it.each<[string, Environment, readonly string[]]>([
    ['its address', proxy, ['midjourney-proxy']],
    ['a key of kie', kie, ['kie']],
    ['a key of NanoGPT', nanogpt, ['nanogpt']],
    ['two of them', { ...nanogpt, ...kie }, ['kie', 'nanogpt']],
    ['all of them', { ...nanogpt, ...kie, ...proxy }, upstreamNames],
  ])('are on by %s, and the first is the default', (_what, environment, on) => {
    const { upstreams, defaultUpstream } = configOf(environment);
    expect(configuredUpstreams(upstreams)).toEqual(on);
    expect(defaultUpstream).toBe(on[0]);
  });

  it.each(upstreamNames)('may have %s as their default where it is on', (name) => {
    const config = configOf({ ...proxy, ...kie, ...nanogpt, DEFAULT_UPSTREAM: name });
    expect(config.defaultUpstream).toBe(name);
  });

  it('are at least one, and the line names all three ways', () => {
    const problems = problemsOf({});
    expect(problems).toHaveLength(1);
    for (const name of ['MIDJOURNEY_PROXY_URL', 'KIE_API_KEY', 'NANOGPT_API_KEY']) {
      expect(problems[0]).toContain(name);
    }
  });

  it('are not turned on by what only sets them up', () => {
    const setUp = {
      KIE_API_URL: 'https://x.example',
      KIE_WATERMARK: 'w',
      NANOGPT_MODEL: 'midjourney',
    };
    expect(problemsOf(setUp)).toHaveLength(1);
    expect(configuredUpstreams(configOf({ ...proxy, ...setUp }).upstreams)).toEqual([
      'midjourney-proxy',
    ]);
  });

  it.each<[string, Environment]>([
    ['DEFAULT_UPSTREAM', { ...proxy, DEFAULT_UPSTREAM: 'kie' }],
    ['DEFAULT_UPSTREAM', { ...kie, DEFAULT_UPSTREAM: 'nanogpt' }],
    ['DEFAULT_UPSTREAM', { ...nanogpt, DEFAULT_UPSTREAM: 'midjourney-proxy' }],
    ['MIDJOURNEY_PROXY_URL', { ...kie, MIDJOURNEY_PROXY_KEY: 'canary' }],
  ])('that do not go together are told at %s', (name, environment) => {
    const problems = problemsOf(environment);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name}: `));
    expect(problems[0]).not.toContain('canary');
  });

  it('are complained about once where an address is malformed', () => {
    const problems = problemsOf({
      MIDJOURNEY_PROXY_URL: 'canary',
      DEFAULT_UPSTREAM: 'midjourney-proxy',
    });
    expect(problems).toEqual([
      expect.stringMatching(/^MIDJOURNEY_PROXY_URL: must be a web address/),
    ]);
  });

  it('keep their keys to themselves', () => {
    const { upstreams } = configOf({
      ...proxy,
      ...kie,
      ...nanogpt,
      MIDJOURNEY_PROXY_KEY: 'proxy-canary',
      KIE_WEBHOOK_KEY: 'hook-canary',
    });
    expect(JSON.stringify(upstreams)).not.toContain('canary');
    const { 'midjourney-proxy': first, kie: second, nanogpt: third } = upstreams;
    const keys = [first?.key, second?.key, second?.webhookKey, third?.key];
    expect(keys.map((key) => key?.reveal())).toEqual([
      'proxy-canary',
      'kie-canary',
      'hook-canary',
      'nano-canary',
    ]);
  });
});

describe('kie', () => {
  it('has a default for everything but its key', () => {
    expect(configOf(kie).upstreams.kie).toMatchObject({
      url: 'https://api.kie.ai',
      uploadUrl: 'https://kieai.redpandaai.co',
      varyIndexBase: 1,
      webhookKey: undefined,
      watermark: undefined,
    });
  });

  it('takes every variable', () => {
    const { upstreams } = configOf({
      ...kie,
      KIE_API_URL: 'http://127.0.0.1:1/',
      KIE_UPLOAD_URL: 'http://127.0.0.1:2/',
      KIE_VARY_INDEX_BASE: '0',
      KIE_WATERMARK: 'ours',
    });
    expect(upstreams.kie).toMatchObject({
      url: 'http://127.0.0.1:1',
      uploadUrl: 'http://127.0.0.1:2',
      varyIndexBase: 0,
      watermark: 'ours',
    });
  });

  it.each(['', '/', '/api', '/api/', '/api/v1', '/api/v1/mj', '/api/v1/mj/'])(
    'has the same address with %j behind it',
    (tail) => {
      const KIE_API_URL = `https://kie.example.com${tail}`;
      expect(configOf({ ...kie, KIE_API_URL }).upstreams.kie?.url).toBe('https://kie.example.com');
    },
  );
});

describe('NanoGPT', () => {
  it.each(['', '/', '/api', '/api/v1', '/api/v1/', '/v1'])(
    'has the same address with %j behind it',
    (tail) => {
      const NANOGPT_API_URL = `https://nano.example.com${tail}`;
      expect(configOf({ ...nanogpt, NANOGPT_API_URL }).upstreams.nanogpt?.url).toBe(
        'https://nano.example.com',
      );
    },
  );

  it('has its own address and finds a model out, unless told', () => {
    expect(configOf(nanogpt).upstreams.nanogpt).toMatchObject({
      url: 'https://nano-gpt.com',
      model: undefined,
    });
    const { upstreams } = configOf({ ...nanogpt, NANOGPT_MODEL: 'Midjourney-v7' });
    expect(upstreams.nanogpt?.model).toBe('Midjourney-v7');
  });
});

describe('midjourney-proxy', () => {
  it.each(['java', 'trueai', 'new-api'] as const)('may be told to be %s', (flavour) => {
    const { upstreams } = configOf({ ...proxy, MIDJOURNEY_PROXY_FLAVOUR: flavour });
    expect(upstreams['midjourney-proxy']).toMatchObject({ flavour });
  });
});
