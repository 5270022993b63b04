import { z } from 'zod';
import { commandSchema } from './command.ts';
import { personKeySchema, placeKeySchema } from './names.ts';

/** Somebody that one can be. */
export const personSchema = z.object({
  key: personKeySchema,
  userId: z.string(),
  name: z.string(),
  /** What is special about them, in a few words. */
  about: z.string(),
  /** Where they may look. */
  places: z.array(placeKeySchema),
});
export type PersonView = z.infer<typeof personSchema>;

/** Somewhere to look at. */
export const placeSchema = z.object({
  key: placeKeySchema,
  channelId: z.string(),
  name: z.string(),
  kind: z.enum(['text', 'direct']),
  ageRestricted: z.boolean(),
  /** Not for everybody. */
  hidden: z.boolean(),
});
export type PlaceView = z.infer<typeof placeSchema>;

const namedSchema = z.object({ id: z.string(), name: z.string() });

/** What there is, as one person sees it from one place. */
export const houseSchema = z.object({
  guild: z.string(),
  bot: namedSchema,
  people: z.array(personSchema),
  /** Where this person may look. */
  places: z.array(placeSchema),
  /** Everybody's names, for mentions and for menus of people. */
  users: z.array(namedSchema),
  roles: z.array(namedSchema),
  channels: z.array(namedSchema),
  /** What this person can type here. */
  commands: z.array(commandSchema),
  /** What this person can do with a message here. */
  messageMenus: z.array(z.string()),
});
export type HouseView = z.infer<typeof houseSchema>;
