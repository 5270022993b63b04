import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../sandbox/upstreams/index.ts';
import { UpstreamError } from '../../../src/upstreams/failure.ts';
import type { UpstreamSetUp } from './set-up.ts';
import { context, imagine, noSignal } from './steps.ts';

const unclear = { kind: 'failed', failure: { kind: 'unclear' } };

const unreadable: readonly (readonly [name: string, fault: Fault])[] = [
  ['a page', { kind: 'html' }],
  ['nothing', { kind: 'empty' }],
  ['half a document', { kind: 'malformed' }],
  ['a list', { kind: 'status', status: 200, body: '[]' }],
  ['null', { kind: 'status', status: 200, body: 'null' }],
  ['more than anybody would read', { kind: 'status', status: 200, body: ' '.repeat(6_000_000) }],
];

/** A submit is paid for, so whatever nobody can know has to come out as unclear, after one try. */
export function describeLostAnswers(setUp: UpstreamSetUp): void {
  const { start } = setUp;
  describe('a submit whose answer is lost', () => {
    it.each(unreadable)('behind %s is unclear and not sent again', async (_name, fault) => {
      const rig = await start();
      rig.faults.add({ on: 'submit', fault });
      expect(await rig.upstream.submit(imagine(), context())).toEqual(unclear);
      expect(rig.arrived()).toBe(1);
    });

    it.each([301, 302, 307, 308])(
      'behind a redirect (HTTP %i) certainly did no work: the address is wrong',
      async (status) => {
        const rig = await start();
        const headers = { location: '/elsewhere' };
        rig.faults.add({ on: 'submit', fault: { kind: 'status', status, headers } });
        expect(await rig.upstream.submit(imagine(), context())).toEqual({
          kind: 'failed',
          failure: { kind: 'unsupported' },
        });
        expect(rig.arrived()).toBe(1);
      },
    );

    it('with the connection, before the work, is unclear and not sent again', async () => {
      const rig = await start();
      rig.faults.add({ on: 'submit', fault: { kind: 'drop' } });
      expect(await rig.upstream.submit(imagine(), context())).toEqual(unclear);
      expect(rig.arrived()).toBe(1);
    });

    it('with the connection, after the work, is unclear, and the work is there once', async () => {
      const rig = await start();
      rig.faults.add({ on: 'submit', fault: { kind: 'lost-answer' } });
      expect(await rig.upstream.submit(imagine(), context())).toEqual(unclear);
      expect(rig.arrived()).toBe(1);
      expect(rig.taken()).toHaveLength(1);
    });

    describeWaits(setUp);

    it('because nobody listened certainly did not arrive: maintenance', async () => {
      const rig = await start();
      await rig.leave();
      expect(await rig.upstream.submit(imagine(), context())).toEqual({
        kind: 'failed',
        failure: { kind: 'maintenance' },
      });
    });
  });
  describeFind(setUp);
}

function describeWaits({ start }: UpstreamSetUp): void {
  it('for ever is unclear after its timeout', async () => {
    const rig = await start({ submitTimeoutMs: 1_000 });
    rig.faults.add({ on: 'submit', fault: { kind: 'hang', worked: true } });
    expect(await rig.upstream.submit(imagine(), context())).toEqual(unclear);
    expect(rig.arrived()).toBe(1);
  });

  it('for ever is unclear as soon as the program stops', async () => {
    const rig = await start();
    rig.faults.add({ on: 'submit', fault: { kind: 'hang' } });
    const stop = new AbortController();
    const arrival = rig.nextArrival('submit');
    const outcome = rig.upstream.submit(imagine(), context({ signal: stop.signal }));
    await arrival;
    stop.abort();
    expect(await outcome).toEqual(unclear);
    expect(rig.arrived()).toBe(1);
  });

  it('never rejects, not even when the program has stopped already, and sends nothing then', async () => {
    const rig = await start();
    const signal = AbortSignal.abort('stopped');
    const outcome = await rig.upstream.submit(imagine(), context({ signal }));
    expect(outcome.kind).toBe('failed');
    expect(rig.arrived()).toBe(0);
  });
}

function describeFind({ start, finds }: UpstreamSetUp): void {
  describe('a lost job', () => {
    it(
      finds === 'by-id' ? 'is found by our own id' : 'cannot be looked for, and that is said',
      async () => {
        const rig = await start();
        rig.faults.add({ on: 'submit', fault: { kind: 'lost-answer' } });
        await rig.upstream.submit(imagine(), context({ correlationId: 'attempt-17' }));
        await rig.upstream.submit(imagine(), context({ correlationId: 'other-1' }));
        const found = await rig.upstream.find('attempt-17', noSignal());
        expect(rig.taken()).toHaveLength(2);
        expect(found).toEqual(
          finds === 'by-id' ? { kind: 'found', taskId: rig.taken()[0] } : { kind: 'cannot-look' },
        );
      },
    );

    it('that never arrived is not found', async () => {
      const rig = await start();
      await rig.upstream.submit(imagine(), context({ correlationId: 'other-1' }));
      rig.faults.add({ on: 'submit', fault: { kind: 'drop' } });
      await rig.upstream.submit(imagine(), context({ correlationId: 'attempt-18' }));
      expect(await rig.upstream.find('attempt-18', noSignal())).toEqual({
        kind: finds === 'by-id' ? 'absent' : 'cannot-look',
      });
    });

    if (finds === 'never-asks') {
      it('is not even asked for', async () => {
        const rig = await start();
        await rig.upstream.find('attempt-19', noSignal());
        expect(rig.asked()).toBe(0);
      });
      return;
    }

    it.each<[string, Fault]>([
      ['a page', { kind: 'html' }],
      ['HTTP 500', { kind: 'status', status: 500 }],
      ['a cut connection', { kind: 'drop' }],
    ])('is neither there nor absent behind %s: the look failed', async (_name, fault) => {
      const rig = await start();
      await rig.upstream.submit(imagine(), context({ correlationId: 'attempt-19' }));
      rig.faults.add({ on: 'fetch', fault });
      const look = rig.upstream.find('attempt-19', noSignal());
      await expect(look).rejects.toBeInstanceOf(UpstreamError);
    });
  });
}
