import type { Block } from '../guilds/moderation/block.ts';
import type { Case } from '../guilds/moderation/case.ts';
import type { Sentences } from '../locales/index.ts';
import { caseLine, mention, timeOf } from './case-line.ts';
import { fitLines, maxContent } from './fit-lines.ts';
import { type MessageView, sentence } from './message.ts';
import { showPrompt } from './prompt-text.ts';

/** What came of a strike. */
interface Struck {
  readonly userId: string;
  /** How many count now. */
  readonly strikes: number;
  readonly block: Block | undefined;
}

/** What a moderator is told who has given a strike. */
export function struckSentence(
  { userId, strikes, block }: Struck,
  { cases: { mod } }: Sentences,
): string {
  const who = mention(userId);
  if (block === undefined) return mod.struck(who, strikes);
  if (block.until === undefined) return mod.struckBlocked(who, strikes);
  return mod.struckBlockedUntil(who, strikes, timeOf(block.until));
}

/** What is known of a person in a server. */
export interface KnownPerson {
  readonly guildId: string;
  readonly userId: string;
  readonly strikes: readonly { readonly at: number }[];
  readonly block: Block | undefined;
  /** Newest first. */
  readonly cases: readonly Case[];
  readonly jobs: { readonly count: number; readonly isAll: boolean };
}

const maxReason = 300;
/** How many strikes are told with their times. */
const maxTimes = 20;

/** Everything that moderators look up of a person, in one message. */
export function lookupView(known: KnownPerson, text: Sentences): MessageView {
  const { lookup } = text.cases.mod;
  const { guildId, userId, strikes, cases, jobs } = known;
  const times = strikes.slice(-maxTimes).map(({ at }) => timeOf(at));
  const head = [
    lookup.title(mention(userId)),
    ...blockLines(known.block, text),
    strikes.length === 0 ? lookup.noStrikes : lookup.strikes(strikes.length, times.join(', ')),
    jobs.isAll ? lookup.jobs(jobs.count) : lookup.manyJobs(jobs.count),
    cases.length === 0 ? lookup.noCases : lookup.cases,
  ];
  const lines = [...head, ...cases.map((entry) => caseLine(entry, guildId, text))];
  return sentence(fitLines(lines, maxContent, lookup.more));
}

function blockLines(block: Block | undefined, { cases }: Sentences): string[] {
  const { lookup } = cases.mod;
  if (block === undefined) return [lookup.free];
  const { until, caseNumber, reason, appealed } = block;
  return [
    until === undefined
      ? lookup.blocked(caseNumber)
      : lookup.blockedUntil(timeOf(until), caseNumber),
    ...(reason === undefined ? [] : [cases.blocked.reason(showPrompt(reason, maxReason))]),
    ...(appealed ? [lookup.appealed] : []),
  ];
}
