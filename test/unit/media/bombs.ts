import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import { film, picture } from './files.ts';

const compress = promisify(deflate);

/** A file that does harm to whoever decodes it without care. */
export interface Bomb {
  readonly name: string;
  readonly make: () => Promise<Buffer>;
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(body.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

/** A black PNG of one bit per pixel: of a few kilobytes, however large its picture is. */
export async function blackPng(side: number): Promise<Buffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = 1;
  const rows = await compress(Buffer.alloc(side * (1 + Math.ceil(side / 8))), { level: 9 });
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  const end = chunk('IEND', Buffer.alloc(0));
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), end]);
}

/** A drawing that would read a file of the machine, behind whatever stands before it. */
export function drawing(before = ''): Buffer {
  const secret = '<!DOCTYPE svg [<!ENTITY secret SYSTEM "file:///etc/passwd">]>';
  const image = '<image href="file:///etc/passwd" width="9" height="9"/>';
  const size = 'width="20000" height="20000"';
  return Buffer.from(
    `${before}${secret}<svg xmlns="http://www.w3.org/2000/svg" ${size}><text>&secret;</text>${image}</svg>`,
  );
}

/** A JPEG, WebP or AVIF whose header lies about its size. */
async function boasting(format: 'jpeg' | 'webp' | 'avif' | 'gif'): Promise<Buffer> {
  const bytes = format === 'webp' ? await film('webp') : await picture(format);
  switch (format) {
    case 'jpeg': {
      const frame = bytes.indexOf(Buffer.from('ffc0', 'hex'));
      bytes.writeUInt16BE(65_500, frame + 5);
      bytes.writeUInt16BE(65_500, frame + 7);
      return bytes;
    }
    case 'webp':
      // The canvas of VP8X: one less than its sides, three bytes each.
      bytes.writeUIntLE(16_383, 24, 3);
      bytes.writeUIntLE(16_383, 27, 3);
      return bytes;
    case 'avif': {
      const box = bytes.indexOf('ispe');
      bytes.writeUInt32BE(30_000, box + 8);
      bytes.writeUInt32BE(30_000, box + 12);
      return bytes;
    }
    case 'gif': {
      const frame = bytes.indexOf(Buffer.from('2c00000000', 'hex'));
      for (const at of [6, 8, frame + 5, frame + 7]) bytes.writeUInt16LE(65_535, at);
      return bytes;
    }
  }
}

/** Each is a small file; none is ever decoded to its end. */
export const bombs: readonly Bomb[] = [
  { name: 'a PNG of 30000 by 30000 pixels', make: () => blackPng(30_000) },
  { name: 'a JPEG that claims 65500 by 65500', make: () => boasting('jpeg') },
  { name: 'a WebP animation that claims 16384 by 16384', make: () => boasting('webp') },
  { name: 'an AVIF that claims 30000 by 30000', make: () => boasting('avif') },
  { name: 'a GIF that claims 65535 by 65535', make: () => boasting('gif') },
  { name: 'a vector drawing', make: () => Promise.resolve(drawing()) },
  {
    name: 'a drawing that begins as an AVIF',
    make: () => Promise.resolve(drawing('<!--ftypavif-->')),
  },
  { name: 'a drawing that begins as a GIF', make: () => Promise.resolve(drawing('GIF89a')) },
  { name: 'half a PNG', make: () => half('png') },
  { name: 'half a WebP', make: () => half('webp') },
  { name: 'half an AVIF', make: () => half('avif') },
];

async function half(format: 'png' | 'webp' | 'avif'): Promise<Buffer> {
  const whole = await picture(format, { width: 640, height: 480 });
  return whole.subarray(0, whole.length / 2);
}
