import { isDeepStrictEqual } from 'node:util';
import { type Intention, tell } from '../../src/discord/definitions.ts';
import type { Limit } from '../../src/guilds/moderation/limits.ts';
import { fitLines, maxContent } from '../../src/views/fit-lines.ts';
import { limitText, type QuotaWords } from '../../src/views/quota.ts';
import { limitList, setLines } from '../../src/views/quota-settings.ts';
import { changed } from './changed.ts';
import type { StaffUse } from './part.ts';
import { type LimitChange, readLimit } from './read-limit.ts';

/** As many as a server can have, of jobs and money together. */
const mostLimits = 100;

/**
 * Sets a limit, takes one away, or shows those that hold.
 * @param notes what is to be said below
 */
export async function changeLimits(
  use: StaffUse,
  unit: Limit['unit'],
  notes: readonly string[] = [],
): Promise<Intention> {
  const wish = readLimit(use, unit);
  if (wish.kind === 'wrong') return tell(wish.line);
  if (wish.kind === 'show') return tell(await list(use, unit, notes));
  const { before, others } = await change(use, wish);
  const { admin } = use.tools.text.quota;
  if (wish.kind === 'clear') {
    const line = before === undefined ? undefined : admin.cleared(limitText(before, wordsOf(use)));
    return tell(line ?? admin.nothingToClear);
  }
  if (others.length >= mostLimits) return tell(admin.tooMany(mostLimits));
  return tell([...(await whatWasSet(use, wish.limit, others)), ...notes].join('\n'));
}

/** What held before in the place of a limit, and beside it. */
interface Found {
  readonly before: Limit | undefined;
  readonly others: readonly Limit[];
}

/** Others may change the same at once: what is changed is what holds at that moment. */
async function change(use: StaffUse, { kind, limit }: LimitChange): Promise<Found> {
  const isSame = (one: Limit): boolean =>
    isDeepStrictEqual({ ...one, most: 0 }, { ...limit, most: 0 });
  let found: Found = { before: undefined, others: [] };
  await changed(use, ({ quota }) => {
    const others = quota.limits.filter((one) => !isSame(one));
    found = { before: quota.limits.find(isSame), others };
    if (kind === 'clear') return { quota: { ...quota, limits: others } };
    return others.length < mostLimits ? { quota: { ...quota, limits: [...others, limit] } } : {};
  });
  return found;
}

/** Those that more than one person uses up together. */
export function sharedOf({ limits }: { readonly limits: readonly Limit[] }): readonly Limit[] {
  return limits.filter(({ scope }) => scope.kind !== 'person');
}

async function list(use: StaffUse, unit: Limit['unit'], notes: readonly string[]): Promise<string> {
  const { quota } = await use.server.get();
  const limits = quota.limits.filter((limit) => limit.unit === unit);
  const usages = await use.tools.moderation.quota.usedOf(use.guildId, sharedOf({ limits }));
  const lines = limitList({ unit, limits, usages }, wordsOf(use));
  const end = [use.tools.text.quota.admin.counted, ...notes].join('\n');
  const { more } = use.tools.text.quota.usage;
  return [fitLines(lines, maxContent - end.length - 1, more), end].join('\n');
}

async function whatWasSet(
  use: StaffUse,
  limit: Limit,
  others: readonly Limit[],
): Promise<readonly string[]> {
  const shared = sharedOf({ limits: [limit] });
  const [usage] = await use.tools.moderation.quota.usedOf(use.guildId, shared);
  return setLines({ limit, usage, others }, wordsOf(use));
}

function wordsOf({ tools }: StaffUse): QuotaWords {
  return { text: tools.text, unit: tools.prices.unit };
}
