/** A stream went on past the size it was allowed. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/** Whoever announces more has to send it before it is made room for. */
const mostAtOnce = 32 * 1024 * 1024;

/**
 * Reads a stream to its end.
 * @param maxBytes reading stops and the stream is destroyed as soon as more than this arrives
 * @param announced how much is said to come, if anything: so much is made room for at once
 * @throws {TooLargeError} past the limit; whatever the stream itself throws
 */
export async function readBounded(
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number,
  announced = 0,
): Promise<Buffer> {
  const expected = Number.isSafeInteger(announced) ? announced : 0;
  let room = Buffer.allocUnsafeSlow(Math.min(expected, maxBytes, mostAtOnce));
  let size = 0;
  for await (const chunk of stream) {
    const end = size + chunk.byteLength;
    if (end > maxBytes) throw new TooLargeError(`More than ${maxBytes} bytes`);
    if (end > room.byteLength) room = enlarge(room.subarray(0, size), Math.min(2 * end, maxBytes));
    room.set(chunk, size);
    size = end;
  }
  return room.subarray(0, size);
}

function enlarge(bytes: Uint8Array, size: number) {
  const room = Buffer.allocUnsafeSlow(size);
  room.set(bytes);
  return room;
}
