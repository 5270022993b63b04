import type { JsonObject } from '../json.ts';
import { messageFlag } from '../protocol.ts';
import { apiError, formError } from '../rest/api-error.ts';
import { messageIssues } from '../rules/message.ts';
import { applyPayload, isEmpty, type NewFile } from './apply.ts';
import { findPings, noPings } from './mentions.ts';
import { messageJson } from './message-json.ts';
import { isBotIn } from './places.ts';
import type { ChannelRecord, MessageBody, MessageRecord } from './records.ts';
import type { World } from './world.ts';

/** Bits of the intents that ask for messages in servers and in conversations. */
const guildMessages = 1 << 9;
const directMessages = 1 << 12;

const mostRevisions = 200;

/** What a request wants a message to be. */
export interface Wish {
  readonly payload: JsonObject;
  readonly files: readonly NewFile[];
  readonly settableFlags: number;
  readonly attachmentSizeLimit: number;
  /** Where the payload stands in the request body, for the `errors` tree. */
  readonly within?: readonly string[];
}

/** Who a new message is from and what it belongs to. */
export type Origin = Pick<
  MessageRecord,
  | 'authorId'
  | 'type'
  | 'ephemeralFor'
  | 'interactionId'
  | 'metadata'
  | 'usedCommand'
  | 'reference'
  | 'snapshot'
> & { readonly channel: ChannelRecord };

/**
 * Writes a new message.
 * @throws ApiError 50035, 50006 or 40005 when Discord would not take it
 */
export function createMessage(world: World, origin: Origin, wish: Wish): MessageRecord {
  const body = checkedBody(world, wish, { previous: undefined, keepUnlisted: false });
  const pings = findPings(body, wish.payload, origin.interactionId !== undefined);
  return addMessage(world, origin, { body, pings, nonce: nonceOf(wish.payload) });
}

/** Writes the "thinking" message of a deferred answer. */
export function createLoadingMessage(world: World, origin: Origin): MessageRecord {
  const ephemeral = origin.ephemeralFor === undefined ? 0 : messageFlag.ephemeral;
  const flags = messageFlag.loading | ephemeral;
  const body: MessageBody = { content: '', embeds: [], components: [], flags, files: [] };
  return addMessage(world, origin, { body, pings: noPings, nonce: undefined });
}

/**
 * Changes a message.
 * @param keepUnlisted whether files stay when the request does not mention `attachments`
 * @throws ApiError 50035, 50006 or 40005 when Discord would not take it
 */
export function editMessage(
  world: World,
  message: MessageRecord,
  change: { wish: Wish; keepUnlisted: boolean },
): void {
  const wasLoading = (message.body.flags & messageFlag.loading) !== 0;
  const previous = message.body;
  message.body = checkedBody(world, change.wish, { previous, keepUnlisted: change.keepUnlisted });
  const at = world.clock.now();
  if (wasLoading) message.pings = findPings(message.body, change.wish.payload, true);
  else message.editedAt = at;
  message.revisions.push({ content: message.body.content, at });
  if (message.revisions.length > mostRevisions) message.revisions.shift();
  announce(world, message, 'MESSAGE_UPDATE');
  world.changed();
}

/** Takes a message away. */
export function deleteMessage(world: World, message: MessageRecord): void {
  if (!world.messages.delete(message.id)) return;
  announce(world, message, 'MESSAGE_DELETE');
  world.changed();
}

function checkedBody(
  world: World,
  wish: Wish,
  onto: { previous: MessageBody | undefined; keepUnlisted: boolean },
): MessageBody {
  const { payload, files, settableFlags } = wish;
  if (files.some((file) => file.bytes.byteLength > wish.attachmentSizeLimit)) {
    throw apiError('tooLarge');
  }
  const application = { payload, files, settableFlags, nextId: world.nextId };
  const { body, issues } = applyPayload({ ...application, ...onto });
  const all = [...issues, ...messageIssues({ payload, body, previous: onto.previous })];
  const within = wish.within ?? [];
  if (all.length > 0) {
    throw formError(all.map((one) => ({ ...one, path: [...within, ...one.path] })));
  }
  if (isEmpty(body)) throw apiError('emptyMessage', 'The message would be empty');
  return body;
}

/** Puts a message into its channel, as it is. */
export function addMessage(
  world: World,
  origin: Origin,
  made: Pick<MessageRecord, 'body' | 'pings' | 'nonce'>,
): MessageRecord {
  const { channel, ...rest } = origin;
  const createdAt = world.clock.now();
  const message: MessageRecord = {
    ...rest,
    id: world.nextId(),
    channelId: channel.id,
    createdAt,
    ...made,
    editedAt: undefined,
    revisions: [{ content: made.body.content, at: createdAt }],
  };
  world.addMessage(message);
  announce(world, message, 'MESSAGE_CREATE');
  return message;
}

function nonceOf(payload: JsonObject): string | number | undefined {
  const nonce = payload['nonce'];
  return typeof nonce === 'string' || typeof nonce === 'number' ? nonce : undefined;
}

/** Messages only a person sees, and places without the bot, make no events. */
function announce(world: World, message: MessageRecord, name: string): void {
  const channel = world.channels.get(message.channelId);
  if (message.ephemeralFor !== undefined || channel === undefined) return;
  if (!isBotIn(world, channel)) return;
  const intents = channel.kind === 'direct' ? directMessages : guildMessages;
  const guild = channel.guildId === undefined ? {} : { guild_id: channel.guildId };
  const isGone = name === 'MESSAGE_DELETE';
  const data = isGone
    ? { id: message.id, channel_id: message.channelId, ...guild }
    : { ...messageJson(world, message), ...guild };
  world.dispatch({ name, data, intents });
}
