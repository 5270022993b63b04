import { isObject, type JsonObject, textOf } from '../json.ts';
import { interactionType, messageFlag, messageType } from '../protocol.ts';
import { attachmentUrl } from './cdn.ts';
import type { FileRecord, MessageBody, MessageRecord } from './records.ts';
import { replaceReferences, shownNames } from './references.ts';
import { renderComponent, renderEmbed } from './render.ts';
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
    embeds: embedsJson(world, message),
    components: componentsJson(world, message),
    pinned: false,
    flags: body.flags,
    ...(message.nonce === undefined ? {} : { nonce: message.nonce }),
    ...interactionFields(world, message),
    ...referenceFields(world, message),
  };
}

/** A message's embeds, each `attachment://` link replaced by the stored file. */
export function embedsJson(world: World, message: MessageRecord): JsonObject[] {
  const resolve = (name: string): JsonObject | undefined => {
    const file = fileNamed(message, name);
    return file === undefined ? undefined : mediaJson(world, message, file);
  };
  return message.body.embeds
    .map((embed) => replaceReferences(embed, resolve))
    .filter(isObject)
    .map(renderEmbed);
}

/** A message's components, each `attachment://` link replaced by the stored file. */
export function componentsJson(world: World, message: MessageRecord): JsonObject[] {
  const resolve = (name: string): JsonObject | undefined => {
    const file = fileNamed(message, name);
    if (file === undefined) return undefined;
    const { id, filename, bytes } = file;
    const identity = { id, attachment_id: id, filename, size: bytes.byteLength };
    return { ...mediaJson(world, message, file), ...identity, loading_state: 2 };
  };
  return message.body.components
    .map((component) => replaceReferences(component, resolve))
    .filter(isObject)
    .map((component) => renderComponent(component, message.id));
}

function fileNamed(message: MessageRecord, name: string): FileRecord | undefined {
  return message.body.files.find((file) => file.filename === name);
}

function mediaJson(world: World, message: MessageRecord, file: FileRecord): JsonObject {
  const url = attachmentUrl(world, message.channelId, file);
  return {
    url,
    proxy_url: url,
    content_type: file.contentType,
    ...(file.width === undefined ? {} : { width: file.width, height: file.height }),
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
      type: message.snapshot === undefined ? 0 : 1,
      message_id: message.reference,
      channel_id: target?.channelId ?? message.channelId,
      ...(channel?.guildId === undefined ? {} : { guild_id: channel.guildId }),
    },
  };
  if (message.snapshot !== undefined) {
    return { ...fields, message_snapshots: [{ message: message.snapshot }] };
  }
  if (message.type !== messageType.reply) return fields;
  const inner = target === undefined ? undefined : { ...target, reference: undefined };
  return { ...fields, referenced_message: inner === undefined ? null : messageJson(world, inner) };
}
