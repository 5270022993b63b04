import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../sandbox/upstreams/index.ts';
import type { UpstreamFailure } from '../../../src/upstreams/failure.ts';
import type { UpstreamSetUp } from './set-up.ts';
import { begin, context, imagine, look } from './steps.ts';

const status = (code: number, headers: Record<string, string> = {}): Fault => ({
  kind: 'status',
  status: code,
  headers,
});

/** What HTTP itself says, whatever the dialect. */
const byStatus: readonly (readonly [name: string, fault: Fault, failure: UpstreamFailure])[] = [
  ['HTTP 429', status(429), { kind: 'rate-limited' }],
  [
    'HTTP 429 with Retry-After',
    status(429, { 'retry-after': '7' }),
    { kind: 'rate-limited', retryAfterMs: 7000 },
  ],
  ['HTTP 402', status(402), { kind: 'credits' }],
  ['HTTP 503', status(503), { kind: 'maintenance' }],
  [
    'HTTP 503 with Retry-After',
    status(503, { 'retry-after': '120' }),
    { kind: 'maintenance', retryAfterMs: 120_000 },
  ],
  ['HTTP 500', status(500), { kind: 'unclear' }],
  ['HTTP 502', status(502), { kind: 'unclear' }],
  ['HTTP 504', status(504), { kind: 'unclear' }],
  ['HTTP 524', status(524), { kind: 'unclear' }],
];

export function describeRefusals(setUp: UpstreamSetUp): void {
  const { start, refusals } = setUp;
  describe('a submit that is refused', () => {
    it.each(byStatus)('with %s is told apart, and sent once', async (_name, fault, failure) => {
      const rig = await start();
      rig.faults.add({ on: 'submit', fault });
      const outcome = await rig.upstream.submit(imagine(), context());
      expect(outcome).toEqual({ kind: 'failed', failure });
      expect(rig.arrived()).toBe(1);
    });

    it.each(refusals)('with $name is told apart, and sent once', async ({ fault, failure }) => {
      const rig = await start();
      rig.faults.add({ on: 'submit', fault });
      const outcome = await rig.upstream.submit(imagine(), context());
      expect(outcome).toEqual({ kind: 'failed', failure });
      expect(rig.arrived()).toBe(1);
    });

    it('for its key is auth', async () => {
      const rig = await start({ wrongKey: true });
      expect(await rig.upstream.submit(imagine(), context())).toEqual({
        kind: 'failed',
        failure: { kind: 'auth' },
      });
    });

    describeFull(setUp);
  });
  describeBadPrompts(setUp);
}

function describeFull({ start, whenFull }: UpstreamSetUp): void {
  if (whenFull === 'never') return;
  it(`because it comes on top of too many is ${whenFull}`, async () => {
    const rig = await start({ room: 2 });
    await begin(rig);
    await begin(rig);
    expect(await rig.upstream.submit(imagine(), context())).toEqual({
      kind: 'failed',
      failure: { kind: whenFull },
    });
    expect(rig.taken()).toHaveLength(2);
  });
}

function describeBadPrompts({ start, bannedWords }: UpstreamSetUp): void {
  describe('a prompt', () => {
    it('with a banned word is banned, at once with the word or in the end', async () => {
      const rig = await start();
      if (bannedWords === 'at-once') {
        const outcome = await rig.upstream.submit(imagine('a field of Gore'), context());
        expect(outcome).toEqual({ kind: 'failed', failure: { kind: 'banned', quote: 'Gore' } });
        return;
      }
      const taskId = await begin(rig, 'a field of Gore');
      rig.finish(taskId);
      expect(await look(rig, taskId)).toEqual({ status: 'failed', failure: { kind: 'banned' } });
    });

    it('that the service cannot draw fails with the reason told apart', async () => {
      const rig = await start();
      const taskId = await begin(rig, 'a hill fail-me');
      rig.finish(taskId);
      expect(await look(rig, taskId)).toEqual({
        status: 'failed',
        failure: { kind: 'validation' },
      });
    });
  });
}
