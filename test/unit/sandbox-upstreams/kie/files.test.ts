import sharp from 'sharp';
import { FormData } from 'undici';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { contract } from '../../../../sandbox/upstreams/kie/bodies.ts';
import { exchange, objectOf, type Reply } from '../wire.ts';
import { envelopeOf, fox, rig } from './rig.ts';

const uploaded = z.object({ data: z.object({ downloadUrl: z.string() }) });

function downloadUrlOf(reply: Reply): string {
  const body = objectOf(reply);
  expect(contract.check('UploadAnswer', body)).toEqual([]);
  return uploaded.parse(body).data.downloadUrl;
}

function plain(colour: string): Promise<Buffer> {
  const create = { width: 8, height: 8, channels: 3, background: colour } as const;
  return sharp({ create }).png().toBuffer();
}

/** Mean difference of two pictures, 0 to 255. */
async function unlikeness(one: Buffer, other: Buffer): Promise<number> {
  const [left, right] = await Promise.all(
    [one, other].map((bytes) => sharp(bytes).resize(64, 64).raw().toBuffer()),
  );
  if (left === undefined || right === undefined) return Number.NaN;
  const sum = left.reduce((all, value, at) => all + Math.abs(value - (right[at] ?? 0)), 0);
  return sum / left.length;
}

it('serves four real JPEGs of the asked format, open to everybody and each its own', async () => {
  const { sandbox, made, results } = await rig({ cellSize: 96 });
  const urls = await results(await made('generate', { ...fox, aspectRatio: '16:9' }));
  const pictures = await Promise.all(urls.map((url) => exchange(url)));
  expect(pictures.map(({ headers }) => headers['content-type'])).toEqual(
    urls.map(() => 'image/jpeg'),
  );
  const sizes = await Promise.all(pictures.map(({ bytes }) => sharp(bytes).metadata()));
  expect(sizes).toMatchObject(urls.map(() => ({ format: 'jpeg', width: 128, height: 72 })));
  expect(new Set(pictures.map(({ bytes }) => bytes.toString('base64'))).size).toBe(4);
  expect(sandbox.served(urls[2] ?? '')).toEqual(new Uint8Array(pictures[2]?.bytes ?? []));
});

it('keeps the pictures of a running task dark', async () => {
  const { sandbox, submit } = await rig();
  const taskId = await submit('generate', fox);
  expect((await exchange(`${sandbox.url}/v/${taskId}_0_0.jpeg`)).status).toBe(404);
});

it('upscales the picture that the index names, counting from 0, to twice its side', async () => {
  const { made, results, get } = await rig();
  const grid = await made('generate', fox);
  const four = await Promise.all((await results(grid)).map((url) => get(url)));
  const urls = await results(await made('generateUpscale', { taskId: grid, imageIndex: 2 }));
  expect(urls).toHaveLength(1);
  const large = await get(urls[0] ?? '');
  expect(await sharp(large.bytes).metadata()).toMatchObject({ width: 128, height: 128 });
  const apart = await Promise.all(four.map(({ bytes }) => unlikeness(bytes, large.bytes)));
  expect(apart.indexOf(Math.min(...apart))).toBe(2);
  expect(apart[2]).toBeLessThan(10);
});

it('varies the picture that the index names: relatives of it, not itself', async () => {
  const { made, results, get } = await rig();
  const grid = await made('generate', fox);
  const ofFirst = await results(await made('generateVary', { taskId: grid, imageIndex: 1 }));
  const ofLast = await results(await made('generateVary', { taskId: grid, imageIndex: 4 }));
  expect([ofFirst.length, ofLast.length]).toEqual([4, 4]);
  const [parent, relative, stranger] = await Promise.all(
    [(await results(grid))[0], ofFirst[0], ofLast[0]].map(
      async (url) => (await get(url ?? '')).bytes,
    ),
  );
  if (parent === undefined || relative === undefined || stranger === undefined) throw new Error();
  const near = await unlikeness(parent, relative);
  expect(near).toBeGreaterThan(0);
  expect(near).toBeLessThan(await unlikeness(parent, stranger));
});

