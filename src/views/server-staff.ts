import type { Guild } from '../guilds/guild.ts';
import type { StrikePolicy } from '../guilds/moderation/strikes.ts';
import type { Sentences } from '../locales/index.ts';
import { timeOf } from './case-line.ts';

/** What is known of a log channel. */
interface LogState {
  /** Since when nothing arrives there. */
  readonly trouble?: { readonly since: number } | undefined;
  /** Everybody sees it. */
  readonly isPublic?: boolean;
}

/** Where cases are told in a server. */
export function serverLog(
  { logChannel }: Guild,
  { trouble, isPublic = false }: LogState,
  { cases: { admin } }: Sentences,
): string {
  if (logChannel === undefined) return [admin.logTitle, admin.logOff].join('\n');
  return [
    admin.logTitle,
    admin.logTo(`<#${logChannel}>`),
    ...(trouble === undefined ? [] : [admin.logTrouble(timeOf(trouble.since))]),
    ...(isPublic ? [admin.everybodyReads] : []),
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

type Step = StrikePolicy['steps'][number];

function blocksLonger({ blockHours: one = Infinity }: Step, { blockHours }: Step): boolean {
  return one > (blockHours ?? Infinity);
}

/** What strikes lead to in a server, and where more of them lead to less. */
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
    ...ordered.flatMap((step, index) => {
      const fewer = ordered.slice(0, index).findLast((one) => blocksLonger(one, step));
      return fewer === undefined ? [] : [admin.strikesShorter(step.strikes, fewer.strikes)];
    }),
  ].join('\n');
}
