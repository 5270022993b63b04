import { describe, expect, it } from 'vitest';
import type { Packed, PackLimits } from '../../../src/privacy/pack.ts';
import type { PersonalRecord } from '../../../src/privacy/records.ts';
import { addressOf, imagineOf, jobIdOf, jobIn } from '../../fakes/jobs.ts';
import { proposalIdOf } from '../../fakes/proposals.ts';
import { seriesIdOf } from '../../fakes/series.ts';
import { ada, bob, privacyRig, type Rig } from './rig.ts';

const { signal } = new AbortController();
const roomy = { maxFileBytes: 1e7, maxTotalBytes: 2e7, maxFiles: 10, signal };

interface Parsed {
  readonly records: readonly (PersonalRecord & { readonly document: Record<string, unknown> })[];
}

function recordsIn({ files }: Packed): Parsed['records'] {
  return files.flatMap((file) => {
    const parsed = JSON.parse(Buffer.from(file).toString()) as Parsed;
    return parsed.records;
  });
}

async function manyJobs(count: number): Promise<Rig> {
  const rig = privacyRig();
  for (let index = 1; index <= count; index += 1) {
    await rig.jobs.create(jobIn('done', { id: jobIdOf(index) }));
  }
  return rig;
}

describe('the export of what is stored about a person', () => {
  it('holds everything of theirs and nothing of anybody else’s', async () => {
    const rig = privacyRig();
    await rig.fill(ada, 10);
    await rig.fill(bob, 20);
    const packed = await rig.privacy.export(ada, roomy);
    expect(packed).toMatchObject({ records: 6, tooLarge: 0, rest: undefined });
    const records = recordsIn(packed);
    expect(records.map(({ key }) => key)).toEqual([
      `people:${ada}`,
      `reports:4:10:${ada}`,
      `jobs:${jobIdOf(11)}`,
      `jobs:${jobIdOf(10)}`,
      `series:${seriesIdOf(12)}`,
      `proposals:${proposalIdOf(13)}`,
    ]);
    expect(records.map(({ thumbnail }) => thumbnail)).toContain('AQID');
    expect(records[2]?.document).toMatchObject({ state: 'done', request: { prompt: 'a red fox' } });
    expect(JSON.stringify(records)).not.toContain(bob);
  });

  it('holds no token of any interaction', async () => {
    const rig = privacyRig();
    await rig.fill(ada, 10);
    const text = JSON.stringify(recordsIn(await rig.privacy.export(ada, roomy)));
    expect(text).not.toContain('"token":');
    expect(text).not.toContain(addressOf().token);
    expect(text).toContain('"channelId":');
  });

  it('holds also what this program cannot read', async () => {
    const rig = await manyJobs(1);
    await rig.store.put(`jobs:${jobIdOf(1)}`, { schema: 9, secretFuture: true });
    expect(recordsIn(await rig.privacy.export(ada, roomy))[0]?.document).toEqual({
      schema: 9,
      secretFuture: true,
    });
  });

  it('is one empty file for whom nothing is stored about', async () => {
    const packed = await privacyRig().privacy.export(ada, roomy);
    expect(packed.files).toHaveLength(1);
    expect(recordsIn(packed)).toEqual([]);
  });

  it('is split into files that are valid and small enough, in order', async () => {
    const rig = await manyJobs(30);
    const limits = { ...roomy, maxFileBytes: 8_000 };
    const packed = await rig.privacy.export(ada, limits);
    expect(packed.files.length).toBeGreaterThan(2);
    for (const file of packed.files) expect(file.byteLength).toBeLessThanOrEqual(8_000);
    const ids = recordsIn(packed).map(({ document }) => document['id']);
    expect(ids).toEqual(Array.from({ length: 30 }, (_, index) => jobIdOf(30 - index)));
  });

  it.each<[string, Partial<PackLimits>]>([
    ['files', { maxFileBytes: 8_000, maxFiles: 2 }],
    ['bytes', { maxTotalBytes: 9_000 }],
  ])('goes on where too many %s ended it, until everything was given once', async (_, less) => {
    const rig = await manyJobs(30);
    await rig.fill(ada, 40);
    const keys: string[] = [];
    let packed = await rig.privacy.export(ada, { ...roomy, ...less });
    let parts = 1;
    for (; ; parts += 1) {
      const size = packed.files.reduce((sum, file) => sum + file.byteLength, 0);
      expect(size).toBeLessThanOrEqual(less.maxTotalBytes ?? 16_000);
      keys.push(...recordsIn(packed).map(({ key }) => key));
      if (packed.rest === undefined) break;
      packed = await rig.privacy.export(ada, { ...roomy, ...less, edge: packed.rest });
    }
    expect(parts).toBeGreaterThan(2);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toHaveLength(36);
  });

  it('stops between two documents when it is told to', async () => {
    const rig = await manyJobs(5);
    const stop = new AbortController();
    const read: string[] = [];
    const get = rig.store.get.bind(rig.store);
    rig.store.get = async (key) => {
      if (key.startsWith('jobs:')) read.push(key);
      if (read.length === 2) stop.abort();
      return get(key);
    };
    await expect(rig.privacy.export(ada, { ...roomy, signal: stop.signal })).rejects.toThrow(
      'aborted',
    );
    expect(read).toHaveLength(2);
  });

  it.each(['series:', 'proposals:', 'finds:', 'reports:'])(
    'stops also among the %s of others',
    async (prefix) => {
      const rig = privacyRig();
      const stop = new AbortController();
      const list = rig.store.list.bind(rig.store);
      await rig.store.put(`${prefix}1`, { requesterId: bob });
      rig.store.list = async (from, options) => {
        if (from === prefix) stop.abort();
        return list(from, options);
      };
      await expect(rig.privacy.export(ada, { ...roomy, signal: stop.signal })).rejects.toThrow(
        'aborted',
      );
    },
  );

  it('has one place for each person', () => {
    const { privacy } = privacyRig();
    const finish = privacy.beginExport(ada);
    expect(privacy.beginExport(ada)).toBeUndefined();
    expect(privacy.beginExport(bob)).toBeDefined();
    finish?.();
    expect(privacy.beginExport(ada)).toBeDefined();
  });

  it('leaves out a picture before a whole entry, and counts what fits nowhere', async () => {
    const rig = await manyJobs(1);
    await rig.thumbnails.keep(jobIdOf(1), new Uint8Array(5_000));
    const request = imagineOf({ prompt: 'x'.repeat(6_000) });
    await rig.jobs.create(jobIn('done', { id: jobIdOf(2), request }));
    const packed = await rig.privacy.export(ada, { ...roomy, maxFileBytes: 5_000 });
    expect(packed).toMatchObject({ records: 1, tooLarge: 1, rest: undefined });
    const [record] = recordsIn(packed);
    expect(record).toMatchObject({ key: `jobs:${jobIdOf(1)}` });
    expect(record).not.toHaveProperty('thumbnail');
  });
});
