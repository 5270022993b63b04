import { Busboy } from '@fastify/busboy';
import { Refused } from '../work/refused.ts';

/** A multipart form with one file. */
export interface UploadForm {
  readonly fields: Readonly<Record<string, string>>;
  /** The part called `file`. */
  readonly file: { readonly bytes: Uint8Array; readonly name: string } | undefined;
}

/**
 * Takes a multipart body apart.
 * @throws Refused 400 if it is none
 */
export function readForm(bytes: Uint8Array, contentType: string): Promise<UploadForm> {
  return new Promise((resolve, reject) => {
    const refuse = (): void => {
      reject(new Refused(400, 'The body is not a multipart form'));
    };
    if (!contentType.startsWith('multipart/form-data;')) {
      refuse();
      return;
    }
    const fields: Record<string, string> = {};
    let file: UploadForm['file'];
    const busboy = new Busboy({ headers: { 'content-type': contentType }, limits: { files: 4 } });
    busboy.on('field', (name, value) => {
      fields[name] = value;
    });
    busboy.on('file', (field, stream, name) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (field === 'file') file = { bytes: Buffer.concat(chunks), name };
      });
    });
    busboy.on('finish', () => {
      resolve({ fields, file });
    });
    busboy.on('error', refuse);
    busboy.end(Buffer.from(bytes));
  });
}
