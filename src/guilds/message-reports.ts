import { z } from 'zod';
import type { Store } from '../storage/store.ts';

const reportSchema = z.object({
  schema: z.literal(1),
  /** The job whose message it is. */
  jobId: z.string(),
  /** As it was written; empty where nothing was. */
  reason: z.string(),
  /** Milliseconds since the Unix epoch. */
  createdAt: z.number(),
  /** Those who moderate the server have been told. */
  told: z.boolean(),
});

/** Why somebody has reported a message. */
export type MessageReport = Omit<z.infer<typeof reportSchema>, 'schema' | 'told'>;

/** Who reported which message of which server. */
export interface Reported {
  readonly guildId: string;
  readonly messageId: string;
  readonly userId: string;
}

/** Reports of pictures in the store: one person reports one message once. */
export interface MessageReports {
  /** Whether this person's report of this message has arrived. */
  isTold(reported: Reported): Promise<boolean>;
  /**
   * Writes a report down, before anybody is told.
   * @returns false where one has arrived before, or is just on its way
   */
  begin(reported: Reported, report: MessageReport): Promise<boolean>;
  /** It has arrived. */
  confirm(reported: Reported, report: MessageReport): Promise<void>;
  /** Nobody could be told: it may be reported again. */
  withdraw(reported: Reported): Promise<void>;
}

/** After this long a report that has not arrived never will: the program was stopped in between. */
const onItsWayMs = 2 * 60_000;

export function createMessageReports(store: Store): MessageReports {
  async function isTold(reported: Reported): Promise<boolean> {
    const document = await store.get(keyOf(reported));
    if (document === undefined) return false;
    // What this program cannot read is a newer one's, and there.
    return reportSchema.safeParse(document.value).data?.told ?? true;
  }

  return {
    isTold,
    begin: async (reported, report) => {
      const key = keyOf(reported);
      const begun = { schema: 1, ...report, told: false };
      if (await store.putIfAbsent(key, begun)) return true;
      const present = await store.get(key);
      const earlier = reportSchema.safeParse(present?.value).data;
      if (present === undefined || earlier === undefined || earlier.told) return false;
      const isLost = report.createdAt - earlier.createdAt > onItsWayMs;
      return isLost && store.update(key, present.revision, begun);
    },
    confirm: (reported, report) => store.put(keyOf(reported), { schema: 1, ...report, told: true }),
    withdraw: (reported) => store.remove(keyOf(reported)),
  };
}

function keyOf({ guildId, messageId, userId }: Reported): string {
  return `${reportKeys}${guildId}:${messageId}:${userId}`;
}

/** What the keys of all reports begin with; the last part is who reported. */
export const reportKeys = 'reports:';
