import { describe, expect, it } from 'vitest';
import {
  changeActions,
  changeInPlaceOf,
  readChange,
} from '../../../src/upstreams/midjourney-proxy/change.ts';
import { offeredActionSchema } from '../../../src/upstreams/result.ts';

describe('the actions of a server without buttons', () => {
  it.each(['IMAGINE', 'VARIATION', 'REROLL', 'BLEND'])('are those of a grid after %s', (action) => {
    const actions = offeredActionSchema.array().parse(changeActions(action));
    expect(actions.map(({ key }) => key).join(' ')).toBe('u1 u2 u3 u4 r v1 v2 v3 v4');
    expect(actions.map(({ label }) => label).join(' ')).toBe('U1 U2 U3 U4  V1 V2 V3 V4');
  });

  it.each(['UPSCALE', 'DESCRIBE', 'SHORTEN', 'imagine', undefined])(
    'are none after %s',
    (action) => {
      expect(changeActions(action)).toEqual([]);
    },
  );

  it('lead back to the action and index that `change` wants, also to reroll', () => {
    const read = changeActions('IMAGINE').map(({ reference }) => readChange(reference));
    expect(read).toEqual([
      ...[1, 2, 3, 4].map((index) => ({ action: 'UPSCALE', index })),
      { action: 'REROLL', index: 1 },
      ...[1, 2, 3, 4].map((index) => ({ action: 'VARIATION', index })),
    ]);
  });

  it.each(['MJ::JOB::upsample::1::11111111', 'change', 'change:REROLL', ''])(
    'are not meant by %j',
    (reference) => {
      expect(readChange(reference)).toBeUndefined();
    },
  );
});

describe('a button that `change` can stand in for', () => {
  it.each([
    ['MJ::JOB::upsample::1::11111111', { action: 'UPSCALE', index: 1 }],
    ['MJ::JOB::upsample::4::11111111', { action: 'UPSCALE', index: 4 }],
    ['MJ::JOB::variation::3::11111111', { action: 'VARIATION', index: 3 }],
    ['MJ::JOB::reroll::0::11111111::SOLO', { action: 'REROLL', index: 1 }],
  ])('is %s', (customId, told) => {
    expect(changeInPlaceOf(customId)).toEqual(told);
  });

  it.each([
    'MJ::JOB::upsample::5::11111111',
    'MJ::JOB::upsample_v7_2x_subtle::1::11111111::SOLO',
    'MJ::JOB::low_variation::1::11111111::SOLO',
    'MJ::JOB::video_virtual_upscale::1::11111111',
    'MJ::JOB::pan_left::1::11111111::SOLO',
    'MJ::Picread::Retry',
    'change:UPSCALE:1',
    '',
  ])('is not %j', (customId) => {
    expect(changeInPlaceOf(customId)).toBeUndefined();
  });
});
