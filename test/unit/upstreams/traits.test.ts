import { expect, it } from 'vitest';
import { firstTraits } from '../../../src/upstreams/midjourney-proxy/traits.ts';

it('knows nothing of a gateway that nobody pinned', () => {
  const { unknownActions, ...rest } = firstTraits(undefined);
  expect(new Set(Object.values(rest))).toEqual(new Set([undefined]));
  expect(unknownActions.size).toBe(0);
});

it('knows a pinned flavour by its sources', () => {
  expect(firstTraits('java')).toEqual({
    batchQuery: true,
    modePrefixes: false,
    action: false,
    imageSeed: false,
    cancel: false,
    unknownActions: new Set(),
  });
  const { unknownActions, ...rest } = firstTraits('trueai');
  expect(new Set(Object.values(rest))).toEqual(new Set([true]));
  expect(unknownActions.size).toBe(0);
  expect(firstTraits('new-api')).toMatchObject({ modePrefixes: true, cancel: false });
});

it('leaves open whether a gateway routes `action`, even where it is pinned', () => {
  expect(firstTraits('new-api').action).toBeUndefined();
});

it('learns for one gateway at a time', () => {
  firstTraits('java').action = true;
  expect(firstTraits('java').action).toBe(false);
});
