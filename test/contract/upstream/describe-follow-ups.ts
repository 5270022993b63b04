import { describe, expect, it } from 'vitest';
import type { UpstreamSetUp } from './rig.ts';
import {
  acceptedId,
  context,
  finish,
  finishedGrid,
  finishedSingle,
  noSignal,
  offered,
  openMedia,
  press,
} from './steps.ts';

export function describeFollowUps({ start, follows, unsupported }: UpstreamSetUp): void {
  describe('a follow-up', () => {
    it.each(follows)('$kind of a $from makes a new $gives', async (follow) => {
      const rig = await start();
      const parent = await (follow.from === 'grid' ? finishedGrid(rig) : finishedSingle(rig));
      const taskId = acceptedId(await press(rig, parent, follow));
      expect(taskId).not.toBe(parent.taskId);
      const { result } = await finish(rig, taskId);
      expect(result.media.length).toBeGreaterThan(0);
      expect(new Set(result.media.map(({ kind }) => kind))).toEqual(new Set([follow.gives]));
      const url = result.media[0]?.url ?? '';
      const file = await openMedia().download(url, { maxBytes: 50_000_000, signal: noSignal() });
      expect(file.contentType).toMatch(new RegExp(`^${follow.gives}/`));
      expect(Buffer.compare(file.bytes, rig.served(url) ?? new Uint8Array())).toBe(0);
    });

    it('can be made from a follow-up', async () => {
      const rig = await start();
      const grid = await finishedGrid(rig);
      const next = acceptedId(await press(rig, grid, { kind: 'variation', index: 4 }));
      const single = acceptedId(
        await press(rig, await finish(rig, next), { kind: 'upscale', index: 1 }),
      );
      expect((await finish(rig, single)).result.media).toHaveLength(1);
      expect(new Set(rig.taken()).size).toBe(3);
    });

    it('of a picture that nobody knows is not-found, and nothing is started', async () => {
      const rig = await start();
      const action = offered(await finishedGrid(rig), { kind: 'upscale', index: 1 });
      const request = { kind: 'action', taskId: '1111111111111111', action } as const;
      expect(await rig.upstream.submit(request, context())).toEqual({
        kind: 'failed',
        failure: { kind: 'not-found' },
      });
      expect(rig.taken()).toHaveLength(1);
    });

    if (unsupported.length > 0) {
      it.each(unsupported)('%s is unsupported here, and nothing is started', async (kind) => {
        const rig = await start();
        const single = await finishedSingle(rig);
        expect(await press(rig, single, { kind })).toEqual({
          kind: 'failed',
          failure: { kind: 'unsupported' },
        });
        expect(rig.taken()).toHaveLength(2);
      });
    }
  });
}
