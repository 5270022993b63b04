import { fileTypeFromBuffer } from 'file-type';
import type { Clock } from '../../../src/lib/clock.ts';
import { type Answer, fileAnswer, jsonAnswer, textAnswer } from '../http/answer.ts';
import type { Incoming } from '../http/incoming.ts';
import { requireObject } from '../work/json-body.ts';
import { Refused } from '../work/refused.ts';
import { decodeBase64, digestOf } from '../work/sent-image.ts';
import { Shelf } from '../work/shelf.ts';
import { readBody } from './bodies.ts';
import type { Fetch } from './generate.ts';
import { readForm } from './upload-form.ts';

/** Milliseconds a file is kept (kie.ai docs: file-upload-api, 24 hours). */
const keptMs = 24 * 60 * 60 * 1000;

interface Sent {
  readonly bytes: Uint8Array;
  readonly uploadPath: string;
  /** Empty if none was given. */
  readonly fileName: string;
}

/** What the uploads need of their surroundings. */
export interface UploadParts {
  readonly clock: Clock;
  readonly baseUrl: () => string;
  readonly fetch: Fetch;
}

/** The upload host: files come in three ways and stay for a day. */
export class Uploads {
  readonly #parts: UploadParts;
  readonly #files = new Shelf<{ bytes: Uint8Array; type: string; until: number }>(50);

  constructor(parts: UploadParts) {
    this.#parts = parts;
  }

  /**
   * Keeps a file that came in at `/api/file-…-upload`; a file of the same name gives way.
   * @throws Refused 400 or 422
   */
  async receive(request: Incoming): Promise<Answer> {
    const sent = await this.#read(request);
    const type = (await fileTypeFromBuffer(sent.bytes))?.mime ?? 'application/octet-stream';
    const now = this.#parts.clock.now();
    const until = now + keptMs;
    const fallback = `${digestOf(sent.bytes)}.${type.split('/')[1] ?? 'bin'}`;
    const fileName = sent.fileName === '' ? fallback : sent.fileName;
    const filePath = `${sent.uploadPath.replace(/^\/+|\/+$/g, '')}/${fileName}`;
    const downloadUrl = `${this.#parts.baseUrl()}/files/${filePath.split('/').map(encodeURIComponent).join('/')}`;
    this.#files.put(new URL(downloadUrl).pathname, { bytes: sent.bytes, type, until });
    const data = {
      fileName,
      filePath,
      downloadUrl,
      fileSize: sent.bytes.length,
      mimeType: type,
      uploadedAt: new Date(now).toISOString(),
      expiresAt: new Date(until).toISOString(),
    };
    return jsonAnswer({ success: true, code: 200, msg: 'File uploaded successfully', data });
  }

  /** The file at a path below `/files/`. */
  answer(path: string): Answer {
    const file = this.#files.get(path);
    if (file === undefined || file.until <= this.#parts.clock.now()) {
      return textAnswer('Not found', 404);
    }
    return fileAnswer(file.bytes, file.type);
  }

  async #read(request: Incoming): Promise<Sent> {
    switch (request.path) {
      case '/api/file-stream-upload':
        return readStream(request);
      case '/api/file-url-upload': {
        const { fileUrl, ...about } = readBody('UrlUploadRequest', requireObject(request.body));
        const bytes = await this.#parts.fetch(fileUrl);
        if (bytes === undefined) throw new Refused(422, `fileUrl cannot be fetched: ${fileUrl}`);
        return { ...about, bytes };
      }
      default: {
        const { base64Data, ...about } = readBody(
          'Base64UploadRequest',
          requireObject(request.body),
        );
        const bytes = decodeBase64(base64Data);
        if (bytes === undefined) throw new Refused(422, 'base64Data is not base64');
        return { ...about, bytes };
      }
    }
  }
}

async function readStream({ bytes, headers }: Incoming): Promise<Sent> {
  const { fields, file } = await readForm(bytes, headers['content-type'] ?? '');
  const about = readBody('StreamUploadFields', fields);
  if (file === undefined) throw new Refused(422, 'file is required');
  return {
    ...about,
    bytes: file.bytes,
    fileName: about.fileName === '' ? file.name : about.fileName,
  };
}
