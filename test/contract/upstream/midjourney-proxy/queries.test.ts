import { describe, expect, it } from 'vitest';
import { UpstreamError } from '../../../../src/upstreams/failure.ts';
import { begin, look, noSignal } from '../steps.ts';
import { type ProxyRig, startProxy } from './start.ts';

const flavours = ['trueai', 'trueai-9', 'new-api', 'java'] as const;

it('a gateway that has not looked yet leaves the state blank: the job is queued', async () => {
  const rig = await startProxy({ flavour: 'new-api' });
  const taskId = await begin(rig);
  const reply = await look(rig, taskId);
  expect(reply).toEqual({ status: 'queued' });
});

it('a gateway writes 100% on failure, which is a failure all the same', async () => {
  const rig = await startProxy({ flavour: 'new-api' });
  const taskId = await begin(rig, 'a hill fail-me');
  rig.finish(taskId);
  expect((await look(rig, taskId))?.status).toBe('failed');
});

describe.each(flavours)('%s without a batch query', (flavour) => {
  it.each([404, 405])(
    'is asked for one job at a time from the first HTTP %i on',
    async (status) => {
      const rig = await startProxy({ flavour });
      withoutBatch(rig, status);
      const ids = [await begin(rig), await begin(rig), '1111111111111111'];
      for (let times = 1; times <= 2; times += 1) {
        const snapshots = await rig.upstream.query(ids, noSignal());
        expect([...snapshots.keys()]).toEqual(ids.slice(0, 2));
      }
      const paths = rig.sandbox.requests.map(({ path }) => path);
      expect(paths.filter((path) => path.endsWith('/list-by-condition'))).toHaveLength(1);
      expect(paths.filter((path) => path.endsWith('/fetch'))).toHaveLength(6);
    },
  );

  it('fails where single answers are of no use either', async () => {
    const rig = await startProxy({ flavour });
    withoutBatch(rig, 404);
    const taskId = await begin(rig);
    rig.faults.add({ on: /\/fetch$/, fault: { kind: 'html' } });
    await expect(look(rig, taskId)).rejects.toMatchObject({ failure: { kind: 'malformed' } });
    rig.faults.add({ on: /\/fetch$/, fault: { kind: 'status', status: 502 } });
    await expect(look(rig, taskId)).rejects.toHaveProperty('failure');
    expect(await look(rig, taskId)).toEqual({ status: 'queued' });
  });

  it('answers for every job but the one whose query failed', async () => {
    const rig = await startProxy({ flavour });
    withoutBatch(rig, 404);
    const ids = [await begin(rig), await begin(rig)];
    const ofSecond = new RegExp(`/${ids[1] ?? ''}/fetch$`);
    rig.faults.add({ on: ofSecond, fault: { kind: 'status', status: 500 } });
    const snapshots = await rig.upstream.query(ids, noSignal());
    expect([...snapshots.keys()]).toEqual(ids);
    expect(snapshots.get(ids[0] ?? '')).toEqual({ status: 'queued' });
    expect(snapshots.get(ids[1] ?? '')).toEqual({ status: 'unanswered' });
    expect((await look(rig, ids[1] ?? ''))?.status).toBe('queued');
  });

  it('leaves out a job that it has forgotten', async () => {
    const rig = await startProxy({ flavour });
    withoutBatch(rig, 404);
    rig.faults.add({ on: 'submit', fault: { kind: 'forget' } });
    expect(await look(rig, await begin(rig))).toBeUndefined();
  });
});

/** What a proxy says while the gateway behind it is away: in plain text, or in its own JSON. */
const notThere = ['404 page not found', '{"message":"no Route matched with those values"}'];
const proxies = flavours.flatMap((flavour) => notThere.map((body) => ({ flavour, body })));

it.each(proxies)(
  'a proxy in front of $flavour that answers 404, $body, says nothing of jobs or endpoints',
  async ({ flavour, body }) => {
    const rig = await startProxy({ flavour });
    const ids = [await begin(rig), await begin(rig)];
    const fault = { kind: 'status', status: 404, body } as const;
    const back = rig.faults.add({ on: /\/mj\/task\//, fault, times: Infinity });
    for (let times = 1; times <= 2; times += 1) {
      await expect(rig.upstream.query(ids, noSignal())).rejects.toBeInstanceOf(UpstreamError);
    }
    back();
    const before = rig.queried();
    expect([...(await rig.upstream.query(ids, noSignal())).keys()]).toEqual(ids);
    expect(rig.queried()).toBe(before + 1);
    expect(rig.sandbox.requests.at(-1)?.path).toMatch(/\/list-by-condition$/);
  },
);

it('goes on asking for many at once after errors that say nothing about the endpoint', async () => {
  const rig = await startProxy({ flavour: 'trueai' });
  const taskId = await begin(rig);
  rig.faults.add({ on: 'fetch', fault: { kind: 'status', status: 500 } });
  await expect(look(rig, taskId)).rejects.toHaveProperty('failure');
  await look(rig, taskId);
  expect(rig.sandbox.requests.map(({ path }) => path).slice(1)).toEqual([
    '/mj/task/list-by-condition',
    '/mj/task/list-by-condition',
  ]);
});

it('reads what it understands of a list and leaves out the rest', async () => {
  const rig = await startProxy({ flavour: 'trueai' });
  const body = JSON.stringify([
    null,
    'x',
    { id: null },
    { id: '7', status: 'SUBMITTED' },
    { id: '8' },
  ]);
  rig.faults.add({ on: 'fetch', fault: { kind: 'status', status: 200, body } });
  const snapshots = await rig.upstream.query(['7'], noSignal());
  expect([...snapshots]).toEqual([['7', { status: 'queued' }]]);
});

it('takes a null for a list with nothing in it, and for no task', async () => {
  const rig = await startProxy({ flavour: 'trueai' });
  const fault = { kind: 'status', status: 200, body: 'null' } as const;
  rig.faults.add({ on: 'fetch', fault });
  expect(await look(rig, '7')).toBeUndefined();
  withoutBatch(rig, 404);
  rig.faults.add({ on: /\/fetch$/, fault });
  expect(await look(rig, '7')).toBeUndefined();
});

it('reads the second envelope, which comes with HTTP 200', async () => {
  const rig = await startProxy({ flavour: 'trueai' });
  const body = { success: false, code: -1, message: '今日次数已达上限', timestamp: '1' };
  rig.faults.add({ on: 'fetch', fault: { kind: 'status', status: 200, body } });
  await expect(look(rig, '7')).rejects.toMatchObject({ failure: { kind: 'rate-limited' } });
});

it.each([500, 502, 504])(
  'HTTP %i leaves nothing unclear: a query starts nothing',
  async (status) => {
    const rig = await startProxy({ flavour: 'trueai' });
    rig.faults.add({ on: 'fetch', fault: { kind: 'status', status } });
    await expect(look(rig, '7')).rejects.toMatchObject({ failure: { kind: 'maintenance' } });
  },
);

it('reads a list with decimal fractions of many digits', async () => {
  const rig = await startProxy({ flavour: 'trueai' });
  const body = '[{"id":"7","status":"SUBMITTED","useTime":12.300000000000000711}]';
  rig.faults.add({ on: 'fetch', fault: { kind: 'status', status: 200, body } });
  expect(await look(rig, '7')).toEqual({ status: 'queued' });
});

function withoutBatch(rig: ProxyRig, status: number): void {
  rig.faults.add({
    on: /\/list-by-condition$/,
    fault: { kind: 'status', status, body: '404 page not found' },
    times: Infinity,
  });
}
