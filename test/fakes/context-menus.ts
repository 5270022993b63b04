import { Client, type Interaction, MessageContextMenuCommandInteraction } from 'discord.js';
import { prepareIncoming } from '../../src/discord/incoming.ts';
import type { RawOverrides } from './interactions.ts';

const client = new Client({ intents: [] });

/** The message that a menu is used on, unless a test says otherwise. */
export const targetId = '200000000000000007';
/** The bot's own id, and that of its application. */
export const botId = '200000000000000001';
const person = { id: '300000000000000001', username: 'ada', discriminator: '0', avatar: null };

/**
 * A menu that was used on a message, as it comes from the gateway.
 * @param target what is particular about the message
 */
export function messageMenu(
  name: string,
  target: object = {},
  overrides: RawOverrides = {},
): MessageContextMenuCommandInteraction {
  const message = { id: targetId, channel_id: '200000000000000002', author: person, ...target };
  const packet = {
    t: 'INTERACTION_CREATE',
    d: {
      id: '1300000000000000001',
      application_id: botId,
      type: 2,
      token: 'interaction-token',
      version: 1,
      channel_id: '200000000000000002',
      user: person,
      context: 0,
      ...overrides,
      data: {
        id: '500000000000000001',
        name,
        type: 3,
        target_id: targetId,
        resolved: { messages: { [targetId]: message } },
      },
    },
  };
  const refusal = prepareIncoming(packet);
  if (refusal !== undefined) throw new Error(refusal);
  const kind: NewableFunction & { readonly prototype: Interaction } =
    MessageContextMenuCommandInteraction;
  const made: unknown = Reflect.construct(kind, [client, packet.d]);
  if (made instanceof MessageContextMenuCommandInteraction) return made;
  throw new TypeError('The library made something else');
}
