import { describe, expect, it } from 'vitest';
import { reportBalances } from '../../../src/observe/balances.ts';
import { UpstreamError } from '../../../src/upstreams/failure.ts';
import { MemoryLog } from '../../fakes/log.ts';
import { FakeUpstream } from '../../fakes/upstream.ts';

const listening = new AbortController().signal;

describe('the balances at the start', () => {
  it('are told one by one, also where an upstream tells none', async () => {
    const log = new MemoryLog();
    const rich = new FakeUpstream('kie');
    rich.balance = () => Promise.resolve({ amount: '12.50', unit: 'credits' });
    await reportBalances([rich, new FakeUpstream('nanogpt')], log.logger, listening);
    expect(log.lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { upstream: 'kie', balance: { amount: '12.50', unit: 'credits' } },
      { upstream: 'nanogpt' },
    ]);
    expect(log.lines[1]).not.toContain('balance');
  });

  it('warn of one that does not tell, and go on with the others', async () => {
    const log = new MemoryLog();
    const refused = new FakeUpstream('kie');
    refused.balance = () => Promise.reject(new UpstreamError({ kind: 'auth' }, 'HTTP 401'));
    const odd = new FakeUpstream('nanogpt');
    odd.balance = () => Promise.reject(new TypeError('a fault of our own'));
    await reportBalances([refused, odd, new FakeUpstream()], log.logger, listening);
    expect(log.text).toContain('"failure":"auth"');
    expect(log.text).toContain('a fault of our own');
    expect(log.text).toContain('"upstream":"midjourney-proxy"');
    expect(log.errors).toEqual([]);
  });

  it('say nothing about questions that a stop has cut off', async () => {
    const log = new MemoryLog();
    const upstream = new FakeUpstream();
    const stop = new AbortController();
    upstream.balance = () => {
      stop.abort();
      return Promise.reject(new UpstreamError({ kind: 'maintenance' }, 'aborted'));
    };
    await reportBalances([upstream], log.logger, stop.signal);
    expect(log.lines).toEqual([]);
  });
});
