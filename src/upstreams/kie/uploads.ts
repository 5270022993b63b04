import { FormData } from 'undici';
import type { UpstreamFailure } from '../failure.ts';
import type { Picture } from '../port.ts';
import { TransportError } from '../transport.ts';
import type { Client } from './client.ts';
import { failureOfFreeCall } from './codes.ts';
import { willLast } from './links.ts';
import { readEnvelope, uploadedSchema } from './schemas.ts';

/** Where the vendor keeps what was uploaded; it goes by itself after a day or more. */
const uploadPath = 'easel';

/** What an upload needs of its surroundings. */
export interface Lending {
  readonly client: Client;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  /** Makes the names of files unique: the vendor overwrites what has the same name. */
  readonly correlationId: string;
  readonly signal: AbortSignal;
}

/** Links in the order of the pictures. */
export interface Lent {
  readonly links: readonly string[];
}

/**
 * Links from which the vendor can fetch these pictures, in their order. A link that will last is
 * used as it is; otherwise the bytes are uploaded, which is free.
 * @returns the first failure instead, never `unclear`: nothing was started yet
 */
export async function lendPictures(
  pictures: readonly Picture[],
  lending: Lending,
): Promise<Lent | UpstreamFailure> {
  const links: string[] = [];
  const lent = pictures.map((picture, index) => lend(picture, index, lending));
  for (const link of await Promise.all(lent)) {
    if (typeof link !== 'string') return link;
    links.push(link);
  }
  return { links };
}

async function lend(
  picture: Picture,
  index: number,
  lending: Lending,
): Promise<string | UpstreamFailure> {
  if (willLast(picture.url, lending.now)) return picture.url;
  try {
    return await upload(picture, index, lending);
  } catch (error) {
    if (error instanceof TransportError) return { kind: 'maintenance' };
    throw error;
  }
}

async function upload(
  picture: Picture,
  index: number,
  { client, correlationId, signal }: Lending,
): Promise<string | UpstreamFailure> {
  const fileName = `${correlationId}-${index}.${extensionOf(picture.contentType)}`;
  const form = new FormData();
  form.set('file', new Blob([picture.bytes], { type: picture.contentType }), fileName);
  form.set('uploadPath', uploadPath);
  form.set('fileName', fileName);
  const reply = await client.upload(form, signal);
  const envelope = readEnvelope(reply.text);
  if (reply.status >= 300 || envelope === undefined || (envelope.code ?? 200) !== 200) {
    return failureOfFreeCall(reply, envelope);
  }
  return uploadedSchema.safeParse(envelope.data).data ?? { kind: 'maintenance' };
}

function extensionOf(contentType: string): string {
  const subtype = /^image\/([a-z0-9]{1,8})/i.exec(contentType)?.[1]?.toLowerCase() ?? 'bin';
  return subtype === 'jpeg' ? 'jpg' : subtype;
}
