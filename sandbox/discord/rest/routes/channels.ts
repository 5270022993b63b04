import { objectOf, textOf } from '../../json.ts';
import { messageFlag, messageType } from '../../protocol.ts';
import { messageJson } from '../../world/message-json.ts';
import type { ChannelRecord, MessageRecord } from '../../world/records.ts';
import { channelJson } from '../../world/serialise.ts';
import type { World } from '../../world/world.ts';
import { createMessage, deleteMessage, editMessage, type Wish } from '../../world/write.ts';
import { apiError } from '../api-error.ts';
import type { ApiReply, ApiRequest, Route } from '../request.ts';
import { attachmentLimit, openChannel, requireSend, takeLateEdit } from './channel-access.ts';

const messages = '/channels/{channel_id}/messages';
const one = `${messages}/{message_id}`;

const createFlags =
  messageFlag.suppressEmbeds |
  messageFlag.suppressNotifications |
  messageFlag.voice |
  messageFlag.componentsV2;
const editFlags = messageFlag.suppressEmbeds | messageFlag.componentsV2;

type ChannelHandler = (channel: ChannelRecord, request: ApiRequest) => ApiReply;

/** Channels and their messages, with the bot's own token and permissions. */
export function channelRoutes(world: World): Route[] {
  const route = (method: Route['method'], template: string, handle: ChannelHandler): Route => ({
    method,
    template,
    handle: (request) => handle(openChannel(world, request.params['channel_id'] ?? ''), request),
  });
  const message =
    (
      handle: (message: MessageRecord, channel: ChannelRecord, request: ApiRequest) => ApiReply,
    ): ChannelHandler =>
    (channel, request) =>
      handle(findMessage(world, channel, request), channel, request);
  return [
    route('GET', '/channels/{channel_id}', (channel) => ({
      status: 200,
      body: channelJson(world, channel),
    })),
    route('PATCH', '/channels/{channel_id}', (channel, request) => change(world, channel, request)),
    route('GET', messages, (channel, request) => list(world, channel, request)),
    route('POST', messages, (channel, request) => create(world, channel, request)),
    route(
      'GET',
      one,
      message((found) => ({ status: 200, body: messageJson(world, found) })),
    ),
    route(
      'PATCH',
      one,
      message((found, channel, request) => edit(world, { found, channel, request })),
    ),
    route(
      'DELETE',
      one,
      message((found, channel) => {
        if (channel.archived) throw apiError('archivedThread');
        if (found.authorId !== world.bot.id) throw apiError('missingPermissions');
        deleteMessage(world, found);
        return { status: 204 };
      }),
    ),
    route('POST', '/channels/{channel_id}/typing', () => ({ status: 204 })),
  ];
}

/** Messages only a person sees are unknown here (Discord docs issue 3090). */
function findMessage(world: World, channel: ChannelRecord, request: ApiRequest): MessageRecord {
  const message = world.messages.get(request.params['message_id'] ?? '');
  if (message?.channelId !== channel.id || message.ephemeralFor !== undefined) {
    throw apiError('unknownMessage');
  }
  return message;
}

function list(world: World, channel: ChannelRecord, request: ApiRequest): ApiReply {
  const limit = Number(request.query.get('limit') ?? 50);
  const before = request.query.get('before');
  const after = request.query.get('after');
  const found = [...world.messages.values()].filter(
    (message) =>
      message.channelId === channel.id &&
      message.ephemeralFor === undefined &&
      (before === null || BigInt(message.id) < BigInt(before)) &&
      (after === null || BigInt(message.id) > BigInt(after)),
  );
  const newestFirst = found.reverse().slice(0, Math.min(Math.max(limit, 1), 100));
  return { status: 200, body: newestFirst.map((message) => messageJson(world, message)) };
}

function create(world: World, channel: ChannelRecord, request: ApiRequest): ApiReply {
  requireSend(channel, request);
  const payload = objectOf(request.body);
  const twin = nonceTwin(world, channel, request);
  if (twin !== undefined) return { status: 200, body: messageJson(world, twin) };
  const reference = textOf(objectOf(payload['message_reference'])['message_id']);
  const origin = {
    channel,
    authorId: world.bot.id,
    type: reference === undefined ? messageType.plain : messageType.reply,
    ephemeralFor: undefined,
    interactionId: undefined,
    metadata: undefined,
    reference,
  };
  const message = createMessage(
    world,
    origin,
    wishOf(world, channel, { request, flags: createFlags }),
  );
  channel.archived = false;
  return { status: 200, body: messageJson(world, message) };
}

/** With `enforce_nonce`, the same nonce again within minutes is the same message. */
function nonceTwin(
  world: World,
  channel: ChannelRecord,
  request: ApiRequest,
): MessageRecord | undefined {
  const payload = objectOf(request.body);
  if (payload['enforce_nonce'] !== true || payload['nonce'] === undefined) return undefined;
  const since = world.clock.now() - 5 * 60_000;
  return [...world.messages.values()].find(
    (message) =>
      message.channelId === channel.id &&
      message.nonce === payload['nonce'] &&
      message.createdAt >= since,
  );
}

function edit(
  world: World,
  asked: { found: MessageRecord; channel: ChannelRecord; request: ApiRequest },
): ApiReply {
  const { found, channel, request } = asked;
  if (found.authorId !== world.bot.id) throw apiError('notTheAuthor');
  if (channel.archived) throw apiError('archivedThread');
  if (request.files.length > 0 && !channel.botMayAttach) throw apiError('missingPermissions');
  takeLateEdit(world, channel, found);
  const wish = wishOf(world, channel, { request, flags: editFlags });
  editMessage(world, found, { wish, keepUnlisted: true });
  return { status: 200, body: messageJson(world, found) };
}

function change(world: World, channel: ChannelRecord, request: ApiRequest): ApiReply {
  const { archived } = objectOf(request.body);
  if (channel.kind !== 'thread') throw apiError('missingPermissions');
  if (channel.locked) throw apiError('missingPermissions');
  if (typeof archived === 'boolean') channel.archived = archived;
  world.changed();
  return { status: 200, body: channelJson(world, channel) };
}

function wishOf(
  world: World,
  channel: ChannelRecord,
  given: { request: ApiRequest; flags: number },
): Wish {
  return {
    payload: objectOf(given.request.body),
    files: given.request.files,
    settableFlags: given.flags,
    attachmentSizeLimit: attachmentLimit(world, channel),
  };
}
