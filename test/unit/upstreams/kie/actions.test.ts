import { describe, expect, it } from 'vitest';
import { actionsOf, readReference } from '../../../../src/upstreams/kie/actions.ts';
import { offeredActionSchema } from '../../../../src/upstreams/result.ts';

const files = (kind: 'image' | 'video', count: number) =>
  Array.from({ length: count }, (_, index) => ({ kind, url: `https://example.com/${index}` }));

const pictures = (count: number) => files('image', count);
const clips = (count: number) => files('video', count);
const keys = (taskType: string, media: ReturnType<typeof files>): string =>
  actionsOf(taskType, media)
    .map(({ key }) => key)
    .join(' ');

describe('below a result', () => {
  it.each(['mj_txt2img', 'mj_vary', 'unheard-of', ''])(
    'of four pictures (%s) each can be enlarged and varied, and all drawn again',
    (taskType) => {
      expect(keys(taskType, pictures(4))).toBe('u1 u2 u3 u4 r v1 v2 v3 v4');
    },
  );

  it.each(['mj_upscale', 'mj_txt2img', ''])(
    'of a single picture (%s) it can be moved',
    (taskType) => {
      expect(keys(taskType, pictures(1))).toBe('ah al');
    },
  );

  it('of an enlarged picture it can be moved, however many files there are', () => {
    expect(keys('mj_upscale', pictures(4))).toBe('ah al');
  });

  it.each([2, 3, 5])('of %i pictures all can be drawn again', (count) => {
    expect(keys('mj_txt2img', pictures(count))).toBe('r');
  });

  it('without files nothing can be done', () => {
    expect(keys('mj_txt2img', [])).toBe('');
  });

  it('of one clip it can be made longer, without a number', () => {
    expect(actionsOf('mj_video', clips(1))).toEqual([
      {
        key: 'ea1',
        kind: 'extend-auto',
        label: 'Extend (Auto)',
        emoji: '🎞️',
        means: 'upstream',
        reference: 'extend:auto:0',
        prompt: 'unused',
      },
      {
        key: 'em1',
        kind: 'extend-manual',
        label: 'Extend (Manual)',
        emoji: '🎞️',
        means: 'upstream',
        reference: 'extend:manual:0',
        prompt: 'sent',
      },
    ]);
  });

  it('of several clips each can be made longer, by its number', () => {
    const actions = actionsOf('mj_video', clips(2));
    expect(
      actions.map(({ key, label, index, reference }) => [key, label, index, reference]),
    ).toEqual([
      ['ea1', 'Extend #1 (Auto)', 1, 'extend:auto:0'],
      ['em1', 'Extend #1 (Manual)', 1, 'extend:manual:0'],
      ['ea2', 'Extend #2 (Auto)', 2, 'extend:auto:1'],
      ['em2', 'Extend #2 (Manual)', 2, 'extend:manual:1'],
    ]);
  });
});

describe('an offered action', () => {
  it('says who carries it out', () => {
    const means = [...actionsOf('', pictures(4)), ...actionsOf('', pictures(1))].map(
      (action) => [action.kind, action.means] as const,
    );
    expect(Object.fromEntries(means)).toEqual({
      upscale: 'upstream',
      variation: 'upstream',
      reroll: 'repeat',
      'animate-high': 'animate',
      'animate-low': 'animate',
    });
  });

  it.each([pictures(4), pictures(1), pictures(3), clips(1), clips(4), clips(9)])(
    'can be stored, has a key of its own, and its handle can be read again',
    (...media) => {
      const actions = actionsOf('', media);
      expect(new Set(actions.map(({ key }) => key)).size).toBe(actions.length);
      for (const action of actions) {
        expect(offeredActionSchema.parse(action)).toEqual(action);
        const isOurs = action.means === 'upstream';
        expect(readReference(action.reference) !== undefined).toBe(isOurs);
      }
    },
  );

  it('keeps the number of its picture in its handle', () => {
    const actions = actionsOf('', pictures(4));
    const read = actions.flatMap(({ index, reference }) =>
      index === undefined ? [] : [[index, readReference(reference)?.index]],
    );
    expect(read).toEqual([1, 2, 3, 4, 1, 2, 3, 4].map((index) => [index, index]));
  });
});
