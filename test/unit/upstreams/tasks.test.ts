import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../../../src/upstreams/midjourney-proxy/tasks.ts';
import { taskResultSchema } from '../../../src/upstreams/result.ts';
import { task } from './parsed.ts';

const look = (fields: Readonly<Record<string, unknown>>) => snapshotOf(task(fields));

const resultOf = (fields: Readonly<Record<string, unknown>>) => {
  const snapshot = look({ status: 'SUCCESS', ...fields });
  if (snapshot.status !== 'succeeded') throw new Error('Not succeeded');
  return taskResultSchema.parse(snapshot.result);
};

describe('the status', () => {
  it.each(['', null, undefined, 'NOT_START', 'SUBMITTED'])('%j is queued', (status) => {
    expect(look({ status, progress: '0%' })).toEqual({ status: 'queued' });
  });

  it.each(['IN_PROGRESS', 'SOMETHING_NEW'])('%s is running', (status) => {
    expect(look({ status, progress: '31%' })).toEqual({ status: 'running', percent: 31 });
  });

  it('MODAL waits for input and brings the prompt along', () => {
    const properties = { finalPrompt: 'a hill --v 7' };
    expect(look({ status: 'MODAL', properties })).toEqual({
      status: 'needs-input',
      suggestedPrompt: 'a hill --v 7',
    });
    expect(look({ status: 'MODAL', properties: null })).toEqual({
      status: 'needs-input',
      suggestedPrompt: undefined,
    });
  });

  it.each(['FAILURE', 'CANCEL'])('%s is failed, also at 100%%', (status) => {
    const imageUrl = 'https://pictures.example/1.png';
    expect(look({ status, progress: '100%', imageUrl, failReason: '任务超时' })).toEqual({
      status: 'failed',
      failure: { kind: 'timeout' },
    });
  });

  it('SUCCESS is done, whatever the progress says', () => {
    expect(look({ status: 'SUCCESS', progress: '' }).status).toBe('succeeded');
  });

  it('IN_PROGRESS at 100% with a picture is not done', () => {
    const imageUrl = 'https://pictures.example/preview.webp';
    expect(look({ status: 'IN_PROGRESS', progress: '100%', imageUrl })).toEqual({
      status: 'running',
      percent: 100,
      previewUrl: imageUrl,
    });
  });
});

describe('the preview', () => {
  it('is the picture as far as it is drawn, its address untouched', () => {
    const imageUrl = 'http://gateway.example/mj/image/17?rand=4&';
    expect(look({ status: 'IN_PROGRESS', progress: '46%', imageUrl })).toEqual({
      status: 'running',
      percent: 46,
      previewUrl: imageUrl,
    });
  });

  it.each(['', null, undefined, '/mj/image/17', 'data:image/png;base64,AA', 'file:///etc/passwd'])(
    'is none where the address is %j',
    (imageUrl) => {
      const snapshot = look({ status: 'IN_PROGRESS', progress: '46%', imageUrl });
      expect(snapshot).toEqual({ status: 'running', percent: 46 });
    },
  );

  it('is not shown of a task that has not begun', () => {
    const imageUrl = 'https://pictures.example/preview.webp';
    expect(look({ status: 'SUBMITTED', imageUrl })).toEqual({ status: 'queued' });
  });
});

describe('the progress', () => {
  it.each([
    ['0%', 0],
    ['31%', 31],
    [' 46% ', 46],
    ['62% (fast)', 62],
    ['100%', 100],
    ['250%', 100],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
    ['paused', undefined],
    ['Waiting to start', undefined],
    ['about 31%', undefined],
    ['31', undefined],
    [31, undefined],
    ['1000%', undefined],
    ['-5%', undefined],
  ])('%j is %j percent', (progress, percent) => {
    expect(look({ status: 'IN_PROGRESS', progress })).toEqual({ status: 'running', percent });
  });
});

describe('the media', () => {
  const picture = 'https://pictures.example/1.png?ex=1&is=2&hm=3&';

  it('is the picture, its address untouched', () => {
    expect(resultOf({ imageUrl: picture }).media).toEqual([{ kind: 'image', url: picture }]);
  });

  it('is the clips before the poster, each once', () => {
    const [one, two] = ['https://pictures.example/0.mp4', 'https://pictures.example/1.mp4'];
    const videoUrls = [{ url: one, thumbnail: picture }, { url: two }, { url: null }, null];
    expect(resultOf({ imageUrl: picture, videoUrl: one, videoUrls }).media).toEqual([
      { kind: 'video', url: one },
      { kind: 'video', url: two },
    ]);
  });

  it('is the one clip where there is no list', () => {
    const videoUrl = 'https://pictures.example/0.mp4';
    expect(resultOf({ imageUrl: picture, videoUrl, videoUrls: null }).media).toEqual([
      { kind: 'video', url: videoUrl },
    ]);
  });

  it('is ten clips at most', () => {
    const videoUrls = Array.from({ length: 14 }, (_, index) => ({
      url: `https://pictures.example/${index}.mp4`,
    }));
    expect(resultOf({ videoUrls }).media).toHaveLength(10);
  });

  it.each(['', null, undefined, 'file:///etc/passwd', '/mj/image/1', 'data:image/png;base64,AA'])(
    'is nothing where the address is %j',
    (imageUrl) => {
      expect(resultOf({ imageUrl, videoUrls: [{ url: imageUrl }] }).media).toEqual([]);
    },
  );
});

describe('the result', () => {
  it('offers the buttons, and only without any the actions of `change`', () => {
    const button = { customId: 'MJ::JOB::reroll::0::1::SOLO', type: 2 };
    const one = resultOf({ action: 'IMAGINE', buttons: [button] });
    expect(one.actions.map(({ kind }) => kind)).toEqual(['reroll']);
    expect(resultOf({ action: 'IMAGINE', buttons: null }).actions).toHaveLength(9);
    expect(resultOf({ action: 'UPSCALE', buttons: [] }).actions).toEqual([]);
    const unusable = [{ customId: 'MJ::iframe::1', type: 2 }];
    expect(resultOf({ action: 'IMAGINE', buttons: unusable }).actions).toEqual([]);
  });

  it.each([
    ['RELAX', 'relax'],
    ['FAST', 'fast'],
    ['turbo', 'turbo'],
    ['', undefined],
    [null, undefined],
    ['SOMEHOW', undefined],
  ])('with the mode %j has the speed %j', (mode, speed) => {
    expect(resultOf({ mode }).speed).toBe(speed);
  });

  it('has no keys for what the upstream did not tell', () => {
    expect(resultOf({ imageUrl: null })).toEqual({ media: [], actions: [], pickedActions: [] });
  });

  it('names the prompt and the page where the upstream does', () => {
    const buttons = [{ label: 'Web', type: 2, style: 5, url: 'https://pictures.example/jobs/1' }];
    expect(resultOf({ buttons, properties: { finalPrompt: 'a hill --v 7' } })).toEqual({
      media: [],
      actions: [],
      pickedActions: [],
      finalPrompt: 'a hill --v 7',
      webUrl: 'https://pictures.example/jobs/1',
    });
  });
});
