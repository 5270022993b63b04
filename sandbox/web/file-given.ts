import type { FileGiven } from '../page/protocol/deed.ts';

/** Reads a file that somebody has chosen. */
export async function toFileGiven(file: File): Promise<FileGiven> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return { filename: file.name, contentType: file.type, base64: btoa(binary) };
}
