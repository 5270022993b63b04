import { z } from 'zod';
import { houseSchema } from './house.ts';
import { messageSchema } from './message.ts';
import { statusSchema, trafficEntrySchema } from './status.ts';

/**
 * What a window hears, as server-sent events whose data is one of these. The first of each kind is whole;
 * later ones come when something has changed.
 */
export const newsSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('house'), house: houseSchema }),
  z.object({
    kind: z.literal('messages'),
    /** The ids of all that are seen, oldest first. */
    order: z.array(z.string()),
    /** Those that are new or different. */
    changed: z.array(messageSchema),
  }),
  z.object({ kind: z.literal('status'), status: statusSchema }),
  /** Requests since the last such news. */
  z.object({ kind: z.literal('traffic'), entries: z.array(trafficEntrySchema) }),
]);
export type News = z.infer<typeof newsSchema>;
