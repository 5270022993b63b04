import { z } from 'zod';

/**
 * How the result reached its person: in the message; as a link, because it was too large or could
 * not be fetched; without it, because the upstream names a place that the bot must not go to; or not at
 * all, because the message is gone (`/show` brings it back).
 */
export const deliverySchema = z.enum([
  'attached',
  'linked-too-large',
  'linked-unreadable',
  'refused',
  'kept',
]);
export type Delivery = z.infer<typeof deliverySchema>;
