import type { ServerResponse } from 'node:http';
import { isSignatureGood } from '../world/cdn.ts';
import type { FileRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';

const attachmentPath = /^\/attachments\/(\d+)\/(\d+)\/([^/]+)$/;
const uploadPath = /^\/ephemeral-attachments\/\d+\/(\d+)\/([^/]+)$/;

/** Serves a file by its signed link; anything else is 404, as is a link that has run out. */
export function serveFile(world: World, url: URL, response: ServerResponse): void {
  const good = isSignatureGood(world, url.pathname, url.searchParams);
  const file = good ? findFile(world, url.pathname) : undefined;
  if (file === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain' });
    response.end('This content is no longer available.');
    return;
  }
  response.writeHead(200, {
    'Content-Type': file.contentType,
    'Content-Length': file.bytes.byteLength,
  });
  response.end(file.bytes);
}

function findFile(world: World, path: string): FileRecord | undefined {
  const upload = uploadPath.exec(path);
  if (upload !== null) return world.uploads.get(upload[1] ?? '');
  const attachment = attachmentPath.exec(path);
  if (attachment === null) return undefined;
  const [, channelId, fileId] = attachment;
  for (const message of world.messages.values()) {
    if (message.channelId !== channelId) continue;
    const file = message.body.files.find((one) => one.id === fileId);
    if (file !== undefined) return file;
  }
  return undefined;
}
