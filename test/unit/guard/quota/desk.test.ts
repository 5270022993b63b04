import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../../../src/storage/memory.ts';
import { StoreError } from '../../../../src/storage/store.ts';
import { guildId, limitOf, QuotaRig, quotaOf } from '../../../fakes/quota.ts';

const tomorrow = Date.UTC(2026, 10, 22);

describe('counting jobs', () => {
  it('lets exactly as many through as a limit allows, however many ask at once', async () => {
    const rig = new QuotaRig();
    const quota = quotaOf([limitOf(50)]);
    const answers = await Promise.all(Array.from({ length: 200 }, () => rig.reserve({ quota })));
    expect(answers.filter((refusal) => refusal === undefined)).toHaveLength(50);
    expect(answers.at(-1)).toEqual({
      kind: 'limit',
      limit: limitOf(50),
      used: 50,
      asked: 1,
      freesAt: tomorrow,
    });
    expect(await rig.stored()).toHaveLength(50);
  });

  it('takes several jobs all together or not at all', async () => {
    const rig = new QuotaRig();
    const quota = quotaOf([limitOf(3)]);
    const two = (): Parameters<typeof rig.reserve>[0] => ({
      quota,
      jobIds: [rig.nextId(), rig.nextId()],
    });
    expect(await rig.reserve(two())).toBeUndefined();
    expect(await rig.reserve(two())).toMatchObject({ kind: 'limit', used: 2, asked: 2 });
    expect(await rig.used(quota)).toBe(2);
    expect(await rig.reserve({ quota })).toBeUndefined();
  });

  it('counts a job once, however often it is asked for', async () => {
    const rig = new QuotaRig();
    const quota = quotaOf([limitOf(1)]);
    const id = rig.nextId();
    const ask = { quota, jobIds: [id] };
    expect(await Promise.all([rig.reserve(ask), rig.reserve(ask)])).toEqual([undefined, undefined]);
    await rig.write(id);
    await rig.fail(id);
    expect(await rig.reserve(ask)).toBeUndefined();
    expect(await rig.used(quota)).toBe(0);
  });

  it('counts nothing where it cannot be written down', async () => {
    const store = createMemoryStore();
    const rig = new QuotaRig({
      ...store,
      createAll: (documents) =>
        documents.length > 0 ? Promise.reject(new StoreError('full')) : Promise.resolve(true),
    });
    const quota = quotaOf([limitOf(1)], { cooldownSeconds: 60, running: 1 });
    await expect(rig.reserve({ quota })).rejects.toBeInstanceOf(StoreError);
    expect(await rig.used(quota)).toBe(0);
    await expect(rig.reserve({ quota })).rejects.toBeInstanceOf(StoreError);
    expect(await rig.stored()).toEqual([]);
  });

  it('gives back what was not written down, and only that', async () => {
    const rig = new QuotaRig();
    const quota = quotaOf([limitOf(9)], { cooldownSeconds: 60, running: 2 });
    const kept = await rig.start({ quota });
    rig.clock.advance(60_000);
    const lost = rig.nextId();
    await rig.reserve({ quota, jobIds: [lost] });
    await rig.desk.release(guildId, [kept, lost]);
    expect(await rig.used(quota)).toBe(1);
    expect(await rig.reserve({ quota })).toBeUndefined();
    expect(await rig.stored()).toHaveLength(2);
  });
});

