import { MessageFlags, type RawFile } from 'discord.js';
import type { OutgoingFile } from '../jobs/screen.ts';
import type { MessageBody } from '../views/message.ts';
import type { About } from './message-attempt.ts';

/** A message as it is sent: files replace all that were there, no files leave them alone. */
export interface OutgoingMessage extends About {
  readonly body: MessageBody;
  readonly files: readonly OutgoingFile[] | undefined;
  /** Alt text of every file that has none of its own, at most 1024 characters. */
  readonly description: string;
  /** Makes a repeated send of a new message one message; at most 25 characters. */
  readonly nonce?: string;
}

/** What the REST client is given. */
export interface MessageRequest {
  readonly body: object;
  readonly files?: RawFile[];
}

/** New lists each time: the library adds to what it is given. */
export function toRequest({ body, files, description }: OutgoingMessage): MessageRequest {
  if (files === undefined) return { body };
  return {
    body: {
      ...body,
      attachments: files.map((file, id) => ({
        id: String(id),
        filename: file.name,
        description: file.description ?? description,
      })),
    },
    files: files.map(({ name, bytes, contentType }) => ({ name, data: bytes, contentType })),
  };
}

/** For a later message of an interaction, which says for itself that one person alone sees it. */
export function toFollowUpRequest(message: OutgoingMessage, ephemeral: boolean): MessageRequest {
  const request = toRequest(message);
  if (!ephemeral) return request;
  return { ...request, body: { ...request.body, flags: MessageFlags.Ephemeral } };
}

/**
 * For a new message of the bot's own. For some minutes Discord takes another one with the same nonce
 * for the same message (Discord docs: resources/message, Create Message).
 */
export function toOwnRequest(message: OutgoingMessage): MessageRequest {
  const { nonce } = message;
  const request = toRequest(message);
  if (nonce === undefined) return request;
  return { ...request, body: { ...request.body, nonce, enforce_nonce: true } };
}
