import { type JsonObject, nameIn, numberOf, objectsOf, textOf } from '../json.ts';
import { messageFlag } from '../protocol.ts';
import { type Issue, issue } from '../rules/issues.ts';
import { numberComponents } from './component-ids.ts';
import type { FileRecord, MessageBody } from './records.ts';

/** A file that came with the request. */
export interface NewFile {
  readonly index: number;
  readonly filename: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly width?: number;
  readonly height?: number;
}

/** How a payload is laid over a message. */
export interface Application {
  readonly payload: JsonObject;
  readonly files: readonly NewFile[];
  /** What it is laid over; absent for a new message. */
  readonly previous?: MessageBody | undefined;
  /** Whether files stay when `attachments` is not mentioned: true for PATCH, false for callback type 7. */
  readonly keepUnlisted: boolean;
  /** Flags the payload may set. */
  readonly settableFlags: number;
  readonly nextId: () => string;
}

const emptyBody: MessageBody = { content: '', embeds: [], components: [], flags: 0, files: [] };

/**
 * Lays a payload over a message: fields that are absent stay, `null` empties, `attachments` is the complete list of
 * files to keep (Discord docs: resources/message, Edit Message).
 * @returns the new body, and what is wrong with the list of attachments
 */
export function applyPayload(application: Application): { body: MessageBody; issues: Issue[] } {
  const { payload, settableFlags } = application;
  const previous = application.previous ?? emptyBody;
  const { files, issues } = applyFiles(application, previous);
  const asked = numberOf(payload['flags']);
  const kept = previous.flags & ~(asked === undefined ? 0 : messageFlag.suppressEmbeds);
  const body: MessageBody = {
    content:
      payload['content'] === undefined ? previous.content : (textOf(payload['content']) ?? ''),
    embeds: payload['embeds'] === undefined ? previous.embeds : objectsOf(payload['embeds']),
    components:
      payload['components'] === undefined
        ? previous.components
        : numberComponents(objectsOf(payload['components'])),
    flags: (kept | ((asked ?? 0) & settableFlags)) & ~messageFlag.loading,
    files,
  };
  return { body, issues };
}

/** Whether nothing would be left to show. */
export function isEmpty(body: MessageBody): boolean {
  return (
    body.content.trim() === '' &&
    body.embeds.length === 0 &&
    body.components.length === 0 &&
    body.files.length === 0
  );
}

function applyFiles(
  application: Application,
  previous: MessageBody,
): { files: FileRecord[]; issues: Issue[] } {
  const { payload, keepUnlisted } = application;
  const mentioned = payload['attachments'] !== undefined && payload['attachments'] !== null;
  const listed = objectsOf(payload['attachments']);
  const issues: Issue[] = [];
  const kept: FileRecord[] = mentioned || !keepUnlisted ? [] : [...previous.files];
  listed.forEach((entry, position) => {
    const id = nameIn(entry, 'id');
    const stored = previous.files.find((file) => file.id === id);
    if (stored !== undefined) kept.push(described(stored, entry));
    else if (!application.files.some((file) => String(file.index) === id)) {
      const path = ['attachments', String(position), 'id'];
      issues.push(issue(path, 'ATTACHMENT_NOT_FOUND', 'The attachment could not be found'));
    }
  });
  return { files: [...kept, ...added(application, listed)], issues };
}

function added(application: Application, listed: readonly JsonObject[]): FileRecord[] {
  return application.files.map((file) => {
    const entry = listed.find((one) => nameIn(one, 'id') === String(file.index)) ?? {};
    const filename = storedName(textOf(entry['filename']) ?? file.filename);
    const { bytes, contentType, width, height } = file;
    const size = width === undefined || height === undefined ? {} : { width, height };
    const id = application.nextId();
    return described({ id, filename, bytes, contentType, ...size }, entry);
  });
}

function described(file: FileRecord, entry: JsonObject): FileRecord {
  const description = textOf(entry['description']);
  const title = textOf(entry['title']);
  const spoiler = entry['is_spoiler'];
  return {
    ...file,
    ...(description === undefined ? {} : { description }),
    ...(title === undefined ? {} : { title }),
    ...(typeof spoiler === 'boolean' ? { spoiler } : {}),
  };
}

/** Discord stores names in plain ASCII with underscores for blanks. */
export function storedName(name: string): string {
  const plain = name.replaceAll(/\s+/g, '_').replaceAll(/[^A-Za-z0-9_.-]/g, '');
  return plain === '' ? 'file' : plain;
}
