import { type LimitScope, type Period, periods } from '../../guilds/moderation/limits.ts';
import { type Amount, amountOf, minus, nothing, plus } from './amount.ts';
import type { Entry } from './entry.ts';
import { type Month, monthOf, periodStart } from './periods.ts';

/**
 * Sums of what was counted, by period and by whose it is. Each count goes to the periods that it was
 * asked for in, and comes back out of the same, wherever the clock stands by then.
 */
export class Tally {
  readonly #months = new Map<Month, Map<string, Amount>>();

  /** Whether what was counted in a month is known. */
  has(month: Month): boolean {
    return this.#months.has(month);
  }

  /** What was counted in a month is added from now on. */
  open(month: Month): void {
    this.#months.set(month, new Map());
  }

  /** Forgets every other month. */
  keepOnly(months: readonly Month[]): void {
    for (const month of this.#months.keys()) {
      if (!months.includes(month)) this.#months.delete(month);
    }
  }

  add(entry: Entry): void {
    this.#change(entry, plus);
  }

  takeBack(entry: Entry): void {
    this.#change(entry, minus);
  }

  /** @param whose made by {@link whoseOf} */
  used(whose: string, period: Period, at: number): Amount {
    return (
      this.#months.get(monthOf(at))?.get(sumKey(whose, period, periodStart(period, at))) ?? nothing
    );
  }

  #change(entry: Entry, change: (sum: Amount, by: Amount) => Amount): void {
    const sums = this.#months.get(monthOf(entry.at));
    // A month that is forgotten is read again as a whole where it matters once more.
    if (sums === undefined) return;
    const amount = amountOf(entry.price);
    const all = everyWhose(entry);
    for (const period of periods) {
      const start = periodStart(period, entry.at);
      for (const whose of all) {
        const key = sumKey(whose, period, start);
        const sum = change(sums.get(key) ?? nothing, amount);
        if (sum.jobs === 0) sums.delete(key);
        else sums.set(key, sum);
      }
    }
  }
}

/** Whose jobs a limit counts. @param userId whoever asks, where each person has a count of their own */
export function whoseOf(scope: LimitScope, userId: string): string {
  switch (scope.kind) {
    case 'server':
      return 'server';
    case 'person':
      return `person:${userId}`;
    case 'role':
      return `role:${scope.roleId}`;
    case 'channel':
      return `channel:${scope.channelId}`;
  }
}

function everyWhose({ userId, roleIds, channelIds }: Entry): readonly string[] {
  return [
    'server',
    ...(userId === undefined ? [] : [`person:${userId}`]),
    ...roleIds.map((id) => `role:${id}`),
    ...channelIds.map((id) => `channel:${id}`),
  ];
}

/** @param start when the period began */
function sumKey(whose: string, period: Period, start: number): string {
  return `${period}:${start}:${whose}`;
}
