import type { UpstreamName } from '../../config/upstreams.ts';
import type { Meters, Reading, Series } from './meters.ts';

/** Whether each part works, and what upstreams have left. */
export interface PartsNow {
  readonly isReady: boolean;
  readonly gateway: boolean;
  readonly store: boolean;
  readonly upstreams: readonly UpstreamNow[];
}

export interface UpstreamNow {
  readonly name: UpstreamName;
  /** It answered when it was looked at last; true before the first look. */
  readonly isUp: boolean;
  /** In its own unit, where it tells. */
  readonly balance: number | undefined;
}

/** @param look asked once per gauge and reading; undefined: it is not known yet */
export function addPartGauges(meters: Meters, look: () => Promise<PartsNow | undefined>): void {
  const gauge = <Label extends string>(
    series: Series<Label>,
    read: (now: PartsNow) => Reading<Label>[],
  ): void => {
    meters.gauge(series, async () => {
      const now = await look();
      return now === undefined ? [] : read(now);
    });
  };
  gauge({ name: 'ready', help: 'What /readyz says: 1 or 0.', labels: [] }, ({ isReady }) => [
    [{}, bit(isReady)],
  ]);
  gauge(
    { name: 'part_up', help: 'Whether the gateway and the store work: 1 or 0.', labels: ['part'] },
    ({ gateway, store }) => [
      [{ part: 'gateway' }, bit(gateway)],
      [{ part: 'store' }, bit(store)],
    ],
  );
  gauge(
    {
      name: 'upstream_up',
      help: 'Whether an upstream answered when it was looked at last: 1 or 0.',
      labels: ['upstream'],
    },
    ({ upstreams }) => upstreams.map(({ name, isUp }) => [{ upstream: name }, bit(isUp)]),
  );
  gauge(
    {
      name: 'upstream_balance',
      help: 'What is left on the account, in the unit of an upstream that tells.',
      labels: ['upstream'],
    },
    ({ upstreams }) =>
      upstreams.flatMap(({ name, balance }) =>
        balance === undefined ? [] : [[{ upstream: name }, balance] as const],
      ),
  );
}

function bit(value: boolean): number {
  return value ? 1 : 0;
}
