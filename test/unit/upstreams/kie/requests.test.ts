import { describe, expect, it } from 'vitest';
import type { ReferenceRole } from '../../../../src/upstreams/port.ts';
import type { OfferedAction } from '../../../../src/upstreams/result.ts';
import { bench, bodyOf, context, imagine, picture, press, reference, video } from './set-up.ts';

describe('a picture', () => {
  it.each<[ReferenceRole, string]>([
    ['image', 'mj_img2img'],
    ['style', 'mj_style_reference'],
    ['omni', 'mj_omni_reference'],
  ])('with %s references is a task of the type %s with their links', async (role, taskType) => {
    const second = reference(role, { url: 'http://pictures.example.com/b.png' });
    expect(await bodyOf(imagine('a hill', [reference(role), second]))).toEqual({
      taskType,
      prompt: 'a hill',
      fileUrls: [picture.url, second.url],
    });
  });

  it('takes its speed from the context, else from its flag', async () => {
    const relaxed = { context: { speed: 'relax' as const } };
    expect(await bodyOf(imagine('a hill'), relaxed)).toMatchObject({ speed: 'relaxed' });
    expect(await bodyOf(imagine('a hill --turbo'))).toMatchObject({ speed: 'turbo' });
    expect(await bodyOf(imagine('a hill --turbo'), relaxed)).toMatchObject({ speed: 'relaxed' });
    expect(await bodyOf(imagine('a hill'))).not.toHaveProperty('speed');
  });

  it('with an omni reference has its strength and no speed', async () => {
    const request = imagine('a hill --ow 400 --fast', [reference('omni')]);
    expect(await bodyOf(request, { context: { speed: 'fast' } })).toEqual({
      taskType: 'mj_omni_reference',
      prompt: 'a hill',
      ow: 400,
      fileUrls: [picture.url],
    });
  });

  it.each(['ein Hügel', 'a hill 🏔️, 50%', 'Ærøskøbing', 'a hill --no 雨'])(
    'of %j needs no translation',
    async (prompt) => {
      expect(await bodyOf(imagine(prompt))).not.toHaveProperty('enableTranslation');
    },
  );

  it.each(['山', 'a hill in Крым --ar 1:1', 'λόφος'])('of %j is translated', async (prompt) => {
    expect(await bodyOf(imagine(prompt))).toMatchObject({ enableTranslation: true });
  });
});

describe('a clip', () => {
  it('has one picture, its motion and how many are made, but no speed', async () => {
    const request = video({
      prompt: 'waves --ar 16:9 --fast --ow 100 --loop',
      motion: 'high',
      batch: 4,
    });
    expect(await bodyOf(request, { context: { speed: 'turbo' } })).toEqual({
      taskType: 'mj_video',
      prompt: 'waves --loop',
      aspectRatio: '16:9',
      fileUrls: [picture.url],
      motion: 'high',
      videoBatchSize: 4,
    });
  });

  it('of high quality is a task of another type', async () => {
    expect(await bodyOf(video({ quality: 'high' }))).toMatchObject({
      taskType: 'mj_video_hd',
      motion: 'low',
      videoBatchSize: 1,
    });
  });

  it('of which nothing was chosen is what the vendor makes by itself', async () => {
    const { kind, prompt, picture: first, motion } = video();
    expect(await bodyOf({ kind, prompt, picture: first, motion })).toEqual({
      taskType: 'mj_video',
      prompt: 'a hill',
      fileUrls: [picture.url],
      motion: 'low',
    });
  });

  it.each([{ loop: true as const }, { endPicture: picture }])(
    'whose end was chosen cannot be made here: nothing is sent',
    async (choice) => {
      const { upstream, transport } = bench();
      expect(await upstream.submit(video(choice), context())).toEqual({
        kind: 'failed',
        failure: { kind: 'unsupported' },
      });
      expect(transport.sent).toEqual([]);
    },
  );

  it('with a flag that cannot be said fails, and nothing is sent', async () => {
    const { upstream, transport } = bench();
    expect(await upstream.submit(video({ prompt: 'waves --ar 21:9' }), context())).toEqual({
      kind: 'failed',
      failure: { kind: 'validation', quote: '--ar 21:9' },
    });
    expect(transport.sent).toEqual([]);
  });
});

