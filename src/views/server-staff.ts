import type { Guild } from '../guilds/guild.ts';
import type { StrikePolicy } from '../guilds/moderation/strikes.ts';
import type { Sentences } from '../locales/index.ts';
import { timeOf } from './case-line.ts';

/** Where cases are told in a server. @param trouble since when nothing arrives there */
export function serverLog(
  { logChannel }: Guild,
  trouble: { readonly since: number } | undefined,
  { cases: { admin } }: Sentences,
): string {
  if (logChannel === undefined) return [admin.logTitle, admin.logOff].join('\n');
  return [
    admin.logTitle,
    admin.logTo(`<#${logChannel}>`),
    ...(trouble === undefined ? [] : [admin.logTrouble(timeOf(trouble.since))]),
  ].join('\n');
}

/** What is posted for those who moderate, and whom it notifies. @param isPublic everybody sees it */
export function serverNotify(
  { reportChannel, staffRole, quota: { warnAt } }: Guild,
  isPublic: boolean,
  { cases: { admin } }: Sentences,
): string {
  return [
    admin.notifyTitle,
    reportChannel === undefined ? admin.notifyOff : admin.notifyTo(`<#${reportChannel}>`),
    staffRole === undefined ? admin.notifyNoRole : admin.notifyRole(`<@&${staffRole}>`),
    admin.warnAt(warnAt),
    ...(isPublic ? [admin.everybodySees] : []),
  ].join('\n');
}

/** What strikes lead to in a server. */
export function serverStrikes(
  { steps, days }: StrikePolicy,
  { cases: { admin } }: Sentences,
): string {
  const ordered = steps.toSorted((one, other) => one.strikes - other.strikes);
  return [
    admin.strikesTitle,
    admin.strikesDays(days),
    ...ordered.map(({ strikes, blockHours }) =>
      blockHours === undefined
        ? admin.strikesForever(strikes)
        : admin.strikesStep(strikes, blockHours),
    ),
    ...(ordered.length === 0 ? [admin.strikesNone] : []),
  ].join('\n');
}
