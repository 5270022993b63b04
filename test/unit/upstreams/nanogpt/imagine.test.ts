import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { SubmitOutcome } from '../../../../src/upstreams/port.ts';
import { type Answer, lost, refused, reply } from './fake-transport.ts';
import { failed, imagine, imagineRequest, paths, reference, rig, taskId } from './rig.ts';

/** What becomes of a drawing whose submit is answered so. */
async function submitAnswered(answer: Answer): Promise<SubmitOutcome> {
  const { upstream, transport } = rig();
  transport.on(paths.images, answer);
  return await imagine(upstream);
}

/** The body that goes out for a request. */
async function bodySent(request = imagineRequest()): Promise<unknown> {
  const { upstream, transport } = rig();
  transport.on(paths.images, { task_id: taskId });
  await imagine(upstream, request);
  return transport.sent(paths.images)[0]?.json;
}

function succeeded(outcome: SubmitOutcome): SubmitOutcome & { kind: 'succeeded' } {
  if (outcome.kind !== 'succeeded') throw new Error(`It is ${outcome.kind}`);
  return outcome;
}

describe('the request of a drawing', () => {
  it('goes out once, with the key, on a connection for what costs money', async () => {
    const { upstream, transport } = rig();
    transport.on(paths.images, { task_id: taskId });
    await imagine(upstream);
    expect(transport.sent(paths.images)).toHaveLength(1);
    expect(transport.sent(paths.images)[0]).toMatchObject({
      by: 'write',
      method: 'POST',
      url: 'https://nano.example/api/v1/images/generations',
      headers: { 'x-api-key': 'sk-nano-1' },
      timeoutMs: 60_000,
      maxBodyBytes: 32 * 1024 * 1024,
    });
  });

  it.each([
    [5000, 5000],
    [90_000, 60_000],
  ])('with a limit of %i ms waits %i ms', async (submitTimeoutMs, timeoutMs) => {
    const { upstream, transport } = rig({ submitTimeoutMs });
    transport.on(paths.images, { task_id: taskId });
    await imagine(upstream);
    expect(transport.sent(paths.images)[0]?.timeoutMs).toBe(timeoutMs);
  });

  it('leaves the prompt and its flags as they were typed', async () => {
    expect(await bodySent(imagineRequest(' a fox  --AR 3:2 --fast '))).toEqual({
      model: 'midjourney',
      prompt: ' a fox  --AR 3:2 --fast ',
      n: 1,
      response_format: 'url',
    });
  });

  it('holds one picture by itself and several in a list', async () => {
    const [one, two] = [reference('image', 'abc'), reference('image', 'def')];
    const [first, second] = ['data:image/png;base64,YWJj', 'data:image/png;base64,ZGVm'];
    expect(await bodySent(imagineRequest('a', [one]))).toMatchObject({ imageDataUrl: first });
    const many = await bodySent(imagineRequest('a', [one, two]));
    expect(many).toMatchObject({ imageDataUrls: [first, second] });
    expect(many).not.toHaveProperty('imageDataUrl');
  });
});

describe('an objection', () => {
  const { upstream } = rig();
  const roles = ['image'] as const;

  it('is made to pictures to draw like, also beside others', () => {
    expect(upstream.objectionTo({ prompt: 'a', roles: ['style'] })).toEqual({ kind: 'references' });
    expect(upstream.objectionTo({ prompt: 'a', roles: ['image', 'omni'] })).toEqual({
      kind: 'references',
    });
    expect(upstream.objectionTo({ prompt: 'a', roles })).toBeUndefined();
  });

  it('is made to a prompt of more than 4000 characters', () => {
    expect(upstream.objectionTo({ prompt: 'a'.repeat(4000), roles })).toBeUndefined();
    expect(upstream.objectionTo({ prompt: 'a'.repeat(4001), roles })).toEqual({
      kind: 'length',
      limit: 4000,
    });
  });

  it('is made before anything is sent', async () => {
    const parts = rig();
    const withStyle = imagineRequest('a', [reference('style')]);
    expect(await imagine(parts.upstream, withStyle)).toEqual(failed('unsupported'));
    const long = imagineRequest('a'.repeat(4001));
    expect(await imagine(parts.upstream, long)).toEqual(failed('validation'));
    expect(parts.transport.calls).toEqual([]);
  });
});

describe('an answer with a task', () => {
  it.each([
    [{ task_id: taskId, status: 'submitted', cost: 0.05 }],
    [{ data: { task_id: taskId, status: 'submitted' } }],
    [{ data: [{ task_id: taskId }], created: 1 }],
    [{ task_id: Number(taskId) }],
    [{ task_id: taskId, data: [{ url: 'https://pictures.example/1.png' }] }],
  ])('as %j is accepted', async (answer) => {
    expect(await submitAnswered(answer)).toEqual({ kind: 'accepted', taskId });
  });

  it('keeps every digit of an id that is a number past 2^53', async () => {
    const answer = reply(200, '{"task_id":17544499279142051,"status":"submitted"}');
    expect(await submitAnswered(answer)).toEqual({ kind: 'accepted', taskId: '17544499279142051' });
  });
});

