import type { PlaceView } from '../page/protocol/house.ts';
import type { PlaceKey } from '../page/protocol/names.ts';

/** What is said of a place beside its name, in a few words. */
export const topics: Readonly<Record<PlaceKey, string>> = {
  pictures: 'Everybody sees what is drawn here',
  'after-dark': 'Age-restricted',
  staff: 'Only the moderator and the admin see this channel',
  log: 'Only the moderator and the admin see this channel',
  direct: 'Between you and the bot',
};

/** What somebody who comes first is told to do. */
export const invitations: Readonly<Record<PlaceKey, string>> = {
  pictures: 'Type /imagine below and say what you want to see.',
  'after-dark': 'Type /imagine below: what is drawn here need not suit everybody.',
  staff: 'As the admin, type /admin notify below, and what waits for a decision is posted here.',
  log: 'As the admin, type /admin log below, and each case is told here.',
  direct: 'Type /imagine below: what is drawn here is seen by nobody else.',
};

/** Its name as it is written. */
export function signed({ kind, name }: PlaceView): string {
  return `${kind === 'direct' ? '@' : '#'}${name}`;
}
