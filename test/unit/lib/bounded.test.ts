import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readBounded, TooLargeError } from '../../../src/lib/bounded.ts';

const chunks = (...sizes: readonly number[]): Readable =>
  Readable.from(sizes.map((size) => Buffer.alloc(size, 'x')));

describe('a bounded read', () => {
  it('gives all bytes of a stream that fits exactly', async () => {
    expect((await readBounded(chunks(3, 4), 7)).toString()).toBe('xxxxxxx');
    expect(await readBounded(chunks(), 0)).toHaveLength(0);
  });

  it('fails one byte later and destroys the stream', async () => {
    const stream = chunks(3, 4, 1_000);
    await expect(readBounded(stream, 6)).rejects.toThrow(TooLargeError);
    expect(stream.destroyed).toBe(true);
  });

  it('stops reading as soon as there is too much', async () => {
    let produced = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          produced += 1;
          yield Buffer.alloc(10);
        }
      })(),
      { highWaterMark: 1 },
    );
    await expect(readBounded(endless, 50)).rejects.toThrow(TooLargeError);
    expect(produced).toBeLessThan(12);
  });

  it('passes the stream’s own failure on', async () => {
    const broken = new Readable({
      read() {
        this.destroy(new Error('reset'));
      },
    });
    await expect(readBounded(broken, 10)).rejects.toThrow('reset');
  });
});
