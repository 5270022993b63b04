import { describe, expect, it } from 'vitest';
import { taskResultSchema } from '../../../src/upstreams/result.ts';
import type { UpstreamRig } from './rig.ts';
import type { UpstreamSetUp } from './set-up.ts';
import { context, type Finished, fetchFile, imagine, look } from './steps.ts';

/** A service may finish a picture within the submit: there is nothing to wait for then. */
export function describeAtOnce({ atOnce, offers, means, files }: UpstreamSetUp): void {
  describe.each(atOnce)('a picture that comes with the answer ($name)', ({ start }) => {
    it('is there, and offers what another one does', async () => {
      const rig = await start();
      await drawn(rig);
      const { result } = await drawn(rig);
      expect(result.media).toHaveLength(files.count);
      expect(result.actions.map(({ kind }) => kind)).toEqual(offers.grid);
      const told = result.actions.map((action) => action.means);
      expect(told).toEqual(offers.grid.map((kind) => means[kind] ?? 'upstream'));
      expect(result.pickedActions.map(({ kind }) => kind)).toEqual(
        means.upscale === 'pick' ? offers.single : [],
      );
      for (const { url } of result.media) {
        expect((await fetchFile(url)).contentType).toBe(files.type);
      }
    });

    it('is a job of its own, whose result survives being stored', async () => {
      const rig = await start();
      const [one, other] = [await drawn(rig, 'easel-1'), await drawn(rig, 'easel-2')];
      expect(one.taskId).toMatch(/^[\w-]{1,100}$/);
      expect(other.taskId).not.toBe(one.taskId);
      expect(taskResultSchema.parse(JSON.parse(JSON.stringify(one.result)))).toEqual(one.result);
    });

    it('is submitted once, and no job that could be asked for', async () => {
      const rig = await start();
      const { taskId } = await drawn(rig);
      expect(await look(rig, taskId)).toBeUndefined();
      expect(rig.queried()).toBe(0);
      expect(rig.arrived()).toBe(1);
    });

    it('is refused at once for a banned word', async () => {
      const rig = await start();
      expect(await rig.upstream.submit(imagine('a field of Gore'), context())).toEqual({
        kind: 'failed',
        failure: { kind: 'banned' },
      });
    });

    it('is refused at once where it cannot be drawn', async () => {
      const rig = await start();
      expect(await rig.upstream.submit(imagine('a hill fail-me'), context())).toEqual({
        kind: 'failed',
        failure: { kind: 'validation' },
      });
    });

    it('is unclear where the answer is lost', async () => {
      const rig = await start();
      rig.faults.add({ on: 'submit', fault: { kind: 'lost-answer' } });
      expect(await rig.upstream.submit(imagine(), context())).toEqual({
        kind: 'failed',
        failure: { kind: 'unclear' },
      });
      expect(rig.arrived()).toBe(1);
    });
  });
}

async function drawn(rig: UpstreamRig, correlationId = 'easel-1'): Promise<Finished> {
  const outcome = await rig.upstream.submit(imagine(), context({ correlationId }));
  await rig.quiet();
  if (outcome.kind !== 'succeeded') throw new Error(`The submit was ${outcome.kind}`);
  return outcome;
}
