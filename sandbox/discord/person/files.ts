import { probe } from '../rest/body.ts';
import { storedName } from '../world/apply.ts';
import type { FileRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';

/** A file a person hands over. */
export interface UploadedFile {
  readonly filename: string;
  readonly bytes: Uint8Array;
  readonly contentType?: string;
}

/** Whether a value is a file. */
export function isUpload(value: unknown): value is UploadedFile {
  return typeof value === 'object' && value !== null && 'bytes' in value && 'filename' in value;
}

/**
 * Puts a person's file where the bot can fetch it.
 * @throws Error when it is larger than the person may upload
 */
export async function upload(world: World, file: UploadedFile, limit: number): Promise<FileRecord> {
  if (file.bytes.byteLength > limit) throw new Error(`"${file.filename}" is too large to upload`);
  const about = await probe(file.bytes, file.contentType);
  const filename = storedName(file.filename);
  const record = { id: world.nextId(), filename, bytes: file.bytes, ...about };
  world.addUpload(record);
  return record;
}
