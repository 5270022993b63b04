import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { jobIdInSeries } from '../../../../src/jobs/request-ids.ts';
import { openStore } from '../../../../src/storage/open.ts';
import type { Store } from '../../../../src/storage/store.ts';
import { jobIdOf } from '../../../fakes/jobs.ts';
import { guildId, limitOf, QuotaRig, quotaOf } from '../../../fakes/quota.ts';
import { seriesIdOf, seriesOf } from '../../../fakes/series.ts';

const quota = quotaOf([limitOf(9)]);
const seriesId = seriesIdOf(500);
const ofSeries = [0, 1].map((index) => jobIdInSeries(seriesId, index));

/* One suite for every backend. */
describe.each(['memory', 'sqlite'])('after a death, over the %s store', (name) => {
  let folder: string;
  let store: Store;
  let rig: QuotaRig;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'easel-quota-'));
    store = await openStore(
      name === 'memory' ? 'memory://' : `sqlite://${join(folder, 'a.sqlite')}`,
    );
    rig = new QuotaRig(store);
  });
  afterEach(async () => {
    await rig.desk.stop();
    await store.close();
    await rm(folder, { recursive: true });
  });

  it('what was written counts, whether its job is on its way or paid', async () => {
    await rig.start({ quota });
    await rig.succeed(await rig.start({ quota }));
    rig.die();
    expect(await rig.used(quota)).toBe(2);
  });

  it('what has no job is given back, and one that failed meanwhile too', async () => {
    await rig.reserve({ quota });
    const failed = await rig.start({ quota });
    const { desk } = rig;
    rig.die();
    await desk.stop();
    await rig.fail(failed);
    expect(await rig.used(quota)).toBe(0);
    expect(await rig.stored()).toMatchObject([{ state: 'refunded' }, { state: 'refunded' }]);
  });

  it('jobs of a series that is still being opened stay counted, and are given back at its end', async () => {
    await rig.series.create(seriesOf({ id: seriesId, guildId }));
    await rig.reserve({ quota, jobIds: ofSeries });
    await rig.write(jobIdInSeries(seriesId, 0));
    rig.die();
    expect(await rig.used(quota)).toBe(2);
    await rig.series.settle(seriesId);
    await rig.desk.stop();
    expect(await rig.used(quota)).toBe(1);
  });

  it.each([{ stopped: true }, { state: 'abandoned' as const }])(
    'jobs of a series that is %o are given back',
    async (end) => {
      await rig.series.create(seriesOf({ id: seriesId, guildId, ...end }));
      await rig.reserve({ quota, jobIds: ofSeries });
      rig.die();
      expect(await rig.used(quota)).toBe(0);
    },
  );

  it('a job that cannot be read stays counted', async () => {
    const id = await rig.start({ quota });
    await store.put(`jobs:${id}`, { schema: 9 });
    rig.die();
    expect(await rig.used(quota)).toBe(1);
  });
});

describe('what was counted long ago', () => {
  it('is taken away once it is older than three months, and what cannot be read is passed over', async () => {
    const rig = new QuotaRig();
    const key = (month: string): string => `ledger:${guildId}:${month}:${jobIdOf(1)}`;
    const months = ['2025-12', '2026-08', '2026-09', '2026-11'];
    for (const month of months) await rig.store.put(key(month), { schema: 9 });
    expect(await rig.used(quota)).toBe(0);
    await rig.desk.stop();
    const left = (await rig.store.list('ledger:')).map((document) => document.key);
    expect(left).toEqual([key('2026-09'), key('2026-11')]);
    expect(rig.log.errors).toHaveLength(1);
  });

  it('what nothing is heard of is looked after without a restart', async () => {
    const rig = new QuotaRig();
    await rig.reserve({ quota });
    rig.clock.advance(21 * 60_000);
    await rig.start({ quota });
    await rig.desk.stop();
    expect(await rig.used(quota)).toBe(1);
  });
});
