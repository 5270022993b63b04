import type { Case } from '../guilds/moderation/case.ts';
import type { Sentences } from '../locales/index.ts';
import { showPrompt } from './prompt-text.ts';

/** What waits to be told in a log channel, oldest first. */
export interface UntoldCases {
  readonly guildId: string;
  readonly cases: readonly Case[];
  /** How many more there are, newer than these. */
  readonly untold: number;
  readonly look?: CaseLook;
}

/**
 * How much a line says: all that is known; nothing that people or services have written, where Discord
 * does not take that; or no more than that there is a case, and when it was.
 */
export type CaseLook = 'whole' | 'plain' | 'number';

/** One message of the log channel. */
export interface CaseLines {
  readonly content: string;
  /** How many of the cases it tells, from the first on. */
  readonly told: number;
  /** How many of those that are only counted it counts. */
  readonly counted: number;
}

/** Discord takes 2000 characters. */
const maxContent = 2_000;
/** Room for the line that counts the rest. */
const countRoom = 150;

/** How much of what people have written stands in a line. */
const longest = { prompt: 200, reason: 300, detail: 300 };

/** As many cases as one message takes, a line each. */
export function caseLines(
  { guildId, cases, untold, look = 'whole' }: UntoldCases,
  text: Sentences,
): CaseLines {
  const lines: string[] = [];
  let room = maxContent - countRoom;
  for (const entry of cases) {
    const line =
      look === 'number' ? numberLine(entry, text) : caseLine(inLook(entry, look), guildId, text);
    if (line.length + 1 > room) break;
    lines.push(line);
    room -= line.length + 1;
  }
  const told = lines.length;
  const counted = told === cases.length ? untold : 0;
  if (counted > 0) lines.push(text.cases.line.more(counted));
  return { content: lines.join('\n'), told, counted };
}

/** @returns it without what is not to be said */
function inLook(entry: Case, look: CaseLook): Case {
  if (look === 'whole') return entry;
  return { ...entry, detail: undefined, reason: undefined, prompt: undefined };
}

function numberLine({ number, at }: Case, { cases }: Sentences): string {
  return `${cases.line.number(number)} · ${timeOf(at)}`;
}

/** A case in one line: its number, when it was, what happened, and what else is known of it. */
export function caseLine(entry: Case, guildId: string, text: Sentences): string {
  const { line } = text.cases;
  return [
    line.number(entry.number),
    timeOf(entry.at),
    whatHappened(entry, text),
    ...factsOf(),
  ].join(' · ');

  function factsOf(): string[] {
    const { channelId, detail, reason, prompt, about } = entry;
    return [
      channelId === undefined ? [] : [line.inChannel(`<#${channelId}>`)],
      detail === undefined ? [] : [withMentions(showPrompt(detail, longest.detail))],
      reason === undefined ? [] : [line.reason(showPrompt(reason, longest.reason))],
      prompt === undefined ? [] : [line.prompt(showPrompt(prompt, longest.prompt))],
      messageFact(),
      about === undefined ? [] : [line.goesOnWith(about)],
    ].flat();
  }

  function messageFact(): string[] {
    const { channelId, messageId } = entry;
    if (channelId === undefined || messageId === undefined) return [];
    return [line.message(linkTo(guildId, { channelId, messageId }))];
  }
}

/** What happened, in a sentence. */
export function whatHappened({ kind, because, userId, byId }: Case, { cases }: Sentences): string {
  const who = userId === undefined ? cases.nobody : mention(userId);
  const by = byId === undefined ? cases.easel : mention(byId);
  if (kind === 'limit-near' && because === 'quota') return cases.line['limit-reached']();
  if (kind === 'removed' && userId !== undefined && userId === byId) {
    return cases.line['removed-own'](who);
  }
  if (kind === 'refused') return cases.line.refused[because ?? 'other'](who);
  return cases.line[kind](who, by);
}

/** A message as a link. */
export function linkTo(
  guildId: string,
  { channelId, messageId }: { readonly channelId: string; readonly messageId: string },
): string {
  return `https://discord.com/channels/${guildId}/${channelId}/${messageId}`;
}

/** @param at milliseconds since the Unix epoch */
export function timeOf(at: number): string {
  return `<t:${Math.floor(at / 1000)}:f>`;
}

export function mention(userId: string): string {
  return `<@${userId}>`;
}

/** Channels, roles and times that Easel itself names in a detail are shown as such; they ping nobody. */
export function withMentions(shown: string): string {
  return shown.replace(/<\u200b((?:#|@&?|t:)\d{1,20}(?::f)?>)/g, '<$1');
}
