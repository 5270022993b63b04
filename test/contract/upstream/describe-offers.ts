import { describe, expect, it } from 'vitest';
import type { Parent, UpstreamSetUp } from './set-up.ts';
import { finished, finishedGrid, submitAction } from './steps.ts';

const unsupported = { kind: 'failed', failure: { kind: 'unsupported' } };

/** What can be done next, and by whom: the upstream is never asked for what Easel does itself. */
export function describeOffers(setUp: UpstreamSetUp): void {
  const { start, offers, means, batches } = setUp;
  const parents: readonly Parent[] = [
    'grid',
    'single',
    ...(batches.length > 0 ? ['clip' as const] : []),
  ];
  describe('the actions below a finished job', () => {
    it.each(parents)(
      'of the kind %s are those of the dialect, each under a key of its own',
      async (parent) => {
        const { result } = await finished(await start(), parent);
        expect(result.actions.map(({ kind }) => kind)).toEqual(offers[parent]);
        expect(new Set(result.actions.map(({ key }) => key)).size).toBe(offers[parent].length);
      },
    );

    it.each(parents)('of the kind %s say who carries them out', async (parent) => {
      const { result } = await finished(await start(), parent);
      const told = result.actions.map((action) => [action.kind, action.means]);
      expect(told).toEqual(offers[parent].map((kind) => [kind, means[kind] ?? 'upstream']));
    });

    it('are labelled as people know them', async () => {
      const { result } = await finishedGrid(await start());
      const numbered = result.actions.filter(({ index }) => index !== undefined);
      const letters = [...new Set(offers.grid)].flatMap((kind) => labels[kind] ?? []);
      const expected = letters.flatMap((letter) =>
        [1, 2, 3, 4].map((number) => `${letter}${number}`),
      );
      expect(numbered.map(({ label }) => label)).toEqual(expected);
      expect(numbered.map(({ label, index }) => label.endsWith(String(index)))).not.toContain(
        false,
      );
      expect(result.actions.find(({ kind }) => kind === 'reroll')).toMatchObject({ emoji: '🔄' });
    });

    describeOwnMeans(setUp, parents);
  });
}

const labels: Readonly<Record<string, string>> = { upscale: 'U', variation: 'V' };

function describeOwnMeans({ start }: UpstreamSetUp, parents: readonly Parent[]): void {
  it.each(parents)(
    'of the kind %s that are not the upstream’s are not sent to it',
    async (parent) => {
      const rig = await start();
      const job = await finished(rig, parent);
      const before = rig.asked();
      for (const action of job.result.actions.filter(({ means }) => means !== 'upstream')) {
        expect(await submitAction(rig, job, action)).toEqual(unsupported);
      }
      expect(rig.asked()).toBe(before);
    },
  );

  const others = (['repeat', 'pick', 'animate', 'imagine'] as const).flatMap((means) =>
    parents.map((parent) => ({ parent, means })),
  );
  it.each(others)(
    'of the kind $parent are not sent where it is said to $means',
    async ({ parent, means }) => {
      const rig = await start();
      const job = await finished(rig, parent);
      const before = rig.asked();
      for (const action of job.result.actions) {
        expect(await submitAction(rig, job, { ...action, means })).toEqual(unsupported);
      }
      expect(rig.asked()).toBe(before);
    },
  );
}