it('draws another picture for another prompt or another reference', async () => {
  const { made, results, get, post } = await rig();
  const send = async (colour: string): Promise<string> => {
    const base64Data = (await plain(colour)).toString('base64');
    const body = { base64Data, uploadPath: 'refs', fileName: `${colour}.png` };
    return downloadUrlOf(await post('/api/file-base64-upload', body));
  };
  const draw = async (prompt: string, file: string): Promise<string> => {
    const taskId = await made('generate', { taskType: 'mj_img2img', prompt, fileUrls: [file] });
    return (await get((await results(taskId))[0] ?? '')).bytes.toString('base64');
  };
  const [red, blue] = [await send('red'), await send('blue')];
  const pictures = [await draw('a fox', red), await draw('a fox', blue), await draw('a sea', red)];
  expect(new Set(pictures).size).toBe(3);
  expect(await draw('a fox', red)).toBe(pictures[0]);
});

it('makes as many films as asked and serves them as films', async () => {
  const { made, results, get } = await rig();
  const [fileUrl = ''] = await results(await made('generate', fox));
  const urls = await results(
    await made('generate', { ...fox, taskType: 'mj_video', fileUrl, videoBatchSize: 2 }),
  );
  expect(urls).toEqual([expect.stringMatching(/_0_0\.mp4$/), expect.stringMatching(/_0_1\.mp4$/)]);
  const film = await get(urls[1] ?? '');
  expect(film.headers['content-type']).toBe('video/mp4');
  expect(film.bytes.subarray(4, 8).toString('latin1')).toBe('ftyp');
});

it('takes files in all three ways, byte for byte, for a day', async () => {
  const { clock, post, get } = await rig();
  const bytes = await plain('green');
  const form = new FormData();
  form.append('uploadPath', 'refs');
  form.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'a tree.png');
  const streamed = downloadUrlOf(await post('/api/file-stream-upload', form));
  const fetched = downloadUrlOf(
    await post('/api/file-url-upload', { fileUrl: streamed, uploadPath: '/other/' }),
  );
  const base64Data = `data:image/png;base64,${bytes.toString('base64')}`;
  const coded = downloadUrlOf(
    await post('/api/file-base64-upload', { base64Data, uploadPath: 'refs', fileName: 'x.png' }),
  );
  for (const url of [streamed, fetched, coded]) {
    const file = await get(url);
    expect(file.bytes.equals(bytes)).toBe(true);
    expect(file.headers['content-type']).toBe('image/png');
  }
  expect(new URL(coded).pathname).toBe('/files/refs/x.png');
  clock.advance(24 * 60 * 60 * 1000);
  expect((await get(coded)).status).toBe(404);
});

it('refuses uploads that lack a part or cannot be read', async () => {
  const { sandbox, post } = await rig();
  const form = new FormData();
  form.append('uploadPath', 'refs');
  const url = { fileUrl: 'http://pictures.invalid/x.png', uploadPath: 'refs' };
  const replies = [
    await post('/api/file-stream-upload', form),
    await post('/api/file-base64-upload', { base64Data: 'AAAA' }),
    await post('/api/file-base64-upload', { base64Data: '*', uploadPath: 'refs' }),
    await post('/api/file-url-upload', url),
  ];
  expect(replies.map((reply) => envelopeOf(reply).code)).toEqual([422, 422, 422, 422]);
  expect(sandbox.violations[1]).toContain('uploadPath is required');
  expect(envelopeOf(await post('/api/file-stream-upload', {})).code).toBe(400);
});

it('gives links to its own results that last twenty minutes, and to nothing else', async () => {
  const { clock, made, results, post } = await rig();
  const [url = ''] = await results(await made('generate', fox));
  const reply = objectOf(await post('/api/v1/common/download-url', { url }));
  expect(contract.check('DownloadUrlAnswer', reply)).toEqual([]);
  const link = z.string().parse(reply['data']);
  expect((await exchange(link)).status).toBe(200);
  expect((await exchange(link.replace(/signature=./, 'signature=z'))).status).toBe(403);
  clock.advance(20 * 60 * 1000);
  expect((await exchange(link)).status).toBe(403);
  expect((await exchange(url)).status).toBe(200);
  const foreign = { url: 'https://example.com/v/x_0_0.jpeg' };
  expect(envelopeOf(await post('/api/v1/common/download-url', foreign)).code).toBe(422);
});
