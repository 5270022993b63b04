import { type JsonObject, numberOf, textOf } from '../json.ts';
import { interactionType } from '../protocol.ts';
import type { InteractionRecord } from './interaction.ts';
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
