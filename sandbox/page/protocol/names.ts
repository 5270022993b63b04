import { z } from 'zod';

/** Who one can be in the page. */
export const personKeys = ['member', 'second', 'moderator', 'admin', 'newcomer'] as const;
/** Where one can be: the channels of the server, and the conversation with the bot. */
export const placeKeys = ['pictures', 'after-dark', 'staff', 'log', 'direct'] as const;

export const personKeySchema = z.enum(personKeys);
export const placeKeySchema = z.enum(placeKeys);

/** One of the people that somebody at the page can be. */
export type PersonKey = z.infer<typeof personKeySchema>;
/** One of the places that somebody at the page can look at. */
export type PlaceKey = z.infer<typeof placeKeySchema>;

/** Who a window is, and where it looks. */
export const standpointSchema = z.object({ as: personKeySchema, in: placeKeySchema });
export type WindowStandpoint = z.infer<typeof standpointSchema>;
