import type { Guild } from '../guilds/guild.ts';
import type { Limit } from '../guilds/moderation/limits.ts';
import type { Usage } from '../guilds/moderation/quota-use.ts';
import type { Sentences } from '../locales/index.ts';
import { amountText, limitText, type QuotaWords, timeText } from './quota.ts';

/** The limits of one unit, and how far those of more than one person are used up. */
interface LimitScene {
  readonly unit: Limit['unit'];
  readonly limits: readonly Limit[];
  readonly usages: readonly Usage[];
}

/** A line for each limit, below a title. */
export function limitList({ unit, limits, usages }: LimitScene, words: QuotaWords): string[] {
  const { admin } = words.text.quota;
  const title = unit === 'jobs' ? admin.quotas : admin.budgets;
  if (limits.length === 0) return [title, unit === 'jobs' ? admin.noQuotas : admin.noBudgets];
  const lines = limits.map((limit) => {
    const usage = usages.find((one) => one.limit === limit);
    const name = limitText(limit, words);
    return usage === undefined
      ? admin.line(name)
      : admin.lineUsed(name, amountText(unit, usage.used, words));
  });
  return [title, ...lines];
}

/** A limit that was set just now, among the others. */
interface NewLimit {
  readonly limit: Limit;
  /** How far it is used up; undefined where each person has a count of their own. */
  readonly usage: Usage | undefined;
  readonly others: readonly Limit[];
}

/** What was set, and what that means now. */
export function setLines({ limit, usage, others }: NewLimit, words: QuotaWords): string[] {
  const { admin } = words.text.quota;
  const name = limitText(limit, words);
  const stronger = strongerThan(limit, others);
  return [
    usage === undefined
      ? admin.set(name)
      : admin.setUsed(name, amountText(limit.unit, usage.used, words), timeText(usage.freesAt)),
    ...(limit.most === 0 ? [admin.closed] : []),
    ...(usage !== undefined && limit.most > 0 && usage.used >= limit.most ? [admin.usedUpNow] : []),
    ...(stronger === undefined ? [] : [admin.weaker(limitText(stronger, words))]),
  ];
}

/** What everybody has anyway is at least as much as what a role was given. */
function strongerThan(limit: Limit, others: readonly Limit[]): Limit | undefined {
  if (limit.scope.kind !== 'person' || limit.scope.roleId === undefined) return undefined;
  return others.find((other) => {
    const isForAll = other.scope.kind === 'person' && other.scope.roleId === undefined;
    const isAlike = other.per === limit.per && other.unit === limit.unit;
    return isForAll && isAlike && other.most >= limit.most;
  });
}

/** How many jobs each person may have under way, and how long they wait in between. */
export function paceLines({ quota }: Pick<Guild, 'quota'>, text: Sentences): string[] {
  const { admin } = text.quota;
  const { running, cooldownSeconds } = quota;
  return [
    running === undefined ? admin.noRunning : admin.running(running),
    cooldownSeconds === undefined ? admin.noCooldown : admin.cooldown(cooldownSeconds),
  ];
}

/** The same where something is set at all. */
export function paceIfSet(guild: Pick<Guild, 'quota'>, text: Sentences): string[] {
  const { running, cooldownSeconds } = guild.quota;
  const isFree = running === undefined && cooldownSeconds === undefined;
  return isFree ? [] : paceLines(guild, text);
}
