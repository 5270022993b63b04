import { randomUUID } from 'node:crypto';
import { type InternalRequest, type RawFile, REST } from 'discord.js';

/** A form as it goes over the wire (RFC 7578), in pieces of which none is a copy of a file. */
export class Multipart {
  readonly contentType: string;
  readonly byteLength: number;
  readonly pieces: readonly Uint8Array[];

  /**
   * @param payload what describes the message
   * @param files what Discord's reference, Uploading Files, says of them
   */
  constructor(payload: unknown, files: readonly RawFile[]) {
    const boundary = `easel-${randomUUID()}`;
    const begin = (headers: string): Buffer => Buffer.from(`--${boundary}\r\n${headers}\r\n\r\n`);
    const lineEnd = Buffer.from('\r\n');
    const described = 'Content-Disposition: form-data; name="payload_json"';
    this.pieces = [
      ...[begin(`${described}\r\nContent-Type: application/json`)],
      ...[Buffer.from(JSON.stringify(payload)), lineEnd],
      ...files.flatMap((file, index) => [begin(headersOf(file, index)), bytesOf(file), lineEnd]),
      Buffer.from(`--${boundary}--\r\n`),
    ];
    this.contentType = `multipart/form-data; boundary=${boundary}`;
    this.byteLength = this.pieces.reduce((sum, { byteLength }) => sum + byteLength, 0);
  }
}

/**
 * The library's client, which sends files as they are: the library itself would copy each of them three
 * times, and a picture is large.
 */
export class RestWithFiles extends REST {
  override request(request: InternalRequest): Promise<unknown> {
    const { files, ...rest } = request;
    if (files === undefined || files.length === 0) return super.request(request);
    return super.request({
      ...rest,
      body: new Multipart(request.body, files),
      passThroughBody: true,
    });
  }
}

function headersOf({ name, contentType }: RawFile, index: number): string {
  const disposition = `form-data; name="files[${index}]"; filename="${escape(name)}"`;
  return `Content-Disposition: ${disposition}\r\nContent-Type: ${contentType ?? 'application/octet-stream'}`;
}

/** As browsers write names (HTML standard: multipart/form-data encoding algorithm). */
function escape(name: string): string {
  return name.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22');
}

function bytesOf({ data }: RawFile): Uint8Array {
  return data instanceof Uint8Array ? data : Buffer.from(String(data));
}
