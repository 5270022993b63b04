import { Readable } from 'node:stream';
import { request } from 'undici';
import { relayAll } from './relayer.ts';

/* The baseline: what arrives is handed on at once, and nobody looks at it. */

const boundary = 'boundary-of-the-bench';
const end = `\r\n--${boundary}--\r\n`;
const part = (name: string, more: string): string =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n`;

await relayAll(async ({ from, to }) => {
  const { headers, body } = await request(from);
  const attachments = [{ id: '0', filename: 'picture.png', description: 'a red fox' }];
  const before = `${part('payload_json', '')}${JSON.stringify({ attachments })}\r\n${part(
    'files[0]',
    '; filename="picture.png"\r\nContent-Type: image/png',
  )}`;
  async function* multipart() {
    yield Buffer.from(before);
    yield* body;
    yield Buffer.from(end);
  }
  const length = before.length + Number(headers['content-length']) + end.length;
  const answer = await request(`${to}/v10/webhooks/1/token/messages/@original`, {
    method: 'PATCH',
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': String(length),
    },
    body: Readable.from(multipart()),
  });
  await answer.body.dump();
});
process.exit(0);
