import type { Limit } from '../guilds/moderation/limits.ts';
import type { QuotaRefusal, Usage } from '../guilds/moderation/quota-use.ts';
import type { Sentences } from '../locales/index.ts';
import { printAmount } from '../plan/estimate.ts';

/** The language, and the operator's unit of money. */
export interface QuotaWords {
  readonly text: Pick<Sentences, 'quota'>;
  readonly unit: string;
}

/** How many limits `/info` tells of. */
const maxUsages = 6;

/** "5 jobs", "2.5 USD" */
export function amountText(kind: Limit['unit'], amount: number, words: QuotaWords): string {
  const { quota } = words.text;
  return kind === 'jobs' ? quota.jobs(amount) : quota.money(printAmount(amount), words.unit);
}

/** "5 jobs a day for each person" */
export function limitText({ scope, per, unit, most }: Limit, words: QuotaWords): string {
  const { limit } = words.text.quota;
  const amount = amountText(unit, most, words);
  switch (scope.kind) {
    case 'server':
      return limit.server[per](amount);
    case 'person':
      return scope.roleId === undefined
        ? limit.person[per](amount)
        : limit.personWithRole[per](amount, `<@&${scope.roleId}>`);
    case 'role':
      return limit.role[per](amount, `<@&${scope.roleId}>`);
    case 'channel':
      return limit.channel[per](amount, `<#${scope.channelId}>`);
  }
}

/** Why something is not started, and when it can be. */
export function quotaRefusal(refusal: QuotaRefusal, words: QuotaWords): string {
  const { refused } = words.text.quota;
  switch (refusal.kind) {
    case 'cooldown':
      return refused.cooldown(timeText(refusal.freesAt));
    case 'running':
      return refusal.asked > refusal.most
        ? refused.runningTooFew(refusal.most, refusal.asked)
        : refused.running(refusal.most, refusal.running);
    case 'counting':
      return refused.counting;
    case 'limit':
      return limitRefusal(refusal, words);
  }
}

/** The same in a few words, for the record. */
export function quotaDetail(refusal: QuotaRefusal, words: QuotaWords): string {
  const { admin } = words.text.quota;
  switch (refusal.kind) {
    case 'cooldown':
      return admin.cooldown(refusal.seconds);
    case 'running':
      return admin.running(refusal.most);
    case 'counting':
      return words.text.quota.refused.counting;
    case 'limit':
      return nearText(refusal, words);
  }
}

function limitRefusal(
  { limit, used, asked, freesAt }: Extract<QuotaRefusal, { kind: 'limit' }>,
  words: QuotaWords,
): string {
  const { refused } = words.text.quota;
  const amount = (value: number): string => amountText(limit.unit, value, words);
  const name = limitText(limit, words);
  if (limit.most === 0) return refused.closed(name);
  if (asked > limit.most) return refused.neverFits(name, amount(asked));
  if (used >= limit.most) return refused.usedUp(name, amount(used), timeText(freesAt));
  const left = amount(limit.most - used);
  return refused.tooLittleLeft(name, left, amount(asked), timeText(freesAt));
}

/** How far a limit is used up, for those who moderate. */
export function nearText({ limit, used }: Usage, words: QuotaWords): string {
  return words.text.quota.near(limitText(limit, words), amountText(limit.unit, used, words));
}

/** What is left for somebody, a line each; empty where nothing is limited. */
export function usageLines(usages: readonly Usage[], words: QuotaWords): string[] {
  const { usage } = words.text.quota;
  if (usages.length === 0) return [];
  const lines = usages.slice(0, maxUsages).map(({ limit, used, freesAt }) => {
    const left = amountText(limit.unit, Math.max(0, limit.most - used), words);
    return usage.line(limitText(limit, words), left, timeText(freesAt));
  });
  const rest = usages.length - maxUsages;
  return [usage.title, ...lines, ...(rest > 0 ? [usage.more(rest)] : [])];
}

/** As Discord shows it to each reader. @param at milliseconds since the Unix epoch */
export function timeText(at: number): string {
  return `<t:${Math.ceil(at / 1000)}:R>`;
}
