import { describe, expect, it } from 'vitest';
import type { UpstreamSetUp } from './set-up.ts';
import { acceptedId, begin, context, finish, imagine } from './steps.ts';

/** A speed stands in the prompt as a flag as well; the dialect says it in whatever way it has. */
export function describeSpeeds({ start, speeds }: UpstreamSetUp): void {
  describe('the speed', () => {
    it('is left to the account where nobody asks for one', async () => {
      const rig = await start();
      expect(rig.speedAsked(await begin(rig))).toBeUndefined();
    });

    if (speeds.length === 0) return;

    it.each(speeds)('%s reaches the service, with one submit', async (speed) => {
      const rig = await start();
      const request = imagine(`a quiet harbour --${speed}`);
      const taskId = acceptedId(await rig.upstream.submit(request, context({ speed })));
      expect(rig.speedAsked(taskId)).toBe(speed);
      expect(rig.arrived()).toBe(1);
      expect((await finish(rig, taskId)).result.media.length).toBeGreaterThan(0);
    });

    it('of one job is not that of the next', async () => {
      const rig = await start();
      const asked = [speeds[0], speeds.at(-1), undefined];
      for (const speed of asked) {
        const flag = speed === undefined ? '' : ` --${speed}`;
        const outcome = await rig.upstream.submit(imagine(`a hill${flag}`), context({ speed }));
        expect(rig.speedAsked(acceptedId(outcome))).toBe(speed);
      }
    });
  });
}
