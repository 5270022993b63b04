import { describe, expect, it } from 'vitest';
import { begin, noSignal } from '../steps.ts';
import { startProxy } from './start.ts';

describe('a cancel', () => {
  const cancel = /\/cancel$/;

  it('is a POST, and the task is looked at once afterwards', async () => {
    const rig = await startProxy({ flavour: 'trueai', admin: true });
    const taskId = await begin(rig);
    expect(await rig.upstream.cancel(taskId, noSignal())).toBe('cancelled');
    const seen = rig.sandbox.requests.slice(1).map(({ method, path }) => `${method} ${path}`);
    expect(seen).toEqual([`POST /mj/task/${taskId}/cancel`, `GET /mj/task/${taskId}/fetch`]);
  });

  it.each([400, 401, 403])('refused with HTTP %i cannot be, for now', async (status) => {
    const rig = await startProxy({ flavour: 'trueai', admin: true });
    const taskId = await begin(rig);
    rig.faults.add({ on: cancel, fault: { kind: 'status', status } });
    expect(await rig.upstream.cancel(taskId, noSignal())).toBe('cannot-cancel');
    expect(await rig.upstream.cancel(taskId, noSignal())).toBe('cancelled');
  });

  it.each(['CANCEL', 'FAILURE', 'SUCCESS', 'IN_PROGRESS', 'MODAL'])(
    'of a task that is %s afterwards is judged by that',
    async (status) => {
      const rig = await startProxy({ flavour: 'trueai', admin: true });
      const body = { id: '17', status };
      rig.faults.add({ on: /\/fetch$/, fault: { kind: 'status', status: 200, body } });
      expect(await rig.upstream.cancel('17', noSignal())).toBe(
        status === 'CANCEL' || status === 'FAILURE' ? 'cancelled' : 'goes-on',
      );
    },
  );

  it('whose look afterwards failed leaves it open', async () => {
    const rig = await startProxy({ flavour: 'trueai', admin: true });
    const taskId = await begin(rig);
    rig.faults.add({ on: /\/fetch$/, fault: { kind: 'status', status: 500 } });
    expect(await rig.upstream.cancel(taskId, noSignal())).toBe('goes-on');
  });

  it('is not given up because a server has lost its gateway', async () => {
    const rig = await startProxy({ flavour: 'trueai', admin: true });
    const taskId = await begin(rig);
    rig.faults.add({ on: 'fetch', fault: { kind: 'status', status: 404 }, times: 2 });
    expect(await rig.upstream.cancel(taskId, noSignal())).toBe('cannot-cancel');
    expect(await rig.upstream.cancel(taskId, noSignal())).toBe('cancelled');
  });
});
