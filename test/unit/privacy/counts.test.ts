import { describe, expect, it } from 'vitest';
import { jobIdOf, jobIn } from '../../fakes/jobs.ts';
import { ada, bob, privacyRig } from './rig.ts';

const { signal } = new AbortController();
const limits = { maxFileBytes: 100_000, maxTotalBytes: 1_000_000, maxFiles: 10 };

const keyOf = (index: number): string => `ledger:4:2026-11:${jobIdOf(index)}`;

function countOf(userId: string): object {
  return { schema: 1, at: 1, userId, channelIds: [], roleIds: [], state: 'settled' };
}

describe('what is counted of a person', () => {
  it('stays in the sums of its server, and is nobody’s any more once it is erased', async () => {
    const { store, privacy } = privacyRig();
    await store.put(keyOf(1), countOf(ada));
    await store.put(keyOf(2), countOf(bob));
    await store.put(`grants:4:${ada}`, { schema: 1, grants: [] });
    await privacy.erase(ada, signal);
    const left = await store.list('');
    expect(JSON.stringify(left)).not.toContain(ada);
    expect(left.map(({ key }) => key)).toEqual([keyOf(1), keyOf(2)]);
    expect(left[0]?.value).toMatchObject({ schema: 1, state: 'settled' });
  });

  it('stays theirs while the job is on its way', async () => {
    const { store, jobs, privacy } = privacyRig();
    await jobs.create(jobIn('running', { id: jobIdOf(1) }));
    await store.put(keyOf(1), countOf(ada));
    await privacy.erase(ada, signal);
    expect((await store.get(keyOf(1)))?.value).toMatchObject({ userId: ada });
  });

  it('is exported, with what was granted', async () => {
    const { store, privacy } = privacyRig();
    await store.put(keyOf(1), countOf(ada));
    await store.put(keyOf(2), countOf(bob));
    await store.put(`grants:4:${ada}`, { schema: 1, grants: [] });
    const { files, records } = await privacy.export(ada, { ...limits, signal });
    const text = files.map((file) => Buffer.from(file).toString()).join('');
    expect(records).toBe(2);
    expect(text).toContain(keyOf(1));
    expect(text).toContain('"grant"');
  });
});