describe('the end of a job', () => {
  it('gives back what turns out to cost nothing', async () => {
    const rig = new QuotaRig();
    const quota = quotaOf([limitOf(1)]);
    const id = await rig.start({ quota });
    expect(await rig.reserve({ quota })).toBeDefined();
    await rig.fail(id);
    expect(await rig.reserve({ quota })).toBeUndefined();
    expect(await rig.stored()).toMatchObject([{ state: 'refunded' }, { state: 'reserved' }]);
  });

  it('settles at the price of what has really drawn it', async () => {
    const rig = new QuotaRig();
    const quota = quotaOf([limitOf(1, { unit: 'money' })]);
    const id = rig.nextId();
    await rig.reserve({ quota, jobIds: [id], price: 0.1 });
    await rig.write(id, { speed: 'turbo' });
    expect(await rig.used(quota)).toBe(0.1);
    await rig.succeed(id);
    expect(await rig.used(quota)).toBe(0.2);
    expect(await rig.stored()).toMatchObject([{ state: 'settled', price: 0.2 }]);
  });

  it('gives nothing back for a job that is stopped while the upstream may go on', async () => {
    const rig = new QuotaRig();
    const quota = quotaOf([limitOf(1)], { running: 1 });
    const id = await rig.start({ quota });
    await rig.run(id);
    await rig.jobs.apply(id, { type: 'cancelled' });
    expect(await rig.reserve({ quota })).toMatchObject({ kind: 'limit', used: 1 });
    rig.die();
    expect(await rig.reserve({ quota })).toMatchObject({ kind: 'limit', used: 1 });
    expect(await rig.stored()).toMatchObject([{ state: 'settled' }]);
  });

  it('gives it back once the upstream has left it', async () => {
    const rig = new QuotaRig();
    const quota = quotaOf([limitOf(1)]);
    const id = await rig.start({ quota });
    await rig.run(id);
    await rig.jobs.apply(id, { type: 'cancelled' });
    await rig.jobs.apply(id, { type: 'cancelled-upstream' });
    expect(await rig.reserve({ quota })).toBeUndefined();
  });

  it('gives it back at once where nothing had been sent', async () => {
    const rig = new QuotaRig();
    const quota = quotaOf([limitOf(1)]);
    const id = await rig.start({ quota });
    await rig.jobs.apply(id, { type: 'cancelled' });
    expect(await rig.reserve({ quota })).toBeUndefined();
  });

  it('settles at nothing where the price is not known there', async () => {
    const rig = new QuotaRig();
    const quota = quotaOf([limitOf(1, { unit: 'money' })]);
    const id = rig.nextId();
    await rig.reserve({ quota, jobIds: [id], price: 0.1 });
    await rig.write(id, { upstream: 'kie' });
    await rig.succeed(id);
    expect(await rig.used(quota)).toBe(0);
  });

  it('goes back to the period that it was taken from', async () => {
    const rig = new QuotaRig();
    const quota = quotaOf([limitOf(1, { per: 'hour' })]);
    const id = await rig.start({ quota });
    rig.clock.advance(60 * 60_000);
    expect(await rig.reserve({ quota })).toBeUndefined();
    await rig.fail(id);
    expect(await rig.reserve({ quota })).toMatchObject({ used: 1 });
  });

  it('is no trouble where the store fails: the next start settles it', async () => {
    const store = createMemoryStore();
    let isDown = false;
    const rig = new QuotaRig({
      ...store,
      update: (key, revision, value) =>
        isDown && key.startsWith('ledger:')
          ? Promise.reject(new StoreError('locked'))
          : store.update(key, revision, value),
    });
    const quota = quotaOf([limitOf(1)]);
    const id = await rig.start({ quota });
    isDown = true;
    await rig.fail(id);
    expect(await rig.stored()).toMatchObject([{ state: 'reserved' }]);
    expect(rig.log.errors).toHaveLength(1);
    isDown = false;
    rig.die();
    expect(await rig.used(quota)).toBe(0);
    expect(await rig.stored()).toMatchObject([{ state: 'refunded' }]);
  });
});

describe('money', () => {
  it('is added without drifting: ten times 0.1 is 1', async () => {
    const rig = new QuotaRig();
    const quota = quotaOf([limitOf(1, { unit: 'money' })]);
    for (let index = 0; index < 10; index += 1) {
      expect(await rig.reserve({ quota, price: 0.1 })).toBeUndefined();
    }
    expect(await rig.used(quota)).toBe(1);
    expect(await rig.reserve({ quota, price: 0.000000001 })).toMatchObject({ kind: 'limit' });
  });

  it('lets what has no known price through until all is spent', async () => {
    const rig = new QuotaRig();
    const quota = quotaOf([limitOf(1, { unit: 'money' })]);
    expect(await rig.reserve({ quota })).toBeUndefined();
    expect(await rig.reserve({ quota, price: 1 })).toBeUndefined();
    expect(await rig.reserve({ quota })).toMatchObject({ kind: 'limit', used: 1, asked: 0 });
    expect(await rig.reserve({ quota, price: 0 })).toBeUndefined();
  });
});

describe('pace', () => {
  it('keeps a person from having too many under way, until one of them is over', async () => {
    const rig = new QuotaRig();
    const quota = quotaOf([], { running: 1 });
    const id = await rig.start({ quota });
    expect(await rig.reserve({ quota, visitor: { userId: '2' } })).toBeUndefined();
    expect(await rig.reserve({ quota })).toEqual({
      kind: 'running',
      most: 1,
      running: 1,
      asked: 1,
    });
    await rig.succeed(id);
    // Paid, but not shown yet.
    expect(await rig.reserve({ quota })).toMatchObject({ kind: 'running' });
    await rig.deliver(id);
    expect(await rig.reserve({ quota })).toBeUndefined();
  });

  it('knows after a restart what is under way, paid or not', async () => {
    const rig = new QuotaRig();
    const quota = quotaOf([], { running: 2 });
    const [one, two] = [await rig.start({ quota }), await rig.start({ quota })];
    await rig.succeed(one);
    await rig.stored();
    rig.die();
    expect(await rig.reserve({ quota })).toMatchObject({ kind: 'running', running: 2 });
    await rig.deliver(one);
    expect(await rig.reserve({ quota })).toBeUndefined();
    await rig.fail(two);
    expect(await rig.reserve({ quota })).toBeUndefined();
  });

  it('makes a person wait between requests, also over a restart', async () => {
    const rig = new QuotaRig();
    const quota = quotaOf([], { cooldownSeconds: 60 });
    const freesAt = rig.clock.now() + 60_000;
    await rig.start({ quota });
    rig.clock.advance(59_000);
    rig.die();
    expect(await rig.reserve({ quota })).toEqual({ kind: 'cooldown', seconds: 60, freesAt });
    rig.clock.advance(1_000);
    expect(await rig.reserve({ quota })).toBeUndefined();
  });

  it('makes nobody wait for a clock that was set back', async () => {
    const rig = new QuotaRig();
    const quota = quotaOf([], { cooldownSeconds: 60 });
    await rig.start({ quota });
    rig.clock.advance(-3_600_000);
    expect(await rig.reserve({ quota })).toBeUndefined();
  });
});
