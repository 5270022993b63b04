import { describe, expect, it } from 'vitest';
import type { JobId } from '../../../../src/jobs/job.ts';
import { createMemoryStore } from '../../../../src/storage/memory.ts';
import { type NewDocument, StoreError } from '../../../../src/storage/store.ts';
import { visitorOfServer } from '../../../fakes/gate.ts';
import { jobIn } from '../../../fakes/jobs.ts';
import { guildId, guildOf, limitOf, QuotaRig, quotaOf } from '../../../fakes/quota.ts';

const quota = quotaOf([limitOf(2)]);

/** Two presses of one button, each let through before either has written the job down. */
async function pressTwice() {
  const store = createMemoryStore();
  let isFull = false;
  const rig = new QuotaRig({
    ...store,
    createAll: (documents) =>
      isFull ? Promise.reject(new StoreError('full')) : store.createAll(documents),
  });
  const id = rig.nextId();
  const press = async (jobIds: readonly JobId[] = [id]): Promise<readonly NewDocument[]> => {
    const jobs = jobIds.map((jobId) => ({ jobId, price: undefined }));
    const counted = await rig.desk.reserve({
      guild: guildOf(quota),
      visitor: visitorOfServer(),
      jobs,
    });
    if (counted.kind === 'refused') throw new Error('Refused');
    return counted.documents;
  };
  const [first, second] = await Promise.all([press(), press()]);
  const job = jobIn('queued', { id, guildId, speed: 'fast' });
  const write = (alongside: readonly NewDocument[]): Promise<boolean> =>
    rig.jobs.create(job, alongside);
  const failToWrite = async (): Promise<void> => {
    isFull = true;
    await expect(write(first)).rejects.toBeInstanceOf(StoreError);
    await rig.desk.release(guildId, [id]);
    isFull = false;
  };
  return { rig, id, press, first, second, write, failToWrite };
}

describe('two presses of one proposal', () => {
  it('count once, now and after a restart, whichever of them writes the job down', async () => {
    const { rig, id, first, second, write } = await pressTwice();
    expect([await write(second), await write(first)]).toEqual([true, false]);
    expect(await rig.used(quota)).toBe(1);
    expect(await rig.stored()).toHaveLength(1);
    rig.die();
    await rig.succeed(id);
    expect(await rig.used(quota)).toBe(1);
  });

  it('count where the process dies before the first is written down', async () => {
    const { rig, second, write } = await pressTwice();
    await write(second);
    rig.die();
    expect(await rig.used(quota)).toBe(1);
  });

  it('count where the first cannot be written down', async () => {
    const { rig, second, write, failToWrite } = await pressTwice();
    await failToWrite();
    expect(await rig.used(quota)).toBe(1);
    expect(await write(second)).toBe(true);
    expect(await rig.used(quota)).toBe(1);
    expect(await rig.stored()).toHaveLength(1);
    rig.die();
    expect(await rig.used(quota)).toBe(1);
  });

  it('count nothing where neither can be written down', async () => {
    const { rig, id, failToWrite } = await pressTwice();
    await failToWrite();
    await rig.desk.release(guildId, [id]);
    expect(await rig.used(quota)).toBe(0);
    expect(await rig.stored()).toEqual([]);
  });

  it('leave what was settled meanwhile as it is', async () => {
    const { rig, id, first, second, write } = await pressTwice();
    await write(first);
    await rig.succeed(id);
    await rig.desk.stop();
    expect(await write(second)).toBe(false);
    expect(await rig.stored()).toMatchObject([{ state: 'settled' }]);
  });

  it('bring the documents of what is new as well', async () => {
    const { rig, id, press } = await pressTwice();
    const documents = await press([id, rig.nextId()]);
    expect(new Set(documents.map(({ key }) => key)).size).toBe(2);
    expect(await rig.used(quota)).toBe(2);
  });
});
