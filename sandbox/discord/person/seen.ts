import { type JsonObject, objectOf, textOf } from '../json.ts';
import { componentType, messageFlag } from '../protocol.ts';
import { attachmentUrl } from '../world/cdn.ts';
import { place } from '../world/component-ids.ts';
import type { Pings } from '../world/mentions.ts';
import { componentsJson, embedsJson } from '../world/message-json.ts';
import type { FileRecord, MessageRecord, UsedCommand } from '../world/records.ts';
import { shownNames } from '../world/references.ts';
import type { World } from '../world/world.ts';

/** A button as a person sees it. */
export interface SeenButton {
  readonly label: string | undefined;
  /** The character, or the name of a custom one. */
  readonly emoji: string | undefined;
  /** 1 primary, 2 secondary, 3 success, 4 danger, 5 link, 6 premium. */
  readonly style: number;
  readonly customId: string | undefined;
  readonly url: string | undefined;
  readonly disabled: boolean;
  /** Number of its row, from 0. */
  readonly row: number;
}

/** A file as a person sees it. */
export interface SeenAttachment {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
  readonly contentType: string;
  readonly description?: string;
  /** In pixels, where it is a picture. */
  readonly width?: number;
  readonly height?: number;
  /** Whether it is covered until somebody wants to see it. */
  readonly spoiler: boolean;
  readonly url: string;
  readonly bytes: Uint8Array;
}

/** A message as a person sees it. */
export interface SeenMessage {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  readonly content: string;
  readonly flags: number;
  readonly ephemeral: boolean;
  /** "Easel is thinking…" */
  readonly loading: boolean;
  readonly embeds: unknown[];
  /** As the API gives them, media resolved. */
  readonly components: unknown[];
  readonly buttons: SeenButton[];
  /** Every file the message shows, whether below it, in an embed or in a component. */
  readonly attachments: SeenAttachment[];
  readonly referencedMessageId?: string;
  /** The command that it answers, with group and subcommand after blanks, and who used it. */
  readonly usedCommand?: UsedCommand;
  /** Whom it notified when it was written. */
  readonly pings: Pings;
  readonly createdAt: number;
  readonly editedAt?: number;
  /** Texts it had, oldest first, with when (Unix ms). */
  readonly revisions: { readonly content: string; readonly at: number }[];
}

/** What a stored message looks like now. */
export function seeMessage(world: World, message: MessageRecord): SeenMessage {
  const { body } = message;
  return {
    id: message.id,
    channelId: message.channelId,
    authorId: message.authorId,
    content: body.content,
    flags: body.flags,
    ephemeral: message.ephemeralFor !== undefined,
    loading: (body.flags & messageFlag.loading) !== 0,
    embeds: embedsJson(world, message),
    components: componentsJson(world, message),
    buttons: buttonsOf(message),
    attachments: seenFiles(message).map((file) => ({
      ...seeFile(file),
      url: attachmentUrl(world, message.channelId, file),
    })),
    pings: message.pings,
    createdAt: message.createdAt,
    revisions: [...message.revisions],
    ...(message.reference === undefined ? {} : { referencedMessageId: message.reference }),
    ...(message.usedCommand === undefined ? {} : { usedCommand: message.usedCommand }),
    ...(message.editedAt === undefined ? {} : { editedAt: message.editedAt }),
  };
}

function seeFile(file: FileRecord): Omit<SeenAttachment, 'url'> {
  const { id, filename, bytes, contentType, width, height, description, spoiler } = file;
  return {
    id,
    filename,
    size: bytes.byteLength,
    contentType,
    spoiler: spoiler === true || filename.startsWith('SPOILER_'),
    bytes,
    ...(description === undefined ? {} : { description }),
    ...(width === undefined || height === undefined ? {} : { width, height }),
  };
}

/** In a message of components, a file no component shows is invisible. */
function seenFiles(message: MessageRecord): readonly FileRecord[] {
  const { body } = message;
  if ((body.flags & messageFlag.componentsV2) === 0) return body.files;
  const shown = shownNames(body);
  return body.files.filter((file) => shown.has(file.filename));
}

function buttonsOf(message: MessageRecord): SeenButton[] {
  return place([...message.body.components])
    .filter(({ component }) => component['type'] === componentType.button)
    .map(({ component, row }) => ({ ...seeButton(component), row }));
}

function seeButton(component: JsonObject): Omit<SeenButton, 'row'> {
  return {
    label: textOf(component['label']),
    emoji: textOf(objectOf(component['emoji'])['name']),
    style: Number(component['style']),
    customId: textOf(component['custom_id']),
    url: textOf(component['url']),
    disabled: component['disabled'] === true,
  };
}

/** Whether a user standing in a channel sees a message. */
export function isVisible(
  message: MessageRecord,
  at: { channelId: string; userId: string },
): boolean {
  if (message.channelId !== at.channelId) return false;
  return message.ephemeralFor === undefined || message.ephemeralFor === at.userId;
}
