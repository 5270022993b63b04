import { describe, expect, it } from 'vitest';
import type { SubmitOutcome, SubmitRequest } from '../../../../src/upstreams/port.ts';
import type { OfferedAction } from '../../../../src/upstreams/result.ts';
import { videoRequest } from './clip-request.ts';
import { type Answer, lost, refused, reply } from './fake-transport.ts';
import { context, failed, paths, reference, rig, taskId } from './rig.ts';

const extension: OfferedAction = {
  key: 'ea',
  kind: 'extend-auto',
  label: '',
  emoji: '',
  means: 'upstream',
  reference: 'extend:0',
};

function extendRequest(id = 'video-vid_1', action: Partial<OfferedAction> = {}): SubmitRequest {
  return { kind: 'action', taskId: id, action: { ...extension, ...action }, prompt: 'a fox' };
}

async function submitAnswered(request: SubmitRequest, answer: Answer): Promise<SubmitOutcome> {
  const { upstream, transport } = rig();
  transport.on(paths.video, answer).on(paths.extend, answer);
  return await upstream.submit(request, context());
}

const answers: [Answer, object][] = [
  [
    { runId: 'vid_1', id: 'other', status: 'pending' },
    { kind: 'accepted', taskId: 'video-vid_1' },
  ],
  [
    { id: 'vid_1', cost: 0.5 },
    { kind: 'accepted', taskId: 'video-vid_1' },
  ],
  [{ data: { runId: 7 } }, { kind: 'accepted', taskId: 'video-7' }],
  [{ status: 'pending' }, failed('unclear')],
  [{ error: 'Insufficient balance', status: 402, id: 'request-1' }, failed('credits')],
  [reply(402), failed('credits')],
  [reply(401), failed('auth')],
  [reply(500, { runId: 'vid_1' }), failed('unclear')],
  [refused, failed('maintenance')],
  [lost, failed('unclear')],
];

describe('a clip out of a picture', () => {
  it('is asked of the model for clips, with the amount of motion', async () => {
    const { upstream, transport } = rig();
    transport.on(paths.video, { runId: 'vid_1' });
    await upstream.submit(videoRequest, context());
    expect(transport.sent(paths.video)).toMatchObject([
      { by: 'write', method: 'POST', headers: { 'x-api-key': 'sk-nano-1' }, timeoutMs: 60_000 },
    ]);
    expect(transport.sent(paths.video)[0]?.json).toEqual({
      model: 'midjourney-video',
      prompt: 'the fox runs',
      imageDataUrl: 'data:image/png;base64,YWJj',
      motion: 'high',
    });
  });

  it.each([
    [['midjourney-fast', 'midjourney-video'], 'midjourney-video'],
    [['veo2-video', 'Midjourney-v2-video'], 'Midjourney-v2-video'],
  ])('out of %j is made by %s', async (ids, model) => {
    const { upstream, transport } = rig();
    transport.on(paths.videoModels, { data: ids.map((id) => ({ id })) });
    transport.on(paths.video, { runId: 'vid_1' });
    await upstream.submit(videoRequest, context());
    expect(transport.sent(paths.video)[0]?.json).toMatchObject({ model });
  });

  it.each<[Answer, string]>([
    [{ data: [{ id: 'veo2-video' }] }, 'unsupported'],
    [lost, 'maintenance'],
    [reply(401), 'auth'],
  ])('with the catalogue %j is not begun: %s', async (catalogue, kind) => {
    const { upstream, transport } = rig();
    transport.on(paths.videoModels, catalogue);
    expect(await upstream.submit(videoRequest, context())).toEqual(failed(kind));
    expect(transport.sent(paths.video)).toEqual([]);
  });

  it.each([{ loop: true as const }, { endPicture: reference() }])(
    'whose end was chosen is not begun: nothing is documented about it',
    async (choice) => {
      const { upstream, transport } = rig();
      expect(await upstream.submit({ ...videoRequest, ...choice }, context())).toEqual(
        failed('unsupported'),
      );
      expect(transport.calls).toEqual([]);
    },
  );

  it.each(answers)('answered %j is %j', async (answer, outcome) => {
    expect(await submitAnswered(videoRequest, answer)).toEqual(outcome);
  });

  it('refused with 403 or 404 is a matter of the key and of the model', async () => {
    expect(await submitAnswered(videoRequest, reply(403))).toEqual(failed('auth'));
    expect(await submitAnswered(videoRequest, reply(404))).toEqual(failed('unsupported'));
  });
});

describe('a longer clip', () => {
  it('is asked of the run that it goes on with', async () => {
    const { upstream, transport } = rig();
    transport.on(paths.extend, { runId: 'vid_2' });
    await upstream.submit(extendRequest(), context());
    const [sent] = transport.sent(paths.extend);
    expect(sent).toMatchObject({ by: 'write', method: 'POST' });
    expect(sent?.json).toEqual({ runId: 'vid_1', index: 0 });
  });

  it.each(answers)('answered %j is %j', async (answer, outcome) => {
    expect(await submitAnswered(extendRequest(), answer)).toEqual(outcome);
  });

  it.each([
    [reply(403)],
    [reply(404, { error: 404, message: 'Task not found' })],
    [reply(400, { error: 'Unknown run', status: 400 })],
  ])('refused with %j has lost its clip', async (answer) => {
    expect(await submitAnswered(extendRequest(), answer)).toEqual(failed('not-found'));
  });

  it('is not served where its address answers a bare 404', async () => {
    expect(await submitAnswered(extendRequest(), reply(404))).toEqual(failed('unsupported'));
  });

  it.each([
    [extendRequest('1754200000000126')],
    [extendRequest('video-vid_1', { reference: 'extend:1' })],
    [extendRequest('video-vid_1', { means: 'pick' })],
    [{ kind: 'answer', taskId, prompt: 'a', mask: undefined } satisfies SubmitRequest],
  ])('is not what %j means: nothing is sent', async (request) => {
    const { upstream, transport } = rig();
    expect(await upstream.submit(request, context())).toEqual(failed('unsupported'));
    expect(transport.calls).toEqual([]);
  });
});
