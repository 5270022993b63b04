import { MessageContextMenuCommandInteraction } from 'discord.js';
import { prepareIncoming } from '../../src/discord/incoming.ts';
import { construct, type RawOverrides } from './interactions.ts';

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
  return construct<MessageContextMenuCommandInteraction>(
    MessageContextMenuCommandInteraction,
    packet.d,
  );
}
