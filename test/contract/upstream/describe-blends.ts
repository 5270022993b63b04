import { describe, expect, it } from 'vitest';
import { blend } from './requests.ts';
import type { UpstreamSetUp } from './set-up.ts';
import { acceptedId, context, fetchFile, finish } from './steps.ts';

/** Pictures that are mixed without words. */
export function describeBlends({ start, offers, abilities }: UpstreamSetUp): void {
  if (!abilities.includes('blend')) return;
  describe('a blend', () => {
    const five = ['teal', 'gold', 'crimson', 'navy', 'olive'];
    it.each([2, 3, 4, 5])(
      'of %i pictures is begun with their very bytes, in order',
      async (count) => {
        const rig = await start();
        const request = await blend(five.slice(0, count));
        const taskId = acceptedId(await rig.upstream.submit(request, context()));
        const sent = request.pictures.map(({ bytes }) => Buffer.from(bytes));
        expect((await rig.picturesOf(taskId)).map((each) => Buffer.from(each))).toEqual(sent);
      },
    );

    it.each(['portrait', 'square', 'landscape'] as const)(
      'as a %s ends with what can be done with four fresh pictures',
      async (dimensions) => {
        const rig = await start();
        const request = await blend(['teal', 'gold'], dimensions);
        const { result } = await finish(
          rig,
          acceptedId(await rig.upstream.submit(request, context())),
        );
        const [item] = result.media;
        const { width, height } = (await fetchFile(item?.url ?? '')).size ?? {};
        expect(Math.sign((width ?? 0) - (height ?? 0))).toBe(turns[dimensions]);
        expect(result.actions.map(({ kind }) => kind)).toEqual(offers.grid);
        expect(result.prompts).toBeUndefined();
      },
    );

    it('of one picture, or of six, is refused, and nothing is started', async () => {
      const rig = await start();
      for (const colours of [['teal'], [...five, 'teal']]) {
        expect(await rig.upstream.submit(await blend(colours), context())).toEqual({
          kind: 'failed',
          failure: { kind: 'validation' },
        });
      }
      expect(rig.taken()).toEqual([]);
    });
  });
}

/** Whether it is wider than high. */
const turns = { portrait: -1, square: 0, landscape: 1 } as const;
