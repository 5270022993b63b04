import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../../sandbox/upstreams/index.ts';
import { acceptedId, begin, context, finishedGrid, imagine, look } from '../steps.ts';
import { startProxy } from './start.ts';

const plainFlavours = ['trueai', 'trueai-9', 'java'] as const;
const flavours = [...plainFlavours, 'new-api'] as const;

describe('an id', () => {
  it.each(flavours)(
    'of 18 digits in %s keeps every digit, as text or as a number',
    async (flavour) => {
      for (const numericResult of [false, true]) {
        const rig = await startProxy({ flavour, longIds: true, numericResult });
        const { taskId } = await finishedGrid(rig);
        expect(taskId).toMatch(/^\d{18}$/);
        expect(taskId).toBe(rig.taken()[0]);
      }
    },
  );

  it.each(flavours)('of 16 digits in %s may be a number', async (flavour) => {
    const rig = await startProxy({ flavour, numericResult: true });
    const { taskId } = await finishedGrid(rig);
    expect(taskId).toBe(rig.taken()[0]);
  });

  it('in a list may be a number past 2^53', async () => {
    const rig = await startProxy({ flavour: 'trueai' });
    const body = '[{"id":90071992547409931,"status":"IN_PROGRESS","progress":"31%"}]';
    rig.faults.add({ on: 'fetch', fault: { kind: 'status', status: 200, body } });
    expect(await look(rig, '90071992547409931')).toEqual({ status: 'running', percent: 31 });
  });

  it('that stands for several jobs leads to the first', async () => {
    const rig = await startProxy({ flavour: 'trueai' });
    const result = '1754200000000123,1754200000000124,1754200000000125,1754200000000126';
    rig.faults.add({ on: 'submit', fault: { kind: 'code', code: 1, result } });
    const outcome = await rig.upstream.submit(imagine(), context());
    expect(acceptedId(outcome)).toBe('1754200000000123');
  });

  it('of a reseller may be a plain word', async () => {
    const rig = await startProxy({ flavour: 'trueai' });
    const result = 'mj-9f2c_A1';
    rig.faults.add({ on: 'submit', fault: { kind: 'code', code: 1, result } });
    expect(acceptedId(await rig.upstream.submit(imagine(), context()))).toBe(result);
  });
});

describe('an answer', () => {
  it.each(plainFlavours)('with code 22 from %s is a job that waits its turn', async (flavour) => {
    const rig = await startProxy({ flavour });
    await begin(rig);
    const taskId = await begin(rig);
    expect(await look(rig, taskId)).toEqual({ status: 'queued' });
  });

  it('with a code that nobody knows and a plausible id is taken for a job', async () => {
    const rig = await startProxy({ flavour: 'trueai' });
    const fault: Fault = { kind: 'code', code: 77, result: '1754200000000999' };
    rig.faults.add({ on: 'submit', fault });
    expect(acceptedId(await rig.upstream.submit(imagine(), context()))).toBe('1754200000000999');
  });

  const idless: readonly (readonly [string, string])[] = [
    ['a code that nobody knows and no id', '{"code":77,"description":"ok","result":null}'],
    ['code 1 and no id', '{"code":1,"description":"ok","result":""}'],
    ['code 1 and a sentence for an id', '{"code":1,"description":"ok","result":"please wait"}'],
    ['code 1 and a list for an id', '{"code":1,"description":"ok","result":["1"]}'],
    ['another document altogether', '{"status":"ok"}'],
  ];
  it.each(idless)('with %s is unclear', async (_name, body) => {
    const rig = await startProxy({ flavour: 'trueai' });
    rig.faults.add({ on: 'submit', fault: { kind: 'status', status: 200, body } });
    expect(await rig.upstream.submit(imagine(), context())).toEqual({
      kind: 'failed',
      failure: { kind: 'unclear' },
    });
  });

  it('with a negative code that nobody knows is no job, whatever its result', async () => {
    const rig = await startProxy({ flavour: 'trueai' });
    const body = '{"success":false,"code":-7,"message":"no","result":"1754200000000123"}';
    rig.faults.add({ on: 'submit', fault: { kind: 'status', status: 200, body } });
    expect((await rig.upstream.submit(imagine(), context())).kind).toBe('failed');
  });

  it('with decimal fractions of many digits is read all the same', async () => {
    const rig = await startProxy({ flavour: 'trueai' });
    const body = '{"code":1,"result":"1754200000000123","properties":{"load":0.30000000000000004}}';
    rig.faults.add({ on: 'submit', fault: { kind: 'status', status: 200, body } });
    expect(acceptedId(await rig.upstream.submit(imagine(), context()))).toBe('1754200000000123');
  });
});

it('a callback may name its job by a number past 2^53', async () => {
  const { upstream } = await startProxy({ flavour: 'trueai' });
  const body = '{"id":90071992547409931,"status":"SUCCESS","buttons":null}';
  const callback = { headers: {}, body, receivedAt: 0 };
  expect(upstream.readCallback(callback)).toEqual({ kind: 'hint', taskId: '90071992547409931' });
});
