import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { look, paths, rig } from './rig.ts';

/** The examples of NanoGPT's OpenAPI description of POST /check-midjourney-status. */
const [request, response] = ['request', 'response'].map((part) => {
  const name = `../../../fixtures/seeds/nanogpt/check-midjourney-status.${part}.json`;
  const json = readFileSync(new URL(name, import.meta.url), 'utf8');
  return z.looseObject({ task_id: z.string() }).parse(JSON.parse(json));
});

it('asks as the documents do, and understands their contradictory answer by its status', async () => {
  const { upstream, transport } = rig();
  transport.on(paths.status, response ?? {});
  const id = request?.task_id ?? '';
  const snapshot = await look(upstream, id);
  expect(transport.sent(paths.status)[0]?.json).toEqual(request);
  expect(snapshot).toMatchObject({
    status: 'succeeded',
    result: { media: [{ kind: 'image', url: 'https://image-url.com/generated_image.png' }] },
  });
});