describe('an answer with the finished picture', () => {
  const url = 'https://pictures.example/1.png?signature=a';

  it.each([
    [{ created: 1, data: [{ url }], cost: 0.05 }],
    [{ data: [{ imageUrl: url }] }],
    [{ data: { url } }],
    [{ imageUrl: url }],
    [{ data: [{ url }, { url: 'file:///etc/passwd' }, {}], imageUrl: 'https://else.example/2' }],
  ])('as %j is a success', async (answer) => {
    const { taskId: id, result } = succeeded(await submitAnswered(answer));
    expect(id).toBe('at-once-c1');
    expect(result.media).toEqual([{ kind: 'image', url }]);
    expect(result.actions.map(({ key }) => key)).toEqual(['u1', 'u2', 'u3', 'u4', 'r']);
  });

  it('has the id that the service gave it', async () => {
    const outcome = succeeded(await submitAnswered({ id: 'img_1', data: [{ url }] }));
    expect(outcome.taskId).toBe('img_1');
  });

  it('offers one pick for each of several pictures, and ten files at most', async () => {
    const data = (count: number): object[] =>
      Array.from({ length: count }, (_, index) => ({ url: `https://pictures.example/${index}` }));
    const keysOf = async (count: number): Promise<string[]> =>
      succeeded(await submitAnswered({ data: data(count) })).result.actions.map(({ key }) => key);
    expect(await keysOf(4)).toEqual(['u1', 'u2', 'u3', 'u4', 'r']);
    expect(await keysOf(2)).toEqual(['u1', 'u2', 'r']);
    const many = succeeded(await submitAnswered({ data: data(14) }));
    expect(many.result.media).toHaveLength(10);
  });

  it.each(['png', 'jpeg', 'webp', 'gif'] as const)('may be %s bytes as base64', async (format) => {
    const dot = { width: 1, height: 1, channels: 3, background: 'red' } as const;
    const bytes = await sharp({ create: dot }).toFormat(format).toBuffer();
    const encoded = bytes.toString('base64');
    const url = `data:image/${format};base64,${encoded}`;
    for (const entry of [{ b64_json: encoded }, { b64_json: url }, { url }]) {
      const { result } = succeeded(await submitAnswered({ data: [entry] }));
      expect(result.media).toEqual([{ kind: 'image', url }]);
    }
  });

  it('may be as large as an answer can be', async () => {
    const dot = { width: 1, height: 1, channels: 3, background: 'red' } as const;
    const picture = await sharp({ create: dot }).png().toBuffer();
    const padded = Buffer.concat([picture, Buffer.alloc(20 * 1024 * 1024)]).toString('base64');
    const { result } = succeeded(await submitAnswered({ data: [{ b64_json: padded }] }));
    expect(result.media[0]?.url.length).toBe(padded.length + 'data:image/png;base64,'.length);
  });

  it('is unclear where the bytes are no picture', async () => {
    const page = Buffer.from('<html></html>').toString('base64');
    expect(await submitAnswered({ data: [{ b64_json: page }] })).toEqual(failed('unclear'));
  });
});

describe('an answer with neither', () => {
  it.each([
    [reply(200, '')],
    [reply(200, '<html></html>')],
    [reply(200, '[]')],
    [{}],
    [{ data: [] }],
    [{ data: null, task_id: '' }],
    [{ status: 'submitted' }],
  ])('as %j is unclear', async (answer) => {
    expect(await submitAnswered(answer)).toEqual(failed('unclear'));
  });

  it.each<[Answer, string]>([
    [{ error: 'Insufficient balance', status: 402 }, 'credits'],
    [{ error: 402, message: 'No money' }, 'credits'],
    [{ error: { message: 'Insufficient balance', type: 'x' }, task_id: null }, 'credits'],
    [reply(400, { error: { message: 'Content policy' } }), 'banned'],
    [reply(404), 'unsupported'],
    [reply(503), 'maintenance'],
    [reply(500, { task_id: taskId }), 'unclear'],
    [refused, 'maintenance'],
    [lost, 'unclear'],
  ])('as %j is a failure', async (answer, kind) => {
    expect(await submitAnswered(answer)).toEqual(failed(kind));
  });

  it('takes the wait along', async () => {
    expect(await submitAnswered(reply(429, '', 5000))).toEqual(
      failed('rate-limited', { retryAfterMs: 5000 }),
    );
  });
});
