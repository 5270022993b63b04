import { type JsonObject, numberOf } from '../../json.ts';
import { messageFlag, messageType } from '../../protocol.ts';
import type { InteractionRecord } from '../../world/interaction.ts';
import { interactionMetadata, usedCommand } from '../../world/metadata.ts';
import type { World } from '../../world/world.ts';
import type { Origin } from '../../world/write.ts';

/** Flags an answer to an interaction may set (Discord docs: interactions/receiving-and-responding). */
export const answerFlags =
  messageFlag.suppressEmbeds |
  messageFlag.ephemeral |
  messageFlag.suppressNotifications |
  messageFlag.voice |
  messageFlag.componentsV2;

/** Whether a payload asks to be seen by one person only. */
export function isEphemeral(data: JsonObject): boolean {
  return ((numberOf(data['flags']) ?? 0) & messageFlag.ephemeral) !== 0;
}

/** Who the messages of an interaction are from. */
export function originOf(world: World, interaction: InteractionRecord, ephemeral: boolean): Origin {
  const source = interaction.sourceMessageId;
  const target = interaction.targetMessageId;
  const first = source !== undefined ? messageType.reply : messageType.command;
  return {
    channel: interaction.at.channel,
    authorId: world.bot.id,
    type: target === undefined ? first : messageType.menu,
    ephemeralFor: ephemeral ? interaction.user.id : undefined,
    interactionId: interaction.id,
    metadata: interactionMetadata(interaction),
    usedCommand: usedCommand(interaction),
    reference: source ?? target,
  };
}
