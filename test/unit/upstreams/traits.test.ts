import { describe, expect, it } from 'vitest';
import type { MidjourneyProxyFlavour } from '../../../src/config/upstreams.ts';
import { canDo, firstTraits } from '../../../src/upstreams/midjourney-proxy/traits.ts';
import type { Ability } from '../../../src/upstreams/port.ts';

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
    blend: true,
    describe: true,
    shorten: false,
    video: false,
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

const clips: readonly Ability[] = [
  'video',
  'video-loop',
  'video-end-image',
  'video-batch',
  'video-quality',
];
const all: readonly Ability[] = ['blend', 'describe', 'shorten', ...clips, 'seed'];

const able = (flavour: MidjourneyProxyFlavour | undefined): Ability[] => {
  const traits = firstTraits(flavour);
  return all.filter((ability) => canDo(traits, ability));
};

describe('what a gateway can do', () => {
  it('of the flavour java is to blend and to describe', () => {
    expect(able('java')).toEqual(['blend', 'describe']);
  });

  it.each([undefined, 'trueai', 'new-api'] as const)(
    'of the flavour %s is everything, until it says otherwise',
    (flavour) => {
      expect(able(flavour)).toEqual(all);
    },
  );

  it.each(['blend', 'describe', 'shorten'] as const)('without %s lacks just that', (missing) => {
    const traits = { ...firstTraits('trueai'), [missing]: false };
    expect(all.filter((ability) => !canDo(traits, ability))).toEqual([missing]);
  });

  it('without the endpoint for clips lacks their choices as well', () => {
    const traits = { ...firstTraits('trueai'), video: false };
    expect(all.filter((ability) => !canDo(traits, ability))).toEqual(clips);
  });

  it('without the endpoint for seeds tells none', () => {
    const traits = { ...firstTraits('trueai'), imageSeed: false };
    expect(all.filter((ability) => !canDo(traits, ability))).toEqual(['seed']);
  });
});
