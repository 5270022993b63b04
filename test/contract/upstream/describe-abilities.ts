import { describe, expect, it } from 'vitest';
import { chosenClip, clipAbilities, requestOf, wholeAbilities } from './requests.ts';
import type { UpstreamSetUp } from './set-up.ts';
import { acceptedId, begin, context, finish, noSignal, video } from './steps.ts';

const unsupported = { kind: 'failed', failure: { kind: 'unsupported' } };

/**
 * What not every upstream can do: what it says it can is done, what it cannot is refused with nothing
 * started, and once it has refused something it says so beforehand.
 */
export function describeAbilities(setUp: UpstreamSetUp): void {
  const { start, abilities } = setUp;
  describe('what not every upstream can do', () => {
    it.each(wholeAbilities.filter((ability) => abilities.includes(ability)))(
      'is to %s, which it says before and after',
      async (ability) => {
        const rig = await start();
        expect(rig.upstream.can(ability)).toBe(true);
        const taskId = acceptedId(await rig.upstream.submit(await requestOf(ability), context()));
        expect(rig.taken()).toEqual([taskId]);
        expect(rig.upstream.can(ability)).toBe(true);
      },
    );

    it.each(wholeAbilities.filter((ability) => !abilities.includes(ability)))(
      'is not to %s: nothing is started, and that is known then',
      async (ability) => {
        const rig = await start();
        const request = await requestOf(ability);
        expect(await rig.upstream.submit(request, context())).toEqual(unsupported);
        expect(rig.upstream.can(ability)).toBe(false);
        const before = rig.asked();
        expect(await rig.upstream.submit(request, context())).toEqual(unsupported);
        expect(rig.taken()).toEqual([]);
        if (ability !== 'video') expect(rig.asked()).toBe(before);
      },
    );

    describeClipChoices(setUp);
    describeSeedAbility(setUp);
  });
}

function describeClipChoices({ start, abilities }: UpstreamSetUp): void {
  it.each(clipAbilities.filter((ability) => abilities.includes(ability)))(
    'with a clip is %s, also where nothing else is chosen',
    async (ability) => {
      const rig = await start();
      expect(rig.upstream.can(ability)).toBe(true);
      const taskId = acceptedId(await rig.upstream.submit(await chosenClip(ability), context()));
      const { media } = (await finish(rig, taskId)).result;
      expect(new Set(media.map(({ kind }) => kind))).toEqual(new Set(['video']));
      if (ability === 'video-batch') expect(media).toHaveLength(2);
    },
  );

  it.each(clipAbilities.filter((ability) => !abilities.includes(ability)))(
    'with a clip is not %s, which it says once it has been asked for clips',
    async (ability) => {
      const rig = await start();
      await rig.upstream.submit(await video(), context());
      expect(rig.upstream.can(ability)).toBe(false);
    },
  );

  const frames = ['video-loop', 'video-end-image'] as const;
  it.each(frames.filter((ability) => !abilities.includes(ability)))(
    'is refused rather than done another way: %s',
    async (ability) => {
      const rig = await start();
      expect(await rig.upstream.submit(await chosenClip(ability), context())).toEqual(unsupported);
      expect(rig.taken()).toEqual([]);
    },
  );

  if (!abilities.includes('video')) return;
  it('is told nothing about a clip of which nothing was chosen', async () => {
    const rig = await start();
    const { kind, prompt, picture, motion } = await video();
    const outcome = await rig.upstream.submit({ kind, prompt, picture, motion }, context());
    const { media } = (await finish(rig, acceptedId(outcome))).result;
    expect(media.length).toBeGreaterThan(0);
  });
}

function describeSeedAbility({ start, seeds }: UpstreamSetUp): void {
  it(`is ${seeds ? '' : 'not '}to tell a seed, which it says once it was asked`, async () => {
    const rig = await start();
    const { taskId } = await finish(rig, await begin(rig));
    await rig.upstream.seedOf(taskId, noSignal());
    expect(rig.upstream.can('seed')).toBe(seeds);
  });
}
