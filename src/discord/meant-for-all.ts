import type { BaseInteraction } from 'discord.js';
import { features } from '../guilds/moderation/access-rules.ts';
import type { Tools } from './definitions.ts';

/**
 * Whether what was typed was meant for all to see: by a command that starts something, of somebody who
 * hides nothing. What people save for themselves is nobody else's business.
 * @throws {StoreError}
 */
export async function isMeantForAll(
  interaction: BaseInteraction,
  { people }: Pick<Tools, 'people'>,
): Promise<boolean> {
  if (!interaction.isChatInputCommand()) return false;
  // What can be allowed and denied by the name of its command starts something.
  if (!features.some((feature) => feature === interaction.commandName)) return false;
  const chosen = interaction.options.getBoolean('private');
  return !(chosen ?? (await people.get(interaction.user.id)).private);
}
