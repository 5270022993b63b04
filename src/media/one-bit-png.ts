import { setImmediate as nextTurn } from 'node:timers/promises';
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

/** A picture with one byte per pixel, row after row: 0 is black, 255 is white. */
export interface BlackAndWhite {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A picture of one bit per pixel, each row with a byte before it that says that it is not filtered. */
interface Packed {
  readonly rows: Uint8Array;
  /** How many pixels are white. */
  readonly white: number;
}

/** So many pixels are packed before anything else gets its turn: some milliseconds. */
const pixelsPerTurn = 1_000_000;
const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const compress = promisify(deflate);

/**
 * Writes a greyscale PNG of one bit per pixel, which sharp cannot (PNG specification, 5 and 11.2).
 * Large pictures are packed a bit at a time, so that nothing else is kept waiting.
 * @returns the file, and which share of its pixels is white, 0 to 1
 */
export async function writeOneBitPng(
  picture: BlackAndWhite,
): Promise<{ readonly png: Uint8Array; readonly whiteShare: number }> {
  const { width, height } = picture;
  const { rows, white } = await pack(picture);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const chunks = [chunk('IHDR', header), chunk('IDAT', await compress(rows)), chunk('IEND')];
  return { png: Buffer.concat([signature, ...chunks]), whiteShare: white / (width * height) };
}

async function pack({ data, width, height }: BlackAndWhite): Promise<Packed> {
  const stride = 1 + Math.ceil(width / 8);
  const rows = new Uint8Array(stride * height);
  let white = 0;
  let sinceTurn = 0;
  for (let y = 0; y < height; y += 1) {
    const row = data.subarray(y * width, (y + 1) * width);
    white += packRow(row, rows.subarray(y * stride + 1, (y + 1) * stride));
    sinceTurn += width;
    if (sinceTurn < pixelsPerTurn) continue;
    sinceTurn = 0;
    await nextTurn();
  }
  return { rows, white };
}

/** @returns how many pixels are white */
function packRow(row: Uint8Array, bits: Uint8Array): number {
  let white = 0;
  for (let index = 0; index < row.length; index += 1) {
    if (row[index] === 0) continue;
    white += 1;
    const at = index >>> 3;
    bits[at] = (bits[at] ?? 0) | (0x80 >>> (index & 7));
  }
  return white;
}

function chunk(type: string, body: Uint8Array = new Uint8Array()): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const framed = Buffer.alloc(named.byteLength + 8);
  framed.writeUInt32BE(body.byteLength, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), framed.byteLength - 4);
  return framed;
}
