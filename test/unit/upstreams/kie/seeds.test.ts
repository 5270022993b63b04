import { describe, expect, it } from 'vitest';
import { Secret } from '../../../../src/config/secret.ts';
import type { SubmitRequest } from '../../../../src/upstreams/port.ts';
import { reply } from './fake-transport.ts';
import {
  bench,
  bodyOf,
  context,
  imagine,
  picture,
  press,
  reference,
  type SeedRequest,
  seedRequest,
  seedText,
  video,
} from './set-up.ts';

/** Examples still use the single link; the list is what the same documents recommend. */
function withList({ body }: SeedRequest): Record<string, unknown> {
  const { fileUrl, ...others } = body;
  return fileUrl === undefined ? others : { ...others, fileUrls: [fileUrl] };
}

function pictureRequest({ asked }: SeedRequest): SubmitRequest {
  const references =
    asked.picture === undefined ? [] : [reference('image', { url: asked.picture })];
  return imagine(asked.prompt, references);
}

const keysOf = (body: unknown): string[] =>
  typeof body === 'object' && body !== null ? Object.keys(body) : [];

describe("the vendor's own example", () => {
  it.each(['text-relaxed', 'text-plain', 'text-stylised', 'text-callback', 'picture'])(
    'of a request (%s) is what we send',
    async (name) => {
      const example = seedRequest(`request-${name}`);
      const { callbackUrl } = example.asked;
      const body = await bodyOf(pictureRequest(example), { context: { callbackUrl } });
      expect(body).toEqual(withList(example));
    },
  );

  it('of a clip is what we send, with the motion that it forgets', async () => {
    const example = seedRequest('request-video');
    const url = example.asked.picture ?? '';
    const body = await bodyOf(
      video({ prompt: example.asked.prompt, picture: { ...picture, url } }),
    );
    expect(body).toEqual({ ...withList(example), motion: 'low', videoBatchSize: 1 });
  });

  it('of an upscale means the picture that we ask for by the endpoint page', async () => {
    const { body } = seedRequest('request-upscale-short');
    const request = {
      ...press(`upscale:${String(body['index'])}`),
      taskId: String(body['taskId']),
    };
    expect(await bodyOf(request)).toEqual({ taskId: body['taskId'], imageIndex: 0 });
  });

  it('of every field holds every name that we ever send to generate', async () => {
    const known = keysOf(seedRequest('request-every-field').body);
    const flags = '--ar 16:9 --v 7 --c 10 --s 1 --w 1 --ow 500 --relax';
    const changes = {
      context: { callbackUrl: 'https://bot.example.com/1' },
      config: { watermark: 'club' },
    };
    const bodies = await Promise.all([
      bodyOf(imagine(`山 ${flags}`, [reference('omni')]), changes),
      bodyOf(imagine('a hill --relax'), changes),
      bodyOf(video({ prompt: `a hill ${flags}` }), changes),
    ]);
    expect([...new Set(bodies.flatMap(keysOf))].sort()).toEqual([...known].sort());
  });

  it('of an accepted submit is accepted', async () => {
    const { upstream } = bench(() => reply(seedText('answer-submit')));
    expect(await upstream.submit(imagine(), context())).toEqual({
      kind: 'accepted',
      taskId: 'mj_task_fedcba654321',
    });
  });
});

describe("the vendor's own example of a finished task", () => {
  const actions = ['u1', 'u2', 'u3', 'u4', 'r', 'v1', 'v2', 'v3', 'v4'].map((key) => ({ key }));

  async function look(name: string): Promise<unknown> {
    const { upstream } = bench(() => reply(seedText(name)));
    const snapshots = await upstream.query(['a'], new AbortController().signal);
    return snapshots.get('a');
  }

  it.each(['answer-record', 'answer-record-relaxed'])('(%s) is a grid', async (name) => {
    const id = '0a1b2c3d4e5f60718293a4b5c6d7e8f9';
    expect(await look(name)).toMatchObject({
      status: 'succeeded',
      result: {
        media: [0, 1, 2, 3].map((index) => ({
          kind: 'image',
          url: `https://tempfile.aiquickdraw.com/v/${id}_0_${index}.jpeg`,
        })),
        finalPrompt: 'A silver glider over a green coast',
        speed: 'relax',
        actions,
        pickedActions: [],
      },
    });
  });

  it('is a grid in its short form too', async () => {
    expect(await look('answer-status-short')).toMatchObject({
      status: 'succeeded',
      result: {
        media: [1, 2, 3, 4].map((index) => ({ url: `https://example.com/picture${index}.jpg` })),
        actions,
      },
    });
  });
});

describe("the vendor's own example of a callback", () => {
  it.each(['callback-success', 'callback-failure'])('(%s) hints at its task', (name) => {
    const { upstream } = bench();
    const callback = { headers: {}, body: seedText(name), receivedAt: 0 };
    expect(upstream.readCallback(callback)).toEqual({ kind: 'hint', taskId: 'mj_task_67890' });
  });

  it('is forged without a signature where a key is set', () => {
    const { upstream } = bench(undefined, { webhookKey: new Secret('hook-key') });
    const callback = { headers: {}, body: seedText('callback-success'), receivedAt: 0 };
    expect(upstream.readCallback(callback)).toEqual({ kind: 'forged' });
  });
});
