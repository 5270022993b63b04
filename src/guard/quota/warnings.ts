import type { Limit, Quota } from '../../guilds/moderation/limits.ts';
import type { CaseLog } from '../cases/case.ts';
import { inUnitOf, mostOf, toNumber } from './amount.ts';
import type { GuildBook } from './book.ts';
import { periodEnd, periodStart } from './periods.ts';
import type { Usage } from './quota-desk.ts';
import { whoseOf } from './tally.ts';

interface WarningParts {
  readonly cases: Pick<CaseLog, 'note'>;
  /** How far a limit is used up, in the server's language. */
  readonly describe: (usage: Usage, locale: string | undefined) => string;
}

/** Somebody's jobs were just counted. */
export interface Counted {
  readonly guildId: string;
  readonly locale: string | undefined;
  readonly quota: Quota;
  /** Those that held for them. */
  readonly limits: readonly Limit[];
  readonly book: GuildBook;
  readonly at: number;
}

/** Enough that hardly anything is reported twice. */
const mostTold = 10_000;

/** Tells those who moderate that a limit of more than one person is nearly or wholly used up. */
export function createWarnings({ cases, describe }: WarningParts): (counted: Counted) => void {
  /** What was told, so that it is not reported with every job: the record knows it too. */
  const told = new Set<string>();

  function tell(counted: Counted, usage: Usage, percent: number): void {
    const { guildId, locale, at } = counted;
    const { scope, per, unit, most } = usage.limit;
    const start = periodStart(per, at);
    const once = `limit-near:${whoseOf(scope, '')}:${per}:${unit}:${most}:${start}:${percent}`;
    const key = `${guildId}:${once}`;
    if (told.has(key)) return;
    if (told.size >= mostTold) told.clear();
    told.add(key);
    const isReached = percent === 100;
    void cases.note(guildId, {
      ...{ kind: 'limit-near', once, detail: describe(usage, locale) },
      because: isReached ? 'quota' : undefined,
    });
  }

  return (counted) => {
    const { book, limits, quota, at } = counted;
    for (const limit of limits) {
      if (limit.scope.kind === 'person' || limit.most === 0) continue;
      const used = inUnitOf(limit, book.used(limit, at, ''));
      const reached = [100, quota.warnAt].find(
        (percent) => used * 100n >= mostOf(limit) * BigInt(percent),
      );
      const usage = { limit, used: toNumber(limit, used), freesAt: periodEnd(limit.per, at) };
      if (reached !== undefined) tell(counted, usage, reached);
    }
  };
}
