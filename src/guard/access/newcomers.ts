import type { Access } from '../../guilds/moderation/access-rules.ts';
import type { Visitor } from '../visitor.ts';

const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;

/** Somebody is too new. */
export interface NewcomerRefusal {
  /** Whether their account is, or their time in the server. */
  readonly what: 'account' | 'member';
  /** From when on they are not: milliseconds since the Unix epoch; undefined where nobody knows. */
  readonly until: number | undefined;
}

/**
 * Whether somebody is too new for a server. Those who moderate it are trusted.
 * @param now milliseconds since the Unix epoch
 * @returns what stands in their way the longest
 */
export function refusalOfNewcomer(
  { accountDays, memberHours }: Access,
  visitor: Visitor,
  now: number,
): NewcomerRefusal | undefined {
  if (visitor.mayModerate) return undefined;
  const ends: NewcomerRefusal[] = [];
  if (memberHours !== undefined) {
    const { memberSince } = visitor;
    const until = memberSince === undefined ? undefined : memberSince + memberHours * hourMs;
    ends.push({ what: 'member', until });
  }
  if (accountDays !== undefined) {
    ends.push({ what: 'account', until: visitor.accountSince + accountDays * dayMs });
  }
  const [longest] = ends
    .filter(({ until }) => until === undefined || until > now)
    .sort((one, other) => (other.until ?? Infinity) - (one.until ?? Infinity));
  return longest;
}
