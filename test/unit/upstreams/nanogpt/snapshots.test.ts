import { describe, expect, it } from 'vitest';
import { clipTaskSchema, pictureTaskSchema } from '../../../../src/upstreams/nanogpt/schemas.ts';
import { snapshotOfClip, snapshotOfPicture } from '../../../../src/upstreams/nanogpt/snapshots.ts';
import type { TaskSnapshot } from '../../../../src/upstreams/port.ts';
import { taskResultSchema } from '../../../../src/upstreams/result.ts';

type Fields = Readonly<Record<string, unknown>>;

const imageUrl = 'https://pictures.example/1.png?signature=a';
const picture = (fields: Fields, canAnimate = false): TaskSnapshot | undefined =>
  snapshotOfPicture(pictureTaskSchema.parse(fields), canAnimate);
const clip = (fields: Fields): TaskSnapshot | undefined =>
  snapshotOfClip(clipTaskSchema.parse(fields));

const resultOf = (snapshot: TaskSnapshot | undefined) => {
  if (snapshot?.status !== 'succeeded') throw new Error('Not succeeded');
  expect(taskResultSchema.parse(snapshot.result)).toEqual(snapshot.result);
  return snapshot.result;
};

describe('the status of a drawing', () => {
  it.each(['submitted', 'SUBMITTED', 'NOT_START', 'not_start', 'PENDING'])(
    '%s is queued',
    (status) => {
      expect(picture({ status, progress: '50%' })).toEqual({ status: 'queued' });
    },
  );

  it.each(['RUNNING', 'IN_PROGRESS', 'in_progress', 'SOMETHING_NEW'])('%s is running', (status) => {
    expect(picture({ status, progress: '35%', imageUrl })).toEqual({
      status: 'running',
      percent: 35,
    });
  });

  it.each(['SUCCESS', 'success', 'COMPLETED'])('%s is done, whatever else it says', (status) => {
    const snapshot = picture({ status, progress: '50%', imageUrl, failReason: 'moderation' });
    expect(resultOf(snapshot).media).toEqual([{ kind: 'image', url: imageUrl }]);
  });

  it.each(['FAILED', 'failed', 'FAILURE'])('%s is failed, also with a picture', (status) => {
    expect(picture({ status, progress: '100%', imageUrl, failReason: 'moderation' })).toEqual({
      status: 'failed',
      failure: { kind: 'banned' },
    });
  });

  it.each(['unknown', 'UNKNOWN'])('%s is no state at all', (status) => {
    expect(picture({ status })).toBeUndefined();
  });
});

describe('the progress', () => {
  it.each([
    ['0%', 0],
    ['50%', 50],
    [' 12.5 % ', 13],
    ['100%', 100],
    [0, 0],
    [0.07, 7],
    [0.5, 50],
    [1, 1],
    [46, 46],
    [99.6, 100],
    [100, 100],
    ['250%', undefined],
    [250, undefined],
    [-1, undefined],
    ['46', undefined],
    ['half', undefined],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
    [{ percent: 46 }, undefined],
  ])('%j is %j percent', (progress, percent) => {
    expect(picture({ status: 'RUNNING', progress })).toEqual({ status: 'running', percent });
  });
});

describe('a finished drawing', () => {
  const done = (fields: Fields, canAnimate?: boolean) =>
    resultOf(picture({ status: 'SUCCESS', ...fields }, canAnimate));

  it('offers its four quarters and a repetition, done by Easel itself', () => {
    const { actions } = done({ imageUrl });
    expect(actions.map(({ key }) => key)).toEqual(['u1', 'u2', 'u3', 'u4', 'r']);
    expect(actions[2]).toEqual({
      key: 'u3',
      kind: 'upscale',
      index: 3,
      label: 'U3',
      emoji: '',
      means: 'pick',
      reference: '',
    });
    expect(actions[4]).toMatchObject({ kind: 'reroll', means: 'repeat', emoji: '🔄' });
  });

  it('lets a picked picture be animated where that is known to be offered', () => {
    expect(done({ imageUrl }).pickedActions).toEqual([]);
    const { pickedActions } = done({ imageUrl }, true);
    expect(pickedActions).toMatchObject([
      { key: 'ah', kind: 'animate-high', means: 'animate' },
      { key: 'al', kind: 'animate-low', means: 'animate' },
    ]);
  });

  it.each([null, undefined, '', 'file:///etc/passwd', '/1.png'])(
    'has no picture and offers nothing where the address is %j',
    (url) => {
      expect(done({ imageUrl: url }, true)).toEqual({ media: [], actions: [], pickedActions: [] });
    },
  );
});

describe('the status of a clip', () => {
  const url = 'https://clips.example/1.mp4';

  it.each([
    [{ data: { status: 'IN_QUEUE' } }, { status: 'queued' }],
    [{ status: 'queued', requestId: 'vid_1' }, { status: 'queued' }],
    [{ data: { status: 'IN_PROGRESS' } }, { status: 'running', percent: undefined }],
    [
      { status: 'processing', progress: 46 },
      { status: 'running', percent: 46 },
    ],
    [{ data: { status: 'FAILED' } }, { status: 'failed', failure: { kind: 'upstream-failed' } }],
    [{ status: 'CANCELLED' }, { status: 'failed', failure: { kind: 'upstream-failed' } }],
    [{ status: 'unknown' }, undefined],
    [
      { data: { status: 'FAILED', isNSFWError: true, error: 'x' } },
      { status: 'failed', failure: { kind: 'banned' } },
    ],
    [
      { status: 'failed', error: 'Content moderation' },
      { status: 'failed', failure: { kind: 'banned' } },
    ],
    [
      { data: { status: 'FAILED', error: { message: 'timed out' } } },
      { status: 'failed', failure: { kind: 'timeout' } },
    ],
    [
      { data: { status: 'FAILED', userFriendlyError: 'Invalid image' } },
      { status: 'failed', failure: { kind: 'validation' } },
    ],
  ])('%j is %j', (fields, snapshot) => {
    expect(clip(fields)).toEqual(snapshot);
  });

  it.each([
    [{ data: { status: 'COMPLETED', output: { video: { url } } } }],
    [{ status: 'completed', videoUrl: url }],
    [{ data: { status: 'COMPLETED', output: null, videoUrl: url } }],
  ])('%j is a clip that can be made longer', (fields) => {
    const { media, actions, pickedActions } = resultOf(clip(fields));
    expect(media).toEqual([{ kind: 'video', url }]);
    expect(actions).toEqual([
      {
        key: 'ea',
        kind: 'extend-auto',
        label: '',
        emoji: '',
        means: 'upstream',
        reference: 'extend:0',
      },
    ]);
    expect(pickedActions).toEqual([]);
  });

  it('offers nothing while its address is missing', () => {
    expect(resultOf(clip({ status: 'completed' }))).toEqual({
      media: [],
      actions: [],
      pickedActions: [],
    });
  });
});
