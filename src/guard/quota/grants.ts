import { z } from 'zod';
import { limitSchema } from '../../guilds/moderation/limits.ts';
import { grantKeys } from '../../guilds/moderation/quota-keys.ts';
import type { Clock } from '../../lib/clock.ts';
import { openDocuments } from '../../storage/document.ts';
import type { Store } from '../../storage/store.ts';
import type { Extra } from './applied-limits.ts';
import { periodEnd, periodStart } from './periods.ts';

const grantSchema = limitSchema.pick({ per: true, unit: true }).extend({
  /** When the period began that it is for. */
  start: z.number(),
  amount: z.number().min(0),
});

const grantsSchema = z.object({
  schema: z.literal(1),
  grants: z.array(grantSchema).max(100),
});
type Grant = z.infer<typeof grantSchema>;

/** Who is meant, and where. */
export interface Grantee {
  readonly guildId: string;
  readonly userId: string;
}

/** Whether something was granted; `all`: what stands in its period, of its unit. */
export interface Granted {
  readonly isGranted: boolean;
  readonly all: number;
}

/** What moderators have granted people. Both reject with a StoreError when the store fails. */
export interface Grants {
  /** What holds for somebody now. */
  of(grantee: Grantee): Promise<readonly Extra[]>;
  /** Adds to it for the present period, unless it would be too much then. */
  add(grantee: Grantee, extra: Extra & { readonly most: number }): Promise<Granted>;
}

export function createGrants(store: Store, clock: Clock): Grants {
  const initial: z.infer<typeof grantsSchema> = { schema: 1, grants: [] };
  const documents = openDocuments(store, { schema: grantsSchema, initial });
  const holds = ({ per, start }: Grant): boolean => start === periodStart(per, clock.now());
  const mayHold = ({ per, start }: Grant): boolean => periodEnd(per, start) > clock.now();

  return {
    of: async (grantee) => (await documents.get(keyOf(grantee))).grants.filter(holds),
    add: async (grantee, { per, unit, amount, most }) => {
      const start = periodStart(per, clock.now());
      const isSame = (grant: Grant): boolean =>
        grant.per === per && grant.unit === unit && grant.start === start;
      let granted: Granted = { isGranted: false, all: 0 };
      await documents.change(keyOf(grantee), (present) => {
        const before = present.grants.find(isSame)?.amount ?? 0;
        const all = rounded(before + amount);
        granted = { isGranted: all <= most, all: all <= most ? all : before };
        if (!granted.isGranted) return present;
        const others = present.grants.filter((grant) => mayHold(grant) && !isSame(grant));
        return { ...present, grants: [...others, { per, unit, start, amount: all }] };
      });
      return granted;
    },
  };
}

/** Sums of decimals are off by a little; a price has at most nine digits behind its point. */
function rounded(amount: number): number {
  return Math.round(amount * 1e9) / 1e9;
}

function keyOf({ guildId, userId }: Grantee): string {
  return `${grantKeys}${guildId}:${userId}`;
}
