import type { Guild } from '../../guilds/guild.ts';
import type { Feature } from '../../guilds/moderation/access-rules.ts';
import type { Job } from '../../jobs/job.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Standings } from '../cases/standing.ts';
import type { Visitor } from '../visitor.ts';
import { refusalOfNewcomer } from './newcomers.ts';
import type { RefusalOf } from './refusal.ts';
import { refusalByRules } from './rules.ts';

/** A server, and whoever asks for something there. */
export interface Call {
  readonly guild: Guild & { readonly id: string };
  readonly visitor: Visitor & { readonly guildId: string };
}

/** What a person is checked with. */
export interface PersonCheck {
  readonly standings: Pick<Standings, 'blockOf'>;
  readonly clock: Pick<Clock, 'now'>;
}

/** What stands between somebody and everything. */
export type PersonRefusal = RefusalOf<'paused' | 'blocked' | 'newcomer'>;

/** Whether somebody may start anything now. @throws {StoreError} */
export async function refusalOfPerson(
  { standings, clock }: PersonCheck,
  { guild, visitor }: Call,
): Promise<PersonRefusal | undefined> {
  if (guild.paused !== undefined) return { because: 'paused', pause: guild.paused };
  const block = await standings.blockOf(visitor.guildId, visitor.userId);
  if (block !== undefined) return { because: 'blocked', block };
  const newcomer = refusalOfNewcomer(guild.access, visitor, clock.now());
  return newcomer && { because: 'newcomer', newcomer };
}

/**
 * Whether somebody may use all of these where they are.
 * @param parent the job whose picture they pressed
 */
export function refusalOfAccess(
  features: readonly Feature[],
  parent: Job | undefined,
  { guild: { access }, visitor }: Call,
): RefusalOf<'access'> | undefined {
  for (const feature of features) {
    const rule = refusalByRules(access.rules, feature, visitor);
    if (rule !== undefined) return { because: 'access', rule };
  }
  const isOwn = parent === undefined || parent.requesterId === visitor.userId;
  const isForOwner = access.buttons === 'owner' && features.includes('buttons');
  return isOwn || !isForOwner ? undefined : { because: 'access', rule: 'owner' };
}
