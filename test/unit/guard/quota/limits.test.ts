import { describe, expect, it } from 'vitest';
import { appliedLimits } from '../../../../src/guard/quota/applied-limits.ts';
import { visitorOfServer } from '../../../fakes/gate.ts';
import { guildId, limitOf, QuotaRig, quotaOf } from '../../../fakes/quota.ts';

const person = limitOf(2, { scope: { kind: 'person' } });
const artists = limitOf(5, { scope: { kind: 'person', roleId: '7' } });

describe('the limits that hold for somebody', () => {
  it('are those of where they are and of the roles that they have', () => {
    const role = limitOf(3, { scope: { kind: 'role', roleId: '7' } });
    const channel = limitOf(4, { scope: { kind: 'channel', channelId: '8' } });
    const limits = [limitOf(1), role, channel];
    const here = visitorOfServer({ channelIds: ['9', '8'], roleIds: ['7'] });
    expect(appliedLimits({ limits }, here, [])).toEqual(limits);
    expect(appliedLimits({ limits }, visitorOfServer(), [])).toEqual([limitOf(1)]);
  });

  it('are the most generous of those that each person has, by period and unit', () => {
    const less = limitOf(1, { scope: { kind: 'person', roleId: '7' } });
    const hourly = limitOf(1, { per: 'hour', scope: { kind: 'person' } });
    const artist = visitorOfServer({ roleIds: ['7'] });
    expect(appliedLimits({ limits: [person, artists] }, visitorOfServer(), [])).toEqual([person]);
    expect(appliedLimits({ limits: [person, artists] }, artist, [])).toEqual([artists]);
    expect(appliedLimits({ limits: [person, less] }, artist, [])).toEqual([person]);
    expect(appliedLimits({ limits: [person, hourly] }, artist, [])).toEqual([person, hourly]);
  });

  it('grow by what was granted for the same period and unit', () => {
    const extras = [
      { per: 'day', unit: 'jobs', amount: 3 },
      { per: 'hour', unit: 'jobs', amount: 100 },
      { per: 'day', unit: 'money', amount: 100 },
    ] as const;
    const grown = appliedLimits({ limits: [person, limitOf(1)] }, visitorOfServer(), extras);
    expect(grown.map(({ most }) => most)).toEqual([5, 1]);
  });
});

describe('a refusal', () => {
  it('names what is in the way the longest', async () => {
    const rig = new QuotaRig();
    const hour = limitOf(1, { per: 'hour' });
    const month = limitOf(1, { per: 'month' });
    const quota = quotaOf([hour, month, limitOf(1)], { cooldownSeconds: 60, running: 1 });
    await rig.start({ quota });
    expect(await rig.reserve({ quota })).toMatchObject({ limit: month });
    const longer = quotaOf([hour], { cooldownSeconds: 7200 });
    expect(await rig.reserve({ quota: longer })).toMatchObject({ kind: 'cooldown' });
  });

  it('names first of all what can never be', async () => {
    const rig = new QuotaRig();
    const closed = limitOf(0, { per: 'hour' });
    const quota = quotaOf([limitOf(1, { per: 'month' }), closed]);
    expect(await rig.reserve({ quota })).toMatchObject({ limit: closed });
  });

  it('comes from the role’s own count, which all who have it share', async () => {
    const rig = new QuotaRig();
    const quota = quotaOf([limitOf(1, { scope: { kind: 'role', roleId: '7' } })]);
    expect(await rig.reserve({ quota })).toBeUndefined();
    const one = { userId: '1', roleIds: ['7'] };
    expect(await rig.reserve({ quota, visitor: one })).toBeUndefined();
    const other = { userId: '2', roleIds: ['7', '9'] };
    expect(await rig.reserve({ quota, visitor: other })).toMatchObject({ used: 1 });
  });
});

describe('what a moderator grants', () => {
  it('holds for the present period, and adds up', async () => {
    const rig = new QuotaRig();
    const grantee = { guildId, userId: visitorOfServer().userId };
    const more = { per: 'day', unit: 'jobs', amount: 1, most: 100 } as const;
    expect(await rig.desk.grants.add(grantee, more)).toEqual({ isGranted: true, all: 1 });
    const two = await rig.desk.grants.add(grantee, { ...more, amount: 2 });
    expect(two).toEqual({ isGranted: true, all: 3 });
    expect(await rig.desk.grants.of(grantee)).toMatchObject([{ amount: 3 }]);
    rig.clock.advance(24 * 60 * 60_000);
    expect(await rig.desk.grants.of(grantee)).toEqual([]);
    expect(await rig.desk.grants.add(grantee, more)).toEqual({ isGranted: true, all: 1 });
    expect((await rig.store.list('grants:')).map(({ value }) => value)).toMatchObject([
      { grants: [{ amount: 1 }] },
    ]);
  });

  it('has an end, however often and by however many it is granted', async () => {
    const rig = new QuotaRig();
    const grantee = { guildId, userId: visitorOfServer().userId };
    const more = { per: 'day', unit: 'money', amount: 0.1, most: 0.3 } as const;
    const all = await Promise.all([1, 2, 3, 4, 5].map(() => rig.desk.grants.add(grantee, more)));
    expect(all.map(({ isGranted }) => isGranted)).toEqual([true, true, true, false, false]);
    expect(all.at(-1)).toEqual({ isGranted: false, all: 0.3 });
    const other = { ...more, per: 'month' } as const;
    expect(await rig.desk.grants.add(grantee, other)).toEqual({ isGranted: true, all: 0.1 });
  });
});

describe('those who moderate', () => {
  it('are told once when a limit of many is nearly, and once when it is wholly used up', async () => {
    const rig = new QuotaRig();
    const quota = quotaOf([limitOf(4), limitOf(4, { scope: { kind: 'person' } })], { warnAt: 50 });
    for (let index = 0; index < 5; index += 1) await rig.reserve({ quota });
    expect(rig.noted.map(({ kind, detail }) => [kind, detail])).toEqual([
      ['limit-near', '2 of 4'],
      ['limit-near', '4 of 4'],
    ]);
    const keys = rig.noted.map(({ once }) => once);
    rig.clock.advance(24 * 60 * 60_000);
    for (let index = 0; index < 2; index += 1) await rig.reserve({ quota });
    expect(rig.noted).toHaveLength(3);
    expect(keys).not.toContain(rig.noted[2]?.once);
  });

  it('are told again of a limit that was raised, and under one key before and after a restart', async () => {
    const rig = new QuotaRig();
    const quota = quotaOf([limitOf(1)]);
    const failed = await rig.start({ quota });
    await rig.fail(failed);
    rig.die();
    await rig.start({ quota });
    expect(rig.noted).toHaveLength(2);
    expect(rig.noted[0]).toEqual(rig.noted[1]);
    await rig.start({ quota: quotaOf([limitOf(2)]) });
    expect(new Set(rig.noted.map(({ once }) => once)).size).toBe(2);
  });
});
