import type { JsonObject } from '../json.ts';
import { messageFlag, messageType } from '../protocol.ts';
import { probe } from '../rest/body.ts';
import { noPings } from './mentions.ts';
import { messageJson } from './message-json.ts';
import type { ChannelRecord, MessageRecord } from './records.ts';
import { settleUser, userOf } from './residents.ts';
import type { World } from './world.ts';
import { addMessage, createMessage } from './write.ts';

/** What somebody else than the bot writes: another bot may use embeds and components. */
export interface StrangersMessage {
  /** Somebody unseen by default. */
  readonly author?: { readonly id: string };
  readonly content?: string;
  /** As the API gives them out: a picture from elsewhere has a `proxy_url` beside its `url`. */
  readonly embeds?: readonly JsonObject[];
  /** The same; with any of these it is a message of components alone. */
  readonly components?: readonly JsonObject[];
  readonly files?: readonly { readonly filename: string; readonly bytes: Uint8Array }[];
}

/** What is plain about a message that nobody's interaction made. */
const plain = {
  type: messageType.plain,
  ephemeralFor: undefined,
  interactionId: undefined,
  metadata: undefined,
  reference: undefined,
};

/** The largest file that anybody may upload anywhere (Discord docs: reference). */
const largest = 500 * 1024 * 1024;

/**
 * Writes the message of a stranger.
 * @returns its id
 * @throws ApiError when Discord would not take it
 */
export async function postAsStranger(
  world: World,
  channel: ChannelRecord,
  message: StrangersMessage,
): Promise<string> {
  const { author, content = '', embeds = [], components = [] } = message;
  const authorId = author?.id ?? settleUser(world, { username: 'stranger' }).id;
  const files = await Promise.all(
    (message.files ?? []).map(async ({ filename, bytes }, index) => {
      return { index, filename, bytes, ...(await probe(bytes, undefined)) };
    }),
  );
  const ofComponents = components.length > 0 ? { flags: messageFlag.componentsV2 } : { content };
  const payload = { ...ofComponents, embeds: [...embeds], components: [...components] };
  const wish = { settableFlags: messageFlag.componentsV2, attachmentSizeLimit: largest };
  const origin = { ...plain, channel, authorId: userOf(world, authorId).id };
  return createMessage(world, origin, { payload, files, ...wish }).id;
}

/** What of a message goes along when it is forwarded (Discord docs: resources/message, Message Snapshot). */
const forwarded = [
  'type',
  'content',
  'embeds',
  'attachments',
  'components',
  'timestamp',
  'edited_timestamp',
  'flags',
  'mentions',
  'mention_roles',
];

/** Forwards a message into a channel, as it is now. @returns the id of the new message */
export function forwardMessage(
  world: World,
  message: MessageRecord,
  to: { readonly channel: ChannelRecord; readonly authorId: string },
): string {
  const shown = Object.entries(messageJson(world, message));
  const snapshot = Object.fromEntries(shown.filter(([key]) => forwarded.includes(key)));
  const body = { content: '', embeds: [], components: [], flags: messageFlag.snapshot, files: [] };
  const { channel, authorId } = to;
  const origin = { ...plain, channel, authorId, reference: message.id, snapshot };
  return addMessage(world, origin, { body, pings: noPings, nonce: undefined }).id;
}
