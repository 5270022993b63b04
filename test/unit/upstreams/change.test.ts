import { describe, expect, it } from 'vitest';
import { changeActions, readChange } from '../../../src/upstreams/midjourney-proxy/change.ts';
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
