import type { IncomingMessage } from 'node:http';
import { Busboy } from '@fastify/busboy';
import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { type Json, parseJson } from '../json.ts';
import { apiError } from './api-error.ts';
import type { UploadedPart } from './request.ts';

/** A request larger than this is refused unread. */
const mostBytes = 150 * 1024 * 1024;

/** A request's body, taken apart. */
export interface RequestBody {
  readonly json: Json | undefined;
  readonly files: readonly UploadedPart[];
}

/**
 * Reads a body: JSON, or multipart with `payload_json` and `files[n]` (Discord docs: reference, Uploading Files).
 * @throws ApiError 50109 when it is not what its content type says, 40005 when it is beyond reason
 */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const bytes = await collect(request);
  const type = request.headers['content-type'] ?? '';
  if (bytes.byteLength === 0) return { json: undefined, files: [] };
  if (type.startsWith('multipart/form-data')) return readMultipart(bytes, type);
  return { json: parse(bytes.toString('utf8')), files: [] };
}

function parse(text: string): Json {
  try {
    return parseJson(text);
  } catch {
    throw apiError('notJson', 'The request body is not JSON');
  }
}

async function collect(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.byteLength;
    if (size > mostBytes) throw apiError('tooLarge');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

async function readMultipart(bytes: Buffer, type: string): Promise<RequestBody> {
  const { payload, parts } = await splitParts(bytes, type);
  const files = await Promise.all(
    parts.map(async (part) => ({ ...part, ...(await probe(part.bytes, part.contentType)) })),
  );
  return { json: payload === undefined ? undefined : parse(payload), files };
}

interface Parts {
  payload: string | undefined;
  readonly parts: UploadedPart[];
}

function splitParts(bytes: Buffer, type: string): Promise<Parts> {
  return new Promise((resolve, reject) => {
    const found: Parts = { payload: undefined, parts: [] };
    const refuse = (): void => {
      reject(apiError('notJson', 'The request body is not well-formed multipart'));
    };
    const busboy = new Busboy({
      headers: { 'content-type': type },
      limits: { fieldSize: 4 * 1024 * 1024, files: 32, fields: 32 },
    });
    busboy.on('field', (name, value) => {
      if (name === 'payload_json') found.payload = value;
    });
    busboy.on('file', (name, stream, filename, _encoding, contentType) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const index = Number(/^files\[(\d+)\]$/.exec(name)?.[1] ?? Number.NaN);
        if (Number.isNaN(index)) return;
        found.parts.push({ index, filename, bytes: Buffer.concat(chunks), contentType });
      });
    });
    busboy.on('finish', () => {
      resolve(found);
    });
    busboy.on('error', refuse);
    busboy.end(bytes);
  });
}

/** What a file says about itself: its type by content (else as declared), and its size if it is a picture. */
export async function probe(
  bytes: Uint8Array,
  declared: string | undefined,
): Promise<{ contentType: string; width?: number; height?: number }> {
  const found = await fileTypeFromBuffer(bytes);
  const fallback =
    declared === undefined || declared === '' ? 'application/octet-stream' : declared;
  const contentType = found?.mime ?? fallback;
  if (!contentType.startsWith('image/')) return { contentType };
  try {
    const { width, height } = await sharp(bytes).metadata();
    return { contentType, width, height };
  } catch {
    return { contentType };
  }
}
