import sharp from 'sharp';
import { expect, it } from 'vitest';
import { envelopeOf, objectOf, rig } from './harness.ts';

async function picture(background: string): Promise<string> {
  const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background } })
    .png()
    .toBuffer();
  return `data:image/png;base64,${bytes.toString('base64')}`;
}

it('describes a picture with four numbered texts, its own picture and their buttons', async () => {
  const { made, get } = await rig();
  const base64 = await picture('#c01010');
  const id = await made('describe', { base64 });
  const task = objectOf(await get(`task/${id}/fetch`));
  const text = String((task['properties'] as Record<string, unknown>)['finalPrompt']);
  expect(text.split(/\r\n/).filter((line) => line !== '')).toHaveLength(4);
  expect(text).toMatch(/^1\uFE0F\u20E3 .*red tones/);
  expect((await get(String(task['imageUrl']))).bytes.toString('base64')).toBe(base64.split(',')[1]);
  expect((task['buttons'] as { customId: string }[]).map(({ customId }) => customId)).toEqual([
    'MJ::Job::PicReader::1',
    'MJ::Job::PicReader::2',
    'MJ::Job::PicReader::3',
    'MJ::Job::PicReader::4',
    'MJ::Picread::Retry',
    'MJ::Job::PicReader::all',
  ]);
});

it('imagines one text after its modal, all at once, and describes again', async () => {
  const { sandbox, made, press, post } = await rig({ concurrency: 9 });
  const id = await made('describe', { base64: await picture('#10c010') });
  const one = envelopeOf(await press(id, 'MJ::Job::PicReader::2'));
  expect(one.code).toBe(21);
  const prompt = String(one.properties?.['finalPrompt']);
  expect(prompt).toContain('green tones');
  expect(envelopeOf(await post('submit/modal', { taskId: one.result, prompt })).code).toBe(1);
  sandbox.finish(one.result ?? '');
  expect(sandbox.tasks.get(one.result ?? '')?.imageUrl).toContain('.png');
  const all = envelopeOf(await press(id, 'MJ::Job::PicReader::all'));
  expect(all.result?.split(',')).toHaveLength(4);
  expect(envelopeOf(await press(id, 'MJ::Picread::Retry')).code).toBe(1);
});

it('describes as java with plain numbers, and only data URLs', async () => {
  const { made, get, post } = await rig({ flavour: 'java' });
  const base64 = await picture('#1010c0');
  const id = await made('describe', { base64 });
  expect(String(objectOf(await get(`task/${id}/fetch`))['prompt']).split('\n\n')).toHaveLength(4);
  expect(envelopeOf(await post('submit/describe', { base64: base64.split(',')[1] })).code).toBe(4);
});

it('shortens a prompt to numbered candidates', async () => {
  const { made, get, press, sandbox } = await rig({ flavour: 'trueai-9' });
  const id = await made('shorten', { prompt: 'a very long and winding road through the hills' });
  const task = objectOf(await get(`task/${id}/fetch`));
  expect(task).toMatchObject({ action: 'SHORTEN', imageUrl: null });
  const text = JSON.stringify(task['properties']);
  expect(text).toContain('Shortened prompts');
  expect(text).toContain(
    '## Important tokens\\n**a** **very** long and winding road through ~~the~~ ~~hills~~\\n',
  );
  expect(sandbox.tasks.get(id)?.buttons).toHaveLength(5);
  expect(envelopeOf(await press(id, 'MJ::Job::PromptAnalyzer::3')).code).toBe(21);
});

it('blends two to five pictures', async () => {
  const { made, post, sandbox } = await rig();
  const base64Array = [await picture('#c01010'), await picture('#1010c0')];
  const id = await made('blend', { base64Array, dimensions: 'PORTRAIT' });
  expect(sandbox.tasks.get(id)).toMatchObject({ action: 'BLEND', status: 'SUCCESS' });
  expect(sandbox.tasks.get(id)?.prompt).toMatch(/^http.* --ar 2:3$/);
  for (const wrong of [
    { base64Array: base64Array.slice(1) },
    { base64Array, dimensions: null },
    { base64Array: ['data:image/png;base64,AAAA', 'x'] },
  ]) {
    expect(envelopeOf(await post('submit/blend', wrong)).code).toBe(4);
  }
});

it('puts the addresses of sent pictures before the prompt, and they can be fetched', async () => {
  const { made, get } = await rig();
  const id = await made('imagine', { prompt: 'a hill', base64Array: [await picture('#c01010')] });
  const properties = objectOf(await get(`task/${id}/fetch`))['properties'] as Record<
    string,
    unknown
  >;
  const [address = '', ...rest] = String(properties['finalPrompt']).split(' ');
  expect(rest.join(' ')).toBe('a hill --v 7');
  expect((await get(address)).headers['content-type']).toBe('image/png');
});

it('extends a clip by its zero-based index', async () => {
  const { made, post } = await rig();
  const taskId = await made('video', { prompt: 'a sea', batchSize: 1 });
  expect(
    envelopeOf(
      await post('submit/video', { taskId, action: 'extend', index: 0, prompt: 'farther' }),
    ).code,
  ).toBe(1);
  expect(envelopeOf(await post('submit/video', { taskId, action: 'extend', index: 1 })).code).toBe(
    4,
  );
  expect(envelopeOf(await post('submit/video', { taskId, index: 0 })).code).toBe(4);
  for (const wrong of [{ prompt: '' }, { motion: 'medium' }, { videoType: '720' }]) {
    const reply = await post('submit/video', { prompt: 'a sea', ...wrong });
    expect(envelopeOf(reply).code).toBe(4);
  }
});
