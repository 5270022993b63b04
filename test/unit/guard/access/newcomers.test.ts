import { describe, expect, it } from 'vitest';
import { refusalOfNewcomer } from '../../../../src/guard/access/newcomers.ts';
import type { Visitor } from '../../../../src/guard/visitor.ts';
import { type Access, newAccess } from '../../../../src/guilds/moderation/access-rules.ts';
import { visitorOfServer } from '../../../fakes/gate.ts';

const now = Date.UTC(2026, 10, 22);
const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;

function check(access: Partial<Access>, visitor: Partial<Visitor>) {
  return refusalOfNewcomer({ ...newAccess, ...access }, visitorOfServer(visitor), now);
}

describe('newcomers', () => {
  it('are nobody where nothing is asked for', () => {
    expect(check({}, { accountSince: now, memberSince: undefined })).toBeUndefined();
  });

  it('are those whose account is too new, to the millisecond', () => {
    const access = { accountDays: 7 };
    expect(check(access, { accountSince: now - 7 * dayMs })).toBeUndefined();
    expect(check(access, { accountSince: now - 7 * dayMs + 1 })).toEqual({
      what: 'account',
      until: now + 1,
    });
  });

  it('are those who have joined too lately, or nobody knows when', () => {
    const access = { memberHours: 24 };
    expect(check(access, { memberSince: now - dayMs })).toBeUndefined();
    expect(check(access, { memberSince: now })).toEqual({ what: 'member', until: now + dayMs });
    expect(check(access, { memberSince: undefined })).toEqual({ what: 'member', until: undefined });
  });

  it('are told what lasts longer', () => {
    const access = { accountDays: 2, memberHours: 24 };
    expect(check(access, { accountSince: now, memberSince: now })?.what).toBe('account');
    const joined = { accountSince: now - dayMs * 1.5, memberSince: now };
    expect(check(access, joined)?.what).toBe('member');
  });

  it('are not those who moderate', () => {
    const mod = { accountSince: now, memberSince: undefined, mayModerate: true };
    expect(check({ accountDays: 7, memberHours: 24 }, mod)).toBeUndefined();
  });
});
