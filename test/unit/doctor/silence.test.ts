import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../../src/config/environment.ts';
import type { Ask } from '../../../src/doctor/ask.ts';
import { checkCallbacks } from '../../../src/doctor/checks/callbacks.ts';
import { checkUpstream } from '../../../src/doctor/checks/upstreams.ts';
import { UpstreamError } from '../../../src/upstreams/failure.ts';
import type { Balance } from '../../../src/upstreams/port.ts';
import { TransportError } from '../../../src/upstreams/transport.ts';
import { FakeUpstream } from '../../fakes/upstream.ts';

/** A host that takes the question and says nothing, until nobody waits any more. */
function silence(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new TransportError('unknown', 'no answer', signal.reason));
    });
  });
}

/** An upstream like that. */
const silent = Object.assign(new FakeUpstream(), {
  balance: async (limit: AbortSignal): Promise<Balance | undefined> => {
    try {
      return await silence(limit);
    } catch (cause) {
      throw new UpstreamError({ kind: 'maintenance' }, 'no answer', { cause });
    }
  },
});

function configOf(more: Record<string, string>) {
  const least = { DISCORD_TOKEN: 'token', MIDJOURNEY_PROXY_URL: 'https://mj.example.com' };
  const outcome = readConfig({ ...least, ...more });
  if (!outcome.ok) throw new Error(outcome.problems.join('\n'));
  return outcome.config;
}

/** What the whole report gives a check. */
const patienceMs = 15_000;
const { signal } = new AbortController();

describe('the doctor, where somebody takes a question and says nothing', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('names the variable to check, before its own patience is over', async () => {
    const { prices } = configOf({});
    const found = checkUpstream(silent, prices, signal);
    await vi.advanceTimersByTimeAsync(patienceMs - 1);
    const { what, todo } = await found;
    expect(what).toBe('midjourney-proxy does not answer');
    expect(todo).toContain('check MIDJOURNEY_PROXY_URL');
  });

  it('takes callbacks for late results, and not for a bot that cannot work', async () => {
    const ask: Ask = (question) => silence(question.signal);
    const config = configOf({ HTTP_PORT: '8080', PUBLIC_URL: 'https://easel.example.com' });
    const found = checkCallbacks({ config, ask }, signal);
    await vi.advanceTimersByTimeAsync(patienceMs - 1);
    const [first] = await found;
    expect(first?.level).toBe('warn');
    expect(first?.what).toContain('does not lead to the bot: nobody answers');
  });

  it('still finds out whether metrics are shown', async () => {
    const ask: Ask = ({ url, signal: either }) =>
      url.endsWith('/healthz')
        ? Promise.resolve({ status: 200, text: 'ok', date: undefined })
        : silence(either);
    const config = configOf({ HTTP_PORT: '8080', PUBLIC_URL: 'https://easel.example.com' });
    const found = checkCallbacks({ config, ask }, signal);
    await vi.advanceTimersByTimeAsync(patienceMs - 1);
    expect(await found).toMatchObject([{ level: 'ok' }]);
  });
});
