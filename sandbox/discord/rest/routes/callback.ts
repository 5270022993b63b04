import { isObject, type JsonObject, listOf, numberOf, objectOf } from '../../json.ts';
import { callbackType, interactionType, messageFlag } from '../../protocol.ts';
import { choiceIssues } from '../../rules/choices.ts';
import { type Issue, issue } from '../../rules/issues.ts';
import { modalIssues } from '../../rules/modal.ts';
import type { InteractionRecord } from '../../world/interaction.ts';
import { messageJson } from '../../world/message-json.ts';
import type { MessageRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { createLoadingMessage, createMessage, editMessage } from '../../world/write.ts';
import { apiError, formError } from '../api-error.ts';
import type { ApiReply, ApiRequest, Route } from '../request.ts';
import { answerFlags, isEphemeral, originOf } from './origin.ts';

/** `POST /interactions/{id}/{token}/callback`: the first answer to an interaction. */
export function callbackRoutes(world: World): Route[] {
  return [
    {
      method: 'POST',
      template: '/interactions/{interaction_id}/{interaction_token}/callback',
      authenticated: false,
      handle: (request) => answer(world, request),
    },
  ];
}

function answer(world: World, request: ApiRequest): ApiReply {
  const interaction = world.interactions.get(request.params['interaction_token'] ?? '');
  if (interaction?.id !== request.params['interaction_id'] || interaction === undefined) {
    throw apiError('unknownInteraction');
  }
  if (interaction.state === 'expired') throw apiError('unknownInteraction');
  if (interaction.state === 'answered') throw apiError('alreadyAcknowledged');
  const body = objectOf(request.body);
  const type = numberOf(body['type']) ?? 0;
  checkType(interaction, type);
  const message = act(world, interaction, { type, data: objectOf(body['data']), request });
  world.markAnswered(interaction);
  settle(interaction, { type, data: objectOf(body['data']), message });
  world.changed();
  if (request.query.get('with_response') !== 'true') return { status: 204 };
  return { status: 200, body: responseBody(world, interaction, { type, message }) };
}

interface Answer {
  readonly type: number;
  readonly data: JsonObject;
  readonly request: ApiRequest;
}

function checkType(interaction: InteractionRecord, type: number): void {
  const isAutocomplete = interaction.type === interactionType.autocomplete;
  const isChoices = type === callbackType.choices;
  const isUpdate = type === callbackType.deferredUpdate || type === callbackType.update;
  const isModal = type === callbackType.modal;
  const wrong =
    isAutocomplete !== isChoices ||
    (isUpdate && interaction.sourceMessageId === undefined) ||
    (isModal && interaction.type === interactionType.modal);
  if (!wrong) return;
  throw formError([
    issue(['type'], 'INTERACTION_CALLBACK_TYPE', `Not an answer to this interaction: ${type}`),
  ]);
}

function act(
  world: World,
  interaction: InteractionRecord,
  given: Answer,
): MessageRecord | undefined {
  switch (given.type) {
    case callbackType.message:
      return original(interaction, createFirst(world, interaction, given));
    case callbackType.deferredMessage:
      return original(interaction, defer(world, interaction, given.data));
    case callbackType.deferredUpdate:
      return original(interaction, sourceOf(world, interaction));
    case callbackType.update:
      return original(interaction, update(world, interaction, given));
    case callbackType.modal:
      refuse(modalIssues(given.data));
      return undefined;
    case callbackType.choices:
      refuse(choiceIssues(interaction.data, given.data));
      return undefined;
    default:
      throw formError([issue(['type'], 'BASE_TYPE_CHOICES', 'Not offered by this sandbox')]);
  }
}

/** @throws ApiError 50035 when there are issues with the `data` of the answer */
function refuse(issues: readonly Issue[]): void {
  if (issues.length === 0) return;
  throw formError(issues.map((one) => ({ ...one, path: ['data', ...one.path] })));
}

function original(interaction: InteractionRecord, message: MessageRecord): MessageRecord {
  interaction.originalId = message.id;
  interaction.messageIds.add(message.id);
  return message;
}

function createFirst(world: World, interaction: InteractionRecord, given: Answer): MessageRecord {
  return createMessage(world, originOf(world, interaction, isEphemeral(given.data)), {
    payload: given.data,
    files: given.request.files,
    settableFlags: answerFlags,
    attachmentSizeLimit: interaction.attachmentSizeLimit,
    within: ['data'],
  });
}

function defer(world: World, interaction: InteractionRecord, data: JsonObject): MessageRecord {
  const flags = numberOf(data['flags']) ?? 0;
  if ((flags & ~messageFlag.ephemeral) !== 0) {
    const message = 'A deferred answer takes no flag but EPHEMERAL';
    throw formError([issue(['data', 'flags'], 'MESSAGE_FLAGS_INVALID', message)]);
  }
  return createLoadingMessage(world, originOf(world, interaction, isEphemeral(data)));
}

function update(world: World, interaction: InteractionRecord, given: Answer): MessageRecord {
  const message = sourceOf(world, interaction);
  const wish = {
    payload: given.data,
    files: given.request.files,
    settableFlags: messageFlag.suppressEmbeds | messageFlag.componentsV2,
    attachmentSizeLimit: interaction.attachmentSizeLimit,
    within: ['data'],
  };
  editMessage(world, message, { wish, keepUnlisted: false });
  return message;
}

function sourceOf(world: World, interaction: InteractionRecord): MessageRecord {
  const message = world.messages.get(interaction.sourceMessageId ?? '');
  if (message === undefined) throw apiError('unknownMessage');
  return message;
}

function settle(
  interaction: InteractionRecord,
  given: { type: number; data: JsonObject; message: MessageRecord | undefined },
): void {
  if (given.type === callbackType.modal) {
    interaction.settle({ outcome: 'modal', modal: given.data });
  } else if (given.message === undefined) {
    const choices = listOf(given.data['choices']).filter(isObject);
    interaction.settle({ outcome: 'choices', choices });
  } else {
    interaction.settle({ outcome: 'acknowledged', messageId: given.message.id });
  }
}

/** The full message comes back only for types 4 and 7; a deferral names its id (Discord docs: callback response). */
function responseBody(
  world: World,
  interaction: InteractionRecord,
  given: { type: number; message: MessageRecord | undefined },
): JsonObject {
  const { type, message } = given;
  const flags = message?.body.flags ?? 0;
  const about: JsonObject =
    message === undefined
      ? {}
      : {
          response_message_id: message.id,
          response_message_loading: (flags & messageFlag.loading) !== 0,
          response_message_ephemeral: message.ephemeralFor !== undefined,
        };
  const full = type === callbackType.message || type === callbackType.update;
  return {
    interaction: { id: interaction.id, type: interaction.type, ...about },
    ...(full && message !== undefined
      ? { resource: { type, message: messageJson(world, message) } }
      : {}),
  };
}
