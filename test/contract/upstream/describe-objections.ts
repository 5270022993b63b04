import { describe, expect, it } from 'vitest';
import type { UpstreamFailure } from '../../../src/upstreams/failure.ts';
import type { Objection } from '../../../src/upstreams/port.ts';
import { references } from './pictures.ts';
import type { UpstreamSetUp } from './set-up.ts';
import { sketches, sketchNames } from './sketches.ts';
import { context } from './steps.ts';

/** What an upstream cannot do is said beforehand, and means the same if it is submitted anyway. */
export function describeObjections({ start, objections }: UpstreamSetUp): void {
  const refused = sketchNames.filter((name) => objections[name] !== undefined);
  const taken = sketchNames.filter((name) => objections[name] === undefined);

  describe('an objection', () => {
    it.each(refused)('is made to %s, and nothing is sent', async (name) => {
      const rig = await start();
      const { prompt, roles } = sketches[name];
      const objection = rig.upstream.objectionTo({ prompt, roles });
      expect(objection).toEqual(objections[name]);
      const request = { kind: 'imagine', prompt, references: await references(roles) } as const;
      expect(await rig.upstream.submit(request, context())).toEqual({
        kind: 'failed',
        failure: objection === undefined ? undefined : failureOf(objection),
      });
      expect(rig.asked()).toBe(0);
    });

    it.each(taken)('is not made to %s, which is taken', async (name) => {
      const rig = await start();
      const { prompt, roles } = sketches[name];
      expect(rig.upstream.objectionTo({ prompt, roles })).toBeUndefined();
      const request = { kind: 'imagine', prompt, references: await references(roles) } as const;
      expect((await rig.upstream.submit(request, context())).kind).toBe('accepted');
      expect(rig.taken()).toHaveLength(1);
    });
  });
}

function failureOf(objection: Objection): UpstreamFailure {
  switch (objection.kind) {
    case 'flag':
      return { kind: 'validation', quote: objection.flag };
    case 'references':
      return { kind: 'unsupported' };
    case 'length':
      return { kind: 'validation' };
  }
}
