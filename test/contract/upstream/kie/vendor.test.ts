import { describe, expect, it } from 'vitest';
import { begin, context, finishedGrid, imagine, press } from '../steps.ts';
import { startKie } from './start.ts';

const unsupported = { kind: 'failed', failure: { kind: 'unsupported' } };

describe('a vendor that no longer does its work', () => {
  it.each(['ok', 'same'] as const)(
    'is told by its withdrawal (errors: %s), and nothing is started',
    async (httpStatusOfErrors) => {
      const rig = await startKie({ service: { retired: true, httpStatusOfErrors } });
      expect(await rig.upstream.submit(imagine(), context())).toEqual(unsupported);
      expect(rig.taken()).toEqual([]);
    },
  );

  it.each(['ok', 'same'] as const)(
    'is told by what it switched off (errors: %s), and the rest goes on',
    async (httpStatusOfErrors) => {
      const rig = await startKie({ service: { disabled: ['mj_vary'], httpStatusOfErrors } });
      const grid = await finishedGrid(rig);
      expect(await press(rig, grid, { kind: 'variation', index: 1 })).toEqual(unsupported);
      expect((await press(rig, grid, { kind: 'upscale', index: 1 })).kind).toBe('accepted');
    },
  );

  it('takes nothing from an empty account', async () => {
    const rig = await startKie({ service: { credits: 8 } });
    await begin(rig);
    expect(await rig.upstream.submit(imagine(), context())).toEqual({
      kind: 'failed',
      failure: { kind: 'credits' },
    });
  });
});

it('a variation counted from the wrong number is refused, not misread', async () => {
  const violations = ['generateVary: imageIndex is out of range'];
  const rig = await startKie({ service: { varyIndexBase: 1 }, varyIndexBase: 0, violations });
  const grid = await finishedGrid(rig);
  expect(await press(rig, grid, { kind: 'variation', index: 1 })).toEqual({
    kind: 'failed',
    failure: { kind: 'validation' },
  });
});
