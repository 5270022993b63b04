import { PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Person } from '../../../sandbox/discord/index.ts';
import { en } from '../../../src/locales/en.ts';
import { type Harness, openHarness } from '../harness.ts';
import { adminOf, drawn, privately } from './people.ts';

const { policy, refused } = en.access;
const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;

let easel: Harness;
let admin: Person;

beforeEach(async () => {
  easel = await openHarness();
  admin = adminOf(easel);
});
afterEach(() => easel.close());

async function set(options: Record<string, number>): Promise<string> {
  return privately(easel, await admin.run('admin access', options));
}

function somebody(username: string, createdAt: number, joinedAt: number): Person {
  const { discord, guild, channel } = easel;
  const user = discord.createUser({ username, createdAt });
  const person = discord.person(user, { guild, channel });
  discord.setMember(guild, user, { joinedAt });
  return person;
}

function secondsOf(ms: number): number {
  return Math.ceil(ms / 1_000);
}

it('accounts that are too new are told from when on they may', async () => {
  expect(await set({ account_days: 7 })).toContain(policy.accountDays(7));
  const now = Date.now();
  const fresh = somebody('fresh', now - dayMs, now);
  const old = somebody('old', now - 8 * dayMs, now);
  const answer = await privately(easel, await fresh.run('imagine', { prompt: 'a red fox' }));
  expect(answer).toBe(refused.accountTooNew(secondsOf(now + 6 * dayMs)));
  await drawn(easel, old);
  expect(easel.upstream.submits).toHaveLength(1);
  expect(await set({ account_days: 0 })).toContain(policy.noAccountDays);
  await drawn(easel, fresh);
});

it('people who have just joined wait too, also before a button; those who moderate need not', async () => {
  expect(await set({ member_hours: 48 })).toContain(policy.memberHours(48));
  const now = Date.now();
  const joined = now - hourMs;
  const fresh = somebody('fresh', now - 400 * dayMs, joined);
  const settled = somebody('settled', now - 400 * dayMs, now - 3 * dayMs);
  const mod = somebody('mod', now, now);
  easel.discord.setMember(easel.guild, mod.user, {
    permissions: PermissionFlagsBits.ModerateMembers,
  });
  const picture = await drawn(easel, settled);
  const line = refused.memberTooNew(secondsOf(joined + 48 * hourMs));
  expect(await privately(easel, await fresh.press(picture, 'V1'))).toBe(line);
  expect(await privately(easel, await fresh.press(picture, '⋯'))).toBe(line);
  await drawn(easel, mod);
  expect(easel.upstream.submits).toHaveLength(2);
});
