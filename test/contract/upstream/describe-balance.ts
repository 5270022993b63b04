import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../sandbox/upstreams/index.ts';
import type { FailureKind } from '../../../src/upstreams/failure.ts';
import type { BalanceSetUp, UpstreamSetUp } from './set-up.ts';
import { begin, noSignal } from './steps.ts';

const useless: readonly (readonly [name: string, fault: Fault, kind: FailureKind])[] = [
  ['a page', { kind: 'html' }, 'malformed'],
  ['nothing', { kind: 'empty' }, 'malformed'],
  ['half a document', { kind: 'malformed' }, 'malformed'],
  ['an object without an amount', { kind: 'status', status: 200, body: {} }, 'malformed'],
  ['HTTP 401', { kind: 'status', status: 401 }, 'auth'],
  ['HTTP 429', { kind: 'status', status: 429 }, 'rate-limited'],
  ['HTTP 500', { kind: 'status', status: 500 }, 'maintenance'],
  ['HTTP 503', { kind: 'status', status: 503 }, 'maintenance'],
  ['a closed connection', { kind: 'drop' }, 'maintenance'],
];

export function describeBalance({ start, balance }: UpstreamSetUp): void {
  describe('what is left on the account', () => {
    if (balance !== undefined) describeTold(start, balance);
    else {
      it('is not told here, and not asked for', async () => {
        const rig = await start();
        expect(await rig.upstream.balance(noSignal())).toBeUndefined();
        expect(rig.asked()).toBe(0);
      });
    }
  });
}

function describeTold(start: UpstreamSetUp['start'], balance: BalanceSetUp): void {
  const { unit, path, atFirst, afterOne, bodies } = balance;

  it('is told, and less after a picture was asked for', async () => {
    const rig = await start();
    expect(await rig.upstream.balance(noSignal())).toEqual({ amount: atFirst, unit });
    await begin(rig);
    expect(await rig.upstream.balance(noSignal())).toEqual({ amount: afterOne, unit });
  });

  it.each(bodies)('is in %s digit for digit', async (body, amount) => {
    const rig = await start();
    rig.faults.add({ on: path, fault: { kind: 'status', status: 200, body } });
    expect(await rig.upstream.balance(noSignal())).toEqual({ amount, unit });
  });

  it('is told to nobody with a wrong key', async () => {
    const rig = await start({ wrongKey: true });
    await expect(rig.upstream.balance(noSignal())).rejects.toMatchObject({
      name: 'UpstreamError',
      failure: { kind: 'auth' },
    });
  });

  it.each(useless)('is not known behind %s, and can be asked again', async (_name, fault, kind) => {
    const rig = await start();
    rig.faults.add({ on: path, fault });
    await expect(rig.upstream.balance(noSignal())).rejects.toMatchObject({
      name: 'UpstreamError',
      failure: { kind },
    });
    expect(await rig.upstream.balance(noSignal())).toEqual({ amount: atFirst, unit });
  });
}
