import { describe, expect, it } from 'vitest';
import { caseRig, moderator, person, server } from '../../fakes/cases.ts';
import { privacyRig } from './rig.ts';

const limits = { maxFileBytes: 1e6, maxTotalBytes: 1e6, maxFiles: 3 };

async function filled() {
  const rig = privacyRig();
  const { cases, standings } = caseRig(rig.store);
  await standings.strike(server, person, { byId: moderator, reason: 'rude' });
  await standings.block(server, person, { byId: moderator, reason: 'again' });
  await cases.record(server, { kind: 'reported', userId: person, byId: '301', reason: 'secret' });
  await cases.record(server, { kind: 'logged', userId: '301' });
  const exported = async (userId: string): Promise<string> => {
    const { signal } = new AbortController();
    const { files } = await rig.privacy.export(userId, { ...limits, signal });
    return files.map((file) => Buffer.from(file).toString()).join('');
  };
  return { ...rig, exported };
}

describe('the record of servers', () => {
  it('is given to whom it is about, without those who moderate and without reports', async () => {
    const { exported } = await filled();
    const own = await exported(person);
    expect(own).toContain('rude');
    expect(own).toContain('"kind": "standing"');
    expect(own).toContain('"kind": "blocked"');
    expect(own).not.toMatch(/secret|reported/);
    expect(own).not.toContain(moderator);
    expect(own).not.toContain('"userId": "301"');
    expect(await exported(moderator)).not.toContain(person);
  });

  it('stays when its person has everything erased', async () => {
    const { privacy, keys } = await filled();
    const before = (await keys()).filter((key) => /^(cases|casesof|standing):/.test(key));
    expect(before.length).toBeGreaterThan(4);
    await privacy.erase(person, new AbortController().signal);
    expect((await keys()).filter((key) => /^(cases|casesof|standing):/.test(key))).toEqual(before);
  });
});
