import { describe, expect, it } from 'vitest';
import type { FailureKind } from '../../../../src/upstreams/failure.ts';
import { finishedGrid, noSignal } from '../steps.ts';
import { startProxy } from './start.ts';

const on = /\/image-seed$/;

describe('a seed', () => {
  it.each([
    ['{"code":1,"description":"ok","result":"1763839127"}', '1763839127'],
    ['{"code":1,"description":"ok","result":1763839127}', '1763839127'],
    ['{"code":"1","result":12345678901234567890}', '12345678901234567890'],
  ])('in %s is %s', async (body, seed) => {
    const rig = await startProxy({ flavour: 'trueai' });
    rig.faults.add({ on, fault: { kind: 'status', status: 200, body } });
    expect(await rig.upstream.seedOf('17', noSignal())).toBe(seed);
    expect(rig.sandbox.requests[0]).toMatchObject({
      method: 'GET',
      path: '/mj/task/17/image-seed',
    });
  });

  const refusals: readonly (readonly [number, string, FailureKind])[] = [
    [200, '{"code":3,"description":"关联任务不存在或已失效"}', 'not-found'],
    [404, '{"code":3,"description":"关联任务不存在或已失效"}', 'not-found'],
    [404, '{"code":3,"description":"无可用的账号实例"}', 'maintenance'],
    [400, '{"code":4,"description":"关联任务状态错误"}', 'validation'],
    [400, '{"code":4,"description":"task_not_found ","type":"upstream_error"}', 'not-found'],
    [200, '{"code":4,"description":"不支持的操作"}', 'unsupported'],
    [200, '{"success":false,"code":-1,"message":"今日次数已达上限"}', 'rate-limited'],
    [400, '{"code":5,"description":"do_request_failed ","type":"upstream_error"}', 'maintenance'],
    [401, '', 'auth'],
    [200, '{"code":1,"result":"none"}', 'malformed'],
    [200, '{"code":1,"result":null}', 'malformed'],
    [200, '{"code":22,"result":"17"}', 'malformed'],
  ];
  it.each(refusals)('refused with HTTP %i and %s is %s', async (status, body, kind) => {
    const rig = await startProxy({ flavour: 'trueai' });
    const { taskId } = await finishedGrid(rig);
    rig.faults.add({ on, fault: { kind: 'status', status, body } });
    await expect(rig.upstream.seedOf(taskId, noSignal())).rejects.toMatchObject({
      failure: { kind },
    });
    expect(await rig.upstream.seedOf(taskId, noSignal())).toMatch(/^\d+$/);
  });

  it.each([404, 405])('is nowhere to be had after HTTP %i, which is asked once', async (status) => {
    const rig = await startProxy({ flavour: 'trueai' });
    rig.faults.add({ on, fault: { kind: 'status', status } });
    for (let times = 0; times < 3; times += 1) {
      expect(await rig.upstream.seedOf('17', noSignal())).toBeUndefined();
    }
    const paths = rig.sandbox.requests.map(({ path }) => path);
    expect(paths).toEqual(['/mj/task/17/image-seed', '/mj/task/0/fetch']);
  });

  it('is not given up because a server has lost its gateway', async () => {
    const rig = await startProxy({ flavour: 'trueai' });
    const { taskId } = await finishedGrid(rig);
    rig.faults.add({ on: 'fetch', fault: { kind: 'status', status: 404 }, times: 2 });
    await expect(rig.upstream.seedOf(taskId, noSignal())).rejects.toHaveProperty('failure');
    expect(await rig.upstream.seedOf(taskId, noSignal())).toMatch(/^\d+$/);
  });

  it('of a pinned java is not asked for at all', async () => {
    const rig = await startProxy({ flavour: 'java', pinned: 'java' });
    expect(await rig.upstream.seedOf('17', noSignal())).toBeUndefined();
    expect(rig.sandbox.requests).toEqual([]);
  });
});
