import { describe, expect, it } from 'vitest';
import type { FlavourName } from '../../../../sandbox/upstreams/index.ts';
import { clipAbilities, requestOf } from '../requests.ts';
import { acceptedId, context, imagine } from '../steps.ts';
import { type ProxyRig, startProxy } from './start.ts';

const unsupported = { kind: 'failed', failure: { kind: 'unsupported' } };
const optional = ['blend', 'describe', 'shorten', 'video'] as const;
const goUrl = JSON.stringify({
  error: { message: 'Invalid URL (POST /mj/submit)', type: 'invalid_request_error' },
});

const pathsOf = ({ sandbox }: ProxyRig): string[] => sandbox.requests.map(({ path }) => path);

describe.each(optional)('a gateway without %s', (endpoint) => {
  const on = new RegExp(`/submit/${endpoint}$`);

  it.each([
    [404, ''],
    [404, 'Not Found'],
    [404, goUrl],
    [405, ''],
    [404, '{"timestamp":"2025-08-01","status":404,"error":"Not Found","path":"/mj"}'],
  ])('says so with HTTP %i and %j, is asked once, and can it no more', async (status, body) => {
    const rig = await startProxy({ flavour: 'trueai' });
    rig.faults.add({ on, fault: { kind: 'status', status, body }, times: Infinity });
    for (let times = 0; times < 3; times += 1) {
      expect(await rig.upstream.submit(await requestOf(endpoint), context())).toEqual(unsupported);
    }
    expect(rig.upstream.can(endpoint)).toBe(false);
    expect(pathsOf(rig)).toEqual([`/mj/submit/${endpoint}`, '/mj/task/0/fetch']);
    expect(optional.filter((other) => !rig.upstream.can(other))).toEqual([endpoint]);
    const lost = endpoint === 'video' ? [...clipAbilities] : [];
    expect(clipAbilities.filter((ability) => !rig.upstream.can(ability))).toEqual(lost);
  });

  it.each([
    ['the server has lost its gateway', 404, '', true],
    ['in words of its own', 404, '{"code":3,"description":"无可用的账号实例"}', false],
    ['a limit', 200, '{"code":4,"description":"并发数已达上限"}', false],
    ['an error', 500, '', false],
  ])('is not believed to be one because of %s', async (_why, status, body, isLost) => {
    const rig = await startProxy({ flavour: 'trueai' });
    const fault = { kind: 'status', status, body } as const;
    rig.faults.add({ on: isLost ? /\/mj\// : on, fault, times: isLost ? 2 : 1 });
    expect((await rig.upstream.submit(await requestOf(endpoint), context())).kind).toBe('failed');
    expect(rig.upstream.can(endpoint)).toBe(true);
    acceptedId(await rig.upstream.submit(await requestOf(endpoint), context()));
  });
});

it('is no gateway at all without imagine, so that teaches nothing', async () => {
  const rig = await startProxy({ flavour: 'trueai' });
  rig.faults.add({ on: /\/imagine$/, fault: { kind: 'status', status: 404 } });
  expect(await rig.upstream.submit(imagine(), context())).toEqual(unsupported);
  expect(pathsOf(rig)).toEqual(['/mj/submit/imagine']);
  acceptedId(await rig.upstream.submit(imagine(), context()));
});

it('of a pinned java is not asked to shorten or to animate', async () => {
  const rig = await startProxy({ flavour: 'java', pinned: 'java' });
  expect(rig.upstream.can('shorten') || rig.upstream.can('video')).toBe(false);
  for (const endpoint of ['shorten', 'video'] as const) {
    expect(await rig.upstream.submit(await requestOf(endpoint), context())).toEqual(unsupported);
  }
  expect(pathsOf(rig)).toEqual([]);
});

it.each<FlavourName>(['trueai', 'new-api', 'java'])(
  'of an unpinned %s can everything at first',
  async (flavour) => {
    const { upstream } = await startProxy({ flavour });
    const abilities = [...optional, ...clipAbilities, 'seed'] as const;
    expect(abilities.filter((ability) => !upstream.can(ability))).toEqual([]);
  },
);
