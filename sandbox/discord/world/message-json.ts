import { isObject, type JsonObject, textOf } from '../json.ts';
import { interactionType, messageFlag, messageType } from '../protocol.ts';
import { attachmentUrl } from './cdn.ts';
import type { FileRecord, MessageBody, MessageRecord } from './records.ts';
import { replaceReferences, shownNames } from './references.ts';
import { fileJson, userJson } from './serialise.ts';
import type { World } from './world.ts';

/** A message as the API shows it; files that a component or an embed shows are not among its attachments. */
export function messageJson(world: World, message: MessageRecord): JsonObject {
  const { body } = message;
  const author = world.users.get(message.authorId);
  const shown = shownNames(body);
  return {
    id: message.id,
    channel_id: message.channelId,
    type: message.type,
    content: body.content,
    author: author === undefined ? null : userJson(author),
    timestamp: new Date(message.createdAt).toISOString(),
    edited_timestamp:
      message.editedAt === undefined ? null : new Date(message.editedAt).toISOString(),
    tts: false,
    mention_everyone: message.pings.everyone,
    mentions: message.pings.users.flatMap((id) => world.users.get(id) ?? []).map(userJson),
    mention_roles: [...message.pings.roles],
    attachments: visibleFiles(body, shown).map((file) =>
      fileJson(file, attachmentUrl(world, message.channelId, file)),
    ),
    embeds: resolved(world, message, body.embeds),
    components: resolved(world, message, body.components),
    pinned: false,
    flags: body.flags,
    ...(message.nonce === undefined ? {} : { nonce: message.nonce }),
    ...interactionFields(world, message),
    ...referenceFields(world, message),
  };
}

/** Components or embeds with each `attachment://` link replaced by the stored file. */
export function resolved(
  world: World,
  message: MessageRecord,
  parts: readonly JsonObject[],
): JsonObject[] {
  const isV2 = (message.body.flags & messageFlag.componentsV2) !== 0;
  const resolve = (name: string): JsonObject | undefined => {
    const file = message.body.files.find((one) => one.filename === name);
    return file === undefined ? undefined : mediaJson(world, { message, file, isV2 });
  };
  return parts.map((part) => replaceReferences(part, resolve)).filter(isObject);
}

function mediaJson(
  world: World,
  shown: { message: MessageRecord; file: FileRecord; isV2: boolean },
): JsonObject {
  const { file } = shown;
  const url = attachmentUrl(world, shown.message.channelId, file);
  return {
    url,
    proxy_url: url,
    width: file.width ?? null,
    height: file.height ?? null,
    content_type: file.contentType,
    ...(shown.isV2 ? { attachment_id: file.id, loading_state: 2 } : {}),
  };
}

function visibleFiles(body: MessageBody, shown: Set<string>): FileRecord[] {
  if ((body.flags & messageFlag.componentsV2) !== 0) return [];
  return body.files.filter((file) => !shown.has(file.filename));
}

function interactionFields(world: World, message: MessageRecord): JsonObject {
  if (message.interactionId === undefined) return {};
  const fields: JsonObject = {
    application_id: world.applicationId,
    webhook_id: world.applicationId,
    ...(message.metadata === undefined ? {} : { interaction_metadata: message.metadata }),
  };
  const metadata = message.metadata;
  if (metadata?.['type'] === interactionType.command) {
    fields['interaction'] = {
      id: metadata['id'],
      type: metadata['type'],
      name: textOf(metadata['name']) ?? '',
      user: metadata['user'],
    };
  }
  return fields;
}

function referenceFields(world: World, message: MessageRecord): JsonObject {
  if (message.reference === undefined) return {};
  const target = world.messages.get(message.reference);
  const channel = world.channels.get(message.channelId);
  const fields: JsonObject = {
    message_reference: {
      type: 0,
      message_id: message.reference,
      channel_id: message.channelId,
      ...(channel?.guildId === undefined ? {} : { guild_id: channel.guildId }),
    },
  };
  if (message.type !== messageType.reply) return fields;
  const inner = target === undefined ? undefined : { ...target, reference: undefined };
  return { ...fields, referenced_message: inner === undefined ? null : messageJson(world, inner) };
}
