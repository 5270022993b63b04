import { Busboy } from '@fastify/busboy';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Multipart } from '../../../src/discord/multipart.ts';

interface Part {
  readonly name: string;
  readonly text?: string;
  readonly fileName?: string;
  readonly type?: string;
  readonly bytes?: Buffer;
}

/** What another library makes of it. */
function read({ contentType, pieces }: Multipart): Promise<readonly Part[]> {
  return new Promise((resolve, reject) => {
    const parts: Part[] = [];
    const busboy = new Busboy({ headers: { 'content-type': contentType } });
    busboy.on('field', (name, text) => parts.push({ name, text }));
    busboy.on('file', (name, stream, fileName, _encoding, type) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => parts.push({ name, fileName, type, bytes: Buffer.concat(chunks) }));
    });
    busboy.on('finish', () => {
      resolve(parts);
    });
    busboy.on('error', reject);
    for (const piece of pieces) busboy.write(piece);
    busboy.end();
  });
}

it('carries whatever is put into it, and says how long it is', async () => {
  const file = fc.record({
    name: fc.stringMatching(/^[\w -]{1,30}\.png$/),
    contentType: fc.constantFrom('image/png', 'video/mp4'),
    data: fc.uint8Array({ maxLength: 2_000 }),
  });
  const payload = fc.record({ content: fc.string({ unit: 'grapheme' }) });
  await fc.assert(
    fc.asyncProperty(
      payload,
      fc.array(file, { minLength: 1, maxLength: 4 }),
      async (body, files) => {
        const form = new Multipart(body, files);
        const parts = await read(form);
        expect(JSON.parse(parts[0]?.text ?? '')).toEqual(body);
        expect(parts.slice(1)).toEqual(
          files.map(({ name, contentType, data }, index) => ({
            name: `files[${index}]`,
            fileName: name,
            type: contentType,
            bytes: Buffer.from(data),
          })),
        );
        expect(form.byteLength).toBe(Buffer.concat(form.pieces).byteLength);
      },
    ),
  );
});

it('does not copy files', () => {
  const data = Buffer.alloc(100);
  expect(new Multipart({}, [{ name: 'a.png', data }]).pieces).toContain(data);
});

it('lets no name out of its place', async () => {
  const name = 'a"; name="payload_json\r\nX-Evil: 1\r\n\r\n.png';
  const form = new Multipart({}, [{ name, data: Buffer.from('x'), contentType: 'image/png' }]);
  const [, part, ...more] = await read(form);
  expect(more).toEqual([]);
  expect(part?.name).toBe('files[0]');
  expect(part?.bytes?.toString()).toBe('x');
});
