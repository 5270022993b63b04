import { describe, expect, it } from 'vitest';
import type { FlavourName } from '../../../../sandbox/upstreams/index.ts';
import type { Picture } from '../../../../src/upstreams/port.ts';
import { pictureOf } from '../pictures.ts';
import { blend } from '../requests.ts';
import { acceptedId, context, video } from '../steps.ts';
import { type ProxyRig, startProxy } from './start.ts';

const flavours: readonly FlavourName[] = ['java', 'trueai', 'new-api'];
const hook = 'http://127.0.0.1:9/callbacks/attempt-3';
const attempt = context({ correlationId: 'attempt-3', callbackUrl: hook });
const common = { state: 'attempt-3', notifyHook: hook };

const dataUrl = ({ bytes }: Picture): string =>
  `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;

const last = ({ sandbox }: ProxyRig): unknown => {
  const { endpoint, body } = sandbox.submits.at(-1) ?? {};
  return { endpoint, body };
};

describe.each(flavours)('to %s', (flavour) => {
  it.each([
    ['portrait', 'PORTRAIT'],
    ['square', 'SQUARE'],
    ['landscape', 'LANDSCAPE'],
  ] as const)('a blend as a %s says %s and has its pictures as data URLs', async (given, word) => {
    const rig = await startProxy({ flavour });
    const request = await blend(['teal', 'gold'], given);
    acceptedId(await rig.upstream.submit(request, attempt));
    const base64Array = request.pictures.map(dataUrl);
    const body = { ...common, base64Array, dimensions: word };
    expect(last(rig)).toEqual({ endpoint: 'blend', body });
  });

  it('a picture to describe is a data URL', async () => {
    const rig = await startProxy({ flavour });
    const picture = await pictureOf('teal');
    acceptedId(await rig.upstream.submit({ kind: 'describe', picture }, attempt));
    const body = { ...common, base64: dataUrl(picture) };
    expect(last(rig)).toEqual({ endpoint: 'describe', body });
  });
});

it('a prompt to shorten is sent as it was typed', async () => {
  const rig = await startProxy({ flavour: 'trueai' });
  const request = { kind: 'shorten', prompt: 'a very long hill --ar 3:2' } as const;
  acceptedId(await rig.upstream.submit(request, attempt));
  const body = { ...common, prompt: request.prompt };
  expect(last(rig)).toEqual({ endpoint: 'shorten', body });
});

describe('a clip', () => {
  it('of which nothing was chosen leaves it to the gateway', async () => {
    const rig = await startProxy({ flavour: 'trueai' });
    const { kind, prompt, picture, motion } = await video();
    acceptedId(await rig.upstream.submit({ kind, prompt, picture, motion }, attempt));
    const body = { ...common, prompt, motion, image: dataUrl(picture) };
    expect(last(rig)).toEqual({ endpoint: 'video', body });
  });

  it('can have a last frame and a loop', async () => {
    const rig = await startProxy({ flavour: 'trueai' });
    const endPicture = await pictureOf('gold');
    const request = await video({ loop: true, endPicture, batch: 4 });
    acceptedId(await rig.upstream.submit(request, attempt));
    expect(last(rig)).toMatchObject({
      body: { loop: true, endImage: dataUrl(endPicture), batchSize: 4 },
    });
  });
});
