import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { createReadiness } from '../../../src/observe/readiness.ts';
import { UpstreamError } from '../../../src/upstreams/failure.ts';
import type { Balance } from '../../../src/upstreams/port.ts';
import { FakeUpstream } from '../../fakes/upstream.ts';

type Told = () => Promise<Balance | undefined>;

/** An upstream that tells its balance, or not. */
class Account extends FakeUpstream {
  asked = 0;
  told: Told = () => Promise.resolve({ amount: '12.50', unit: 'credits' });

  override balance(): Promise<Balance | undefined> {
    this.asked += 1;
    return this.told();
  }
}

const down: Told = () => Promise.reject(new UpstreamError({ kind: 'timeout' }, 'no answer'));

function rig(...upstreams: readonly FakeUpstream[]) {
  const clock = new ManualClock();
  const parts = { gateway: true, store: true };
  const look = createReadiness({
    isGatewayReady: () => parts.gateway,
    isStoreWorking: () => Promise.resolve(parts.store),
    upstreams,
    clock,
    signal: new AbortController().signal,
  });
  return { clock, parts, look };
}

describe('readiness', () => {
  it('needs the gateway and the store', async () => {
    const { parts, look } = rig(new Account('kie'));
    expect((await look()).isReady).toBe(true);
    parts.gateway = false;
    expect(await look()).toMatchObject({ isReady: false, gateway: false, store: true });
    Object.assign(parts, { gateway: true, store: false });
    expect(await look()).toMatchObject({ isReady: false, gateway: true, store: false });
  });

  it('is lost with the last upstream, not with the first', async () => {
    const [kie, nanogpt] = [new Account('kie'), new Account('nanogpt')];
    kie.told = down;
    const { clock, look } = rig(kie, nanogpt);
    expect(await look()).toMatchObject({
      isReady: true,
      upstreams: [
        { name: 'kie', isUp: false },
        { name: 'nanogpt', isUp: true, balance: 12.5 },
      ],
    });
    nanogpt.told = down;
    clock.advance(30_000);
    expect((await look()).isReady).toBe(false);
    kie.told = () => Promise.resolve({ amount: '1', unit: 'credits' });
    clock.advance(30_000);
    expect((await look()).isReady).toBe(true);
  });

  it('looks at an upstream at most every thirty seconds, however often it is asked', async () => {
    const kie = new Account('kie');
    const { clock, look } = rig(kie);
    await Promise.all([look(), look(), look()]);
    clock.advance(29_999);
    await look();
    expect(kie.asked).toBe(1);
    clock.advance(1);
    await look();
    expect(kie.asked).toBe(2);
  });

  it('asks an upstream that tells no balance about a task that is not there', async () => {
    const proxy = new FakeUpstream();
    proxy.willShow(undefined);
    const { look } = rig(proxy);
    expect((await look()).upstreams).toEqual([
      { name: 'midjourney-proxy', isUp: true, balance: undefined },
    ]);
    expect(proxy.queries).toEqual([['0']]);
  });

  it('keeps nobody waiting for an upstream that hangs', async () => {
    const kie = new Account('kie');
    kie.told = () => new Promise(() => undefined);
    const { clock, look } = rig(kie);
    const first = look();
    await Promise.resolve();
    clock.advance(2_000);
    expect(await first).toMatchObject({ isReady: true, upstreams: [{ isUp: true }] });
    expect(kie.asked).toBe(1);
  });
});
