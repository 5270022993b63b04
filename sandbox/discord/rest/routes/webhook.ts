import { objectOf } from '../../json.ts';
import { interactionTime, messageFlag, messageType } from '../../protocol.ts';
import type { InteractionRecord } from '../../world/interaction.ts';
import { messageJson } from '../../world/message-json.ts';
import type { MessageRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { createMessage, deleteMessage, editMessage, type Wish } from '../../world/write.ts';
import { apiError } from '../api-error.ts';
import type { ApiReply, ApiRequest, Route } from '../request.ts';
import { answerFlags, isEphemeral, originOf } from './origin.ts';

const base = '/webhooks/{webhook_id}/{webhook_token}';

/** Follow-ups of an interaction whose only owner is the user (Discord docs: Create Followup Message). */
const mostUserFollowUps = 5;

/** What an edit can set; the rest of the flags are fixed by the first answer. */
const editFlags = messageFlag.suppressEmbeds | messageFlag.componentsV2;

/** The routes a token opens for 15 minutes: the original message and follow-ups. */
export function webhookRoutes(world: World): Route[] {
  const route = (
    method: Route['method'],
    template: string,
    handle: (interaction: InteractionRecord, request: ApiRequest) => ApiReply,
  ): Route => ({
    method,
    template,
    authenticated: false,
    handle: (request) => handle(liveInteraction(world, request), request),
  });
  return [
    route('POST', base, (interaction, request) => followUp(world, interaction, request)),
    ...['@original', '{message_id}'].flatMap((last) => [
      route('GET', `${base}/messages/${last}`, (interaction, request) => ({
        status: 200,
        body: messageJson(world, ownMessage(world, interaction, request)),
      })),
      route('PATCH', `${base}/messages/${last}`, (interaction, request) =>
        edit(world, interaction, request),
      ),
      route('DELETE', `${base}/messages/${last}`, (interaction, request) => {
        deleteMessage(world, ownMessage(world, interaction, request));
        return { status: 204 };
      }),
    ]),
  ];
}

/** @throws ApiError 50027 for a token that is void, 10015 for one whose interaction was never answered */
function liveInteraction(world: World, request: ApiRequest): InteractionRecord {
  const interaction = world.interactions.get(request.params['webhook_token'] ?? '');
  if (interaction === undefined || request.params['webhook_id'] !== world.applicationId) {
    throw apiError('invalidToken');
  }
  const age = world.clock.now() - interaction.createdAt;
  if (age >= interactionTime.tokenMs || interaction.isVoid === true) throw apiError('invalidToken');
  if (interaction.state !== 'answered') throw apiError('unknownWebhook');
  return interaction;
}

/** The message a request means: `@original`, or one this interaction made. */
function ownMessage(
  world: World,
  interaction: InteractionRecord,
  request: ApiRequest,
): MessageRecord {
  const asked = request.params['message_id'] ?? interaction.originalId ?? '';
  const message = interaction.messageIds.has(asked) ? world.messages.get(asked) : undefined;
  if (message === undefined) throw apiError('unknownMessage');
  return message;
}

function edit(world: World, interaction: InteractionRecord, request: ApiRequest): ApiReply {
  const message = ownMessage(world, interaction, request);
  const wish = wishOf(interaction, request, editFlags);
  editMessage(world, message, { wish, keepUnlisted: true });
  return { status: 200, body: messageJson(world, message) };
}

function followUp(world: World, interaction: InteractionRecord, request: ApiRequest): ApiReply {
  const loading = loadingOriginal(world, interaction);
  if (loading !== undefined) {
    const wish = wishOf(interaction, request, editFlags);
    editMessage(world, loading, { wish, keepUnlisted: true });
    return { status: 200, body: messageJson(world, loading) };
  }
  const owners = Object.keys(interaction.owners);
  const onlyUser = owners.length === 1 && owners[0] === '1';
  if (onlyUser && interaction.followUps >= mostUserFollowUps) throw apiError('tooManyFollowUps');
  const wish = wishOf(interaction, request, answerFlags);
  const { metadata, ...origin } = originOf(world, interaction, isEphemeral(wish.payload));
  const original = interaction.originalId;
  const message = createMessage(
    world,
    {
      ...origin,
      metadata: { ...metadata, original_response_message_id: original },
      reference: original ?? origin.reference,
      type: messageType.reply,
    },
    wish,
  );
  interaction.followUps += 1;
  interaction.messageIds.add(message.id);
  return { status: 200, body: messageJson(world, message) };
}

/** The first follow-up after a deferral fills the waiting message (Discord docs: Create Followup Message). */
function loadingOriginal(world: World, interaction: InteractionRecord): MessageRecord | undefined {
  const original = world.messages.get(interaction.originalId ?? '');
  if (original?.interactionId !== interaction.id) return undefined;
  return (original.body.flags & messageFlag.loading) === 0 ? undefined : original;
}

function wishOf(interaction: InteractionRecord, request: ApiRequest, flags: number): Wish {
  const { channel, guild } = interaction.at;
  if (guild !== undefined && request.files.length > 0 && !channel.botMayAttach) {
    throw apiError('missingPermissions');
  }
  return {
    payload: objectOf(request.body),
    files: request.files,
    settableFlags: flags,
    attachmentSizeLimit: interaction.attachmentSizeLimit,
  };
}
