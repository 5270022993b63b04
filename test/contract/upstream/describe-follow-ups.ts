import { describe, expect, it } from 'vitest';
import type { Follow, UpstreamSetUp } from './set-up.ts';
import { acceptedId, fetchFile, finish, finished, press, unknownLike } from './steps.ts';

/** What the upstream makes of a finished job. */
export function describeFollowUps(setUp: UpstreamSetUp): void {
  const { follows, chains, unsupported } = setUp;
  if (follows.length + chains.length + unsupported.length === 0) return;
  describe('a follow-up', () => {
    describeEach(setUp);
    describeNumbers(setUp);
    describeChains(setUp);
    describeRefused(setUp);
  });
}

function describeEach({ start, follows }: UpstreamSetUp): void {
  it.each(follows)('$kind of a $from makes a new $gives', async (follow) => {
    const rig = await start();
    const parent = await finished(rig, follow.from);
    const taskId = acceptedId(await press(rig, parent, follow));
    expect(taskId).not.toBe(parent.taskId);
    const { result } = await finish(rig, taskId);
    expect(result.media.length).toBeGreaterThan(0);
    expect(new Set(result.media.map(({ kind }) => kind))).toEqual(new Set([follow.gives]));
    const url = result.media[0]?.url ?? '';
    const file = await fetchFile(url);
    expect(file.contentType).toMatch(new RegExp(`^${follow.gives}/`));
    expect(Buffer.compare(file.bytes, rig.served(url) ?? new Uint8Array())).toBe(0);
  });
}

function describeNumbers({ start, follows }: UpstreamSetUp): void {
  const numbered = follows.filter(({ from, index }) => from === 'grid' && index !== undefined);
  const presses = numbered.flatMap((follow) =>
    [1, 2, 3, 4].map((index): Follow => ({ ...follow, index })),
  );
  it.each(presses)('$kind of picture $index is about that very picture', async (follow) => {
    const rig = await start();
    const taskId = acceptedId(await press(rig, await finished(rig, follow.from), follow));
    expect(rig.indexAsked(taskId)).toBe(follow.index);
    expect(rig.arrived()).toBe(2);
  });
}

function describeChains({ start, chains }: UpstreamSetUp): void {
  it.each(chains)('can be made from a follow-up of a $from', async ({ from, presses }) => {
    const rig = await start();
    let job = await finished(rig, from);
    const before = rig.taken().length;
    for (const each of presses) {
      job = await finish(rig, acceptedId(await press(rig, job, each)));
    }
    expect(job.result.media.length).toBeGreaterThan(0);
    expect(rig.taken()).toHaveLength(before + presses.length);
    expect(new Set(rig.taken()).size).toBe(rig.taken().length);
  });
}

function describeRefused({ start, follows, unsupported }: UpstreamSetUp): void {
  it.each(follows.slice(0, 1))('of a $from that nobody knows is not-found', async (follow) => {
    const rig = await start();
    const parent = await finished(rig, follow.from);
    const nobodys = { ...parent, taskId: unknownLike(parent.taskId) };
    const before = rig.taken().length;
    expect(await press(rig, nobodys, follow)).toEqual({
      kind: 'failed',
      failure: { kind: 'not-found' },
    });
    expect(rig.taken()).toHaveLength(before);
  });

  it.each(unsupported)('$kind of a $from is unsupported, and nothing is started', async (wish) => {
    const rig = await start();
    const parent = await finished(rig, wish.from);
    const before = rig.taken().length;
    expect(await press(rig, parent, wish)).toEqual({
      kind: 'failed',
      failure: { kind: 'unsupported' },
    });
    expect(rig.taken()).toHaveLength(before);
  });
}
