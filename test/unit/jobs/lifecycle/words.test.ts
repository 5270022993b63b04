import { describe, expect, it } from 'vitest';
import { actionOf, jobIn, sampleTime } from '../../../fakes/jobs.ts';
import { lifecycleRig } from '../../../fakes/lifecycle.ts';
import { samplePicture } from '../../../fakes/media.ts';

const described = 'https://files.example.com/described.png';
const request = {
  kind: 'describe',
  image: { url: 'https://cdn.example.com/in.png' },
} as const;
const words = {
  media: [],
  prompts: ['a fox', 'a red animal'],
  actions: [actionOf({ kind: 'imagine-prompt', index: 1, means: 'imagine' })],
  pickedActions: [],
};
const withPicture = { ...words, media: [{ kind: 'image' as const, url: described }] };

describe('a result of words', () => {
  it('is a success at once, though there is no picture', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('running', { request }));
    rig.upstream.willShow({ status: 'succeeded', result: words });
    expect(await rig.runToEnd(id)).toMatchObject({
      state: 'done',
      delivery: 'attached',
      result: words,
      cost: { state: 'settled' },
    });
    expect(rig.clock.now()).toBe(sampleTime);
    expect(rig.screen.presents).toMatchObject([{ job: { state: 'done' }, files: [] }]);
  });

  it('brings the described picture along where it can be had', async () => {
    const rig = lifecycleRig();
    rig.media.holds(described, samplePicture);
    const id = await rig.put(jobIn('delivering', { request, result: withPicture }));
    expect(await rig.runToEnd(id)).toMatchObject({ state: 'done', delivery: 'attached' });
    expect(rig.screen.presents).toMatchObject([{ files: [{ bytes: samplePicture.bytes }] }]);
  });

  it.each(['missing', 'unreachable', 'not-media', 'too-large'] as const)(
    'leaves a described picture out that is %s, without a second look',
    async (reason) => {
      const rig = lifecycleRig();
      rig.media.holds(described, reason);
      const id = await rig.put(jobIn('delivering', { request, result: withPicture }));
      expect(await rig.runToEnd(id)).toMatchObject({ state: 'done', delivery: 'attached' });
      expect(rig.media.downloads).toEqual([described]);
      expect(rig.screen.presents).toMatchObject([{ files: [] }]);
    },
  );

  it('leaves a picture out that Discord finds too large after all', async () => {
    const rig = lifecycleRig();
    rig.media.holds(described, samplePicture);
    rig.screen.willAnswer({ kind: 'too-large' });
    const id = await rig.put(jobIn('delivering', { request, result: withPicture }));
    expect(await rig.runToEnd(id)).toMatchObject({ state: 'done', delivery: 'attached' });
    expect(rig.screen.presents.map(({ files }) => files?.length)).toEqual([1, 0]);
  });

  it('with neither words nor pictures is none: it fails', async () => {
    const rig = lifecycleRig();
    const result = { ...words, prompts: [] };
    const id = await rig.put(jobIn('delivering', { request, result }));
    expect(await rig.runToEnd(id)).toMatchObject({
      state: 'failed',
      problem: { code: 'result-unreadable' },
    });
  });
});