describe('an action', () => {
  it.each<[string, 0 | 1, string, object]>([
    ['upscale:1', 1, 'generateUpscale', { imageIndex: 0 }],
    ['upscale:4', 0, 'generateUpscale', { imageIndex: 3 }],
    ['vary:1', 1, 'generateVary', { imageIndex: 1 }],
    ['vary:4', 1, 'generateVary', { imageIndex: 4 }],
    ['vary:1', 0, 'generateVary', { imageIndex: 0 }],
    ['vary:4', 0, 'generateVary', { imageIndex: 3 }],
    ['extend:auto:0', 1, 'generateVideoExtend', { taskType: 'mj_video_extend_auto', index: 0 }],
    [
      'extend:manual:3',
      1,
      'generateVideoExtend',
      { taskType: 'mj_video_extend_manual', index: 3, prompt: 'a hill' },
    ],
  ])('%s (first variation is %i) calls %s with %j', async (handle, base, endpoint, fields) => {
    const { upstream, transport } = bench(undefined, { varyIndexBase: base });
    await upstream.submit(press(handle), context());
    expect(transport.sent.map(({ url }) => url)).toEqual([
      `https://api.example.com/api/v1/mj/${endpoint}`,
    ]);
    expect(transport.sent[0]?.json).toEqual({ taskId: 'parent-1', ...fields });
  });

  it.each<[string, OfferedAction['means']]>([
    ['upscale:1', 'repeat'],
    ['upscale:1', 'pick'],
    ['upscale:1', 'animate'],
    ['upscale:0', 'upstream'],
    ['upscale:5', 'upstream'],
    ['vary:12', 'upstream'],
    ['extend:auto:4', 'upstream'],
    ['extend:other:0', 'upstream'],
    ['MJ::JOB::upsample::1::x', 'upstream'],
    ['', 'upstream'],
  ])('%j by the means %s cannot be done here', async (handle, means) => {
    const { upstream, transport } = bench();
    expect(await upstream.submit(press(handle, { means }), context())).toEqual({
      kind: 'failed',
      failure: { kind: 'unsupported' },
    });
    expect(transport.sent).toEqual([]);
  });

  it.each(['', '  ', 'a'.repeat(2001)])('to extend by hand needs usable words', async (prompt) => {
    const { upstream, transport } = bench();
    expect(await upstream.submit(press('extend:manual:0', {}, prompt), context())).toEqual({
      kind: 'failed',
      failure: { kind: 'validation' },
    });
    expect(transport.sent).toEqual([]);
  });
});

describe('every submit', () => {
  const requests = [imagine(), video(), press('upscale:1'), press('extend:auto:0')];

  it.each(requests)('carries the watermark and the address to call ($kind)', async (request) => {
    const callbackUrl = 'https://bot.example.com/hooks/1';
    const body = await bodyOf(request, { context: { callbackUrl }, config: { watermark: 'club' } });
    expect(body).toMatchObject({ waterMark: 'club', callBackUrl: callbackUrl });
  });

  it.each(requests)('leaves both out where there are none ($kind)', async (request) => {
    const body = await bodyOf(request);
    expect(body).not.toHaveProperty('waterMark');
    expect(body).not.toHaveProperty('callBackUrl');
  });

  it.each(requests)(
    'goes once, over a connection of its own, with the key ($kind)',
    async (request) => {
      const { upstream, transport } = bench();
      expect(await upstream.submit(request, context())).toEqual({
        kind: 'accepted',
        taskId: 'task-1',
      });
      expect(transport.sent).toHaveLength(1);
      expect(transport.sent[0]).toMatchObject({
        via: 'write',
        method: 'POST',
        timeoutMs: 30_000,
        headers: { authorization: 'Bearer kie-key' },
      });
    },
  );

  it('that answers a question cannot be: this vendor asks none', async () => {
    const { upstream, transport } = bench();
    const answer = { kind: 'answer', taskId: 'x', prompt: 'a hill', mask: undefined } as const;
    expect(await upstream.submit(answer, context())).toEqual({
      kind: 'failed',
      failure: { kind: 'unsupported' },
    });
    expect(transport.sent).toEqual([]);
  });
});
