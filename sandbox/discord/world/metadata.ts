import { type JsonObject, numberOf, objectsOf, textOf } from '../json.ts';
import { interactionType, optionType } from '../protocol.ts';
import type { InteractionRecord } from './interaction.ts';
import type { UsedCommand } from './records.ts';
import { userJson } from './serialise.ts';

/** The `interaction_metadata` of a message an interaction made (Discord docs: resources/message). */
export function interactionMetadata(interaction: InteractionRecord): JsonObject {
  const { data } = interaction;
  const common: JsonObject = {
    id: interaction.id,
    type: interaction.type,
    user: userJson(interaction.user),
    authorizing_integration_owners: interaction.owners,
  };
  switch (interaction.type) {
    case interactionType.command:
      return {
        ...common,
        name: textOf(data['name']),
        command_type: numberOf(data['type']),
        ...(interaction.targetMessageId === undefined
          ? {}
          : { target_message_id: interaction.targetMessageId }),
      };
    case interactionType.component:
      return { ...common, interacted_message_id: interaction.sourceMessageId };
    default:
      return { ...common, triggering_interaction_metadata: interaction.triggeredBy };
  }
}

/**
 * The command that an interaction is, as Discord's client shows it above the answer: with its group and
 * subcommand (Discord docs: interactions/receiving-and-responding, Message Interaction Object).
 */
export function usedCommand({ type, user, data }: InteractionRecord): UsedCommand | undefined {
  if (type !== interactionType.command) return undefined;
  return { name: namesOf(data).join(' '), userId: user.id };
}

/** A command's name and those of the subcommands in which its options stand. */
function namesOf(part: JsonObject): string[] {
  const inner = objectsOf(part['options']).find(
    (one) => one['type'] === optionType.subcommand || one['type'] === optionType.group,
  );
  return [textOf(part['name']) ?? '', ...(inner === undefined ? [] : namesOf(inner))];
}
