import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../../sandbox/manual-clock.ts';
import { createMetrics } from '../../../../src/observe/metrics/metrics.ts';
import { UpstreamError } from '../../../../src/upstreams/failure.ts';
import type { SubmitOutcome, TaskSnapshot, Upstream } from '../../../../src/upstreams/port.ts';
import { nonZero } from '../../../fakes/series-text.ts';
import { FakeUpstream } from '../../../fakes/upstream.ts';

/** The parts of an upstream that these tests use, as an adapter would give them. */
function adapter(fake: FakeUpstream): Upstream {
  return {
    name: fake.name,
    defaultModel: undefined,
    objectionTo: () => undefined,
    can: () => true,
    doubtfulFlags: () => [],
    submit: (request, context) => fake.submit(request, context),
    batchLimit: () => fake.batchLimit(),
    query: (ids) => fake.query(ids),
    find: (correlationId) => fake.find(correlationId),
    cancel: (taskId) => fake.cancel(taskId),
    seedOf: () => fake.seedOf(),
    balance: () => fake.balance(),
    readCallback: () => ({ kind: 'forged' }),
  };
}

const { signal } = new AbortController();
const request = { kind: 'shorten', prompt: 'a red fox' } as const;
const context = { correlationId: 'x', callbackUrl: undefined, speed: undefined, signal };

function rig() {
  const clock = new ManualClock();
  const metrics = createMetrics({ clock, upstreams: ['kie'] });
  const fake = new FakeUpstream('kie');
  const upstream = metrics.watchUpstream(adapter(fake));
  const counts = async (name: string) => nonZero(await metrics.text(), `easel_upstream_${name}`);
  return { clock, fake, upstream, counts };
}

const labels = (operation: string): string => `upstream="kie",operation="${operation}"`;

describe('the series about upstreams', () => {
  it('say how long each call took', async () => {
    const { clock, fake, upstream, counts } = rig();
    const accepted: SubmitOutcome = { kind: 'accepted', taskId: '1' };
    fake.willSubmit(() => {
      clock.advance(1_500);
      return Promise.resolve(accepted);
    });
    fake.willShow({ status: 'queued' });
    expect(await upstream.submit(request, context)).toBe(accepted);
    expect((await upstream.query(['1'], signal)).size).toBe(1);
    expect(await counts('request_seconds_sum')).toEqual({
      [`easel_upstream_request_seconds_sum{${labels('submit')}}`]: 1.5,
    });
    expect(await counts('request_seconds_count')).toEqual({
      [`easel_upstream_request_seconds_count{${labels('submit')}}`]: 1,
      [`easel_upstream_request_seconds_count{${labels('query')}}`]: 1,
    });
    expect(await counts('failures_total')).toEqual({});
  });

  it('count what failed by its kind, and hand it on', async () => {
    const { fake, upstream, counts } = rig();
    const failed: SubmitOutcome = { kind: 'failed', failure: { kind: 'queue-full' } };
    fake.willSubmit(failed);
    expect(await upstream.submit(request, context)).toBe(failed);
    const error = new UpstreamError({ kind: 'timeout' }, 'no answer');
    fake.willShow(error);
    await expect(upstream.query(['1'], signal)).rejects.toBe(error);
    const unanswered: TaskSnapshot = { status: 'unanswered' };
    fake.willShow(unanswered);
    await upstream.query(['1'], signal);
    fake.willFind(new TypeError('a fault of ours'));
    await expect(upstream.find('x', signal)).rejects.toThrow('a fault of ours');
    const name = 'easel_upstream_failures_total';
    expect(await counts('failures_total')).toEqual({
      [`${name}{${labels('submit')},kind="queue-full"}`]: 1,
      [`${name}{${labels('query')},kind="timeout"}`]: 1,
      [`${name}{${labels('query')},kind="unanswered"}`]: 1,
      [`${name}{${labels('find')},kind="unexpected"}`]: 1,
    });
  });
});
