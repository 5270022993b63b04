import type { Fault } from '../../../sandbox/upstreams/index.ts';
import type { UpstreamFailure } from '../../../src/upstreams/failure.ts';
import type { Refusal } from './set-up.ts';

/** Something that goes wrong in a dialect's own words, and what it has to mean. */
export type RefusalRow = readonly [name: string, fault: Fault, failure: UpstreamFailure];

/** A code of the dialect's envelope. */
export function code(number: number, message: string, properties?: Record<string, unknown>): Fault {
  const more = properties === undefined ? {} : { properties };
  return { kind: 'code', code: number, message, ...more };
}

/** An HTTP status. */
export function status(number: number, body: string | Record<string, unknown> = ''): Fault {
  return { kind: 'status', status: number, body };
}

export function toRefusals(rows: readonly RefusalRow[]): readonly Refusal[] {
  return rows.map(([name, fault, failure]) => ({ name, fault, failure }));
}
