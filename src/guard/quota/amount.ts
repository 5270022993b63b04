import type { Limit } from '../../guilds/moderation/limits.ts';

/**
 * How much was asked for. Money in billionths of the operator's unit, which has at most nine digits
 * behind its point: sums of decimals would drift, and a limit be missed by a hair.
 */
export interface Amount {
  readonly jobs: number;
  readonly money: bigint;
}

export const nothing: Amount = { jobs: 0, money: 0n };

const billion = 1e9;

/** @param price in the operator's unit */
export function toBillionths(price: number): bigint {
  return BigInt(Math.round(price * billion));
}

/** @param price in the operator's unit; undefined: not known, which counts as nothing */
export function amountOf(price: number | undefined): Amount {
  return { jobs: 1, money: toBillionths(price ?? 0) };
}

export function plus(one: Amount, other: Amount): Amount {
  return { jobs: one.jobs + other.jobs, money: one.money + other.money };
}

export function minus(one: Amount, other: Amount): Amount {
  return { jobs: one.jobs - other.jobs, money: one.money - other.money };
}

/** What of it a limit is about, in numbers that can be compared with {@link mostOf}. */
export function inUnitOf({ unit }: Limit, { jobs, money }: Amount): bigint {
  return unit === 'jobs' ? BigInt(jobs) : money;
}

/** The same for the most that a limit allows. */
export function mostOf({ unit, most }: Limit): bigint {
  return unit === 'jobs' ? BigInt(Math.floor(most)) : toBillionths(most);
}

/** Back to jobs, or to the operator's unit. */
export function toNumber({ unit }: Limit, value: bigint): number {
  return unit === 'jobs' ? Number(value) : Number(value) / billion;
}
