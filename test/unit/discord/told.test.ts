import { describe, expect, it } from 'vitest';
import { ToldFacts } from '../../../src/discord/told.ts';

const id = '1300000000000000001';
const parent = '400000000000000009';

function packet(channel: object, member?: object): object {
  return { t: 'INTERACTION_CREATE', d: { id, channel, ...(member && { member }) } };
}

function told(given: object) {
  const facts = new ToldFacts();
  facts.read(given);
  return facts.take(id);
}

describe('what Discord tells with an interaction', () => {
  it('is the flag of a channel, whose parent is no channel but a category', () => {
    expect(told(packet({ type: 0, nsfw: true, parent_id: parent }))).toMatchObject({
      parentId: undefined,
      isAgeRestricted: true,
    });
    expect(told(packet({ type: 0 }))?.isAgeRestricted).toBe(false);
    expect(told(packet({ type: 1, nsfw: 'yes' }))?.isAgeRestricted).toBe(false);
  });

  it.each([10, 11, 12])('is the parent of a thread of type %i, and nothing of its flag', (type) => {
    expect(told(packet({ type, nsfw: true, parent_id: parent }))).toMatchObject({
      parentId: parent,
      isAgeRestricted: undefined,
    });
  });

  it('is what a member is, at this moment', () => {
    const member = { roles: ['500000000000000001'], joined_at: '2026-11-01T10:00:00.000000+00:00' };
    expect(told(packet({ type: 0 }, member))).toMatchObject({
      roleIds: ['500000000000000001'],
      memberSince: Date.UTC(2026, 10, 1, 10),
    });
    expect(told(packet({ type: 0 }, { roles: 'none', joined_at: 'long ago' }))).toMatchObject({
      roleIds: [],
      memberSince: undefined,
    });
  });

  it('is given out once, and nothing is told by anything else', () => {
    const facts = new ToldFacts();
    facts.read(packet({ type: 0 }));
    expect(facts.take(id)).toBeDefined();
    expect(facts.take(id)).toBeUndefined();
    expect(told({ t: 'MESSAGE_CREATE', d: { id, channel: { type: 0 } } })).toBeUndefined();
    expect(told(packet([]))).toMatchObject({ isAgeRestricted: false });
  });

  it('is forgotten where nobody asks for it', () => {
    const facts = new ToldFacts();
    for (let index = 0; index <= 5_000; index += 1) {
      const one = { id: String(1_300_000_000_000_000_001n + BigInt(index)), channel: { type: 0 } };
      facts.read({ t: 'INTERACTION_CREATE', d: one });
    }
    expect(facts.take(id)).toBeUndefined();
    expect(facts.take('1300000000000005001')).toBeDefined();
  });

  it('is who of those who are named manages the server', () => {
    const members = {
      '300000000000000001': { permissions: '32' },
      '300000000000000002': { permissions: String(1n << 40n) },
      '300000000000000003': { permissions: '8' },
    };
    const given = {
      t: 'INTERACTION_CREATE',
      d: { id, channel: { type: 0 }, data: { resolved: { members } } },
    };
    expect(told(given)?.managerIds).toEqual(['300000000000000001', '300000000000000003']);
    expect(told(packet({ type: 0 }))?.managerIds).toEqual([]);
  });
});
