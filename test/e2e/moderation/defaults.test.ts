import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Person } from '../../../sandbox/discord/index.ts';
import { en } from '../../../src/locales/en.ts';
import { type Harness, openHarness } from '../harness.ts';
import { adminOf, drawn, privately } from './people.ts';

const { access } = en;

let easel: Harness;
let ada: Person;
let bob: Person;

beforeEach(async () => {
  easel = await openHarness();
  ada = easel.person('ada');
  bob = easel.person('bob');
});
afterEach(() => easel.close());

it('a server that nobody has set anything for works at once, for everybody', async () => {
  const picture = await drawn(easel, ada);
  expect(easel.discord.message(picture)?.ephemeral).toBe(false);
  const varied = await easel.finished(await bob.press(picture, 'V1'));
  expect(varied.ephemeral).toBe(false);
  const hidden = await drawn(easel, bob, { private: true });
  expect(easel.discord.message(hidden)?.ephemeral).toBe(true);
  const more = await bob.press(picture, '⋯');
  expect(more.message().ephemeral).toBe(true);
  expect(easel.upstream.submits).toHaveLength(3);
});

it('those who run it are told what holds, and that nothing is set', async () => {
  const admin = adminOf(easel);
  const { title, running, noStaff, noLog, noQuotas, review } = access.status;
  const { content } = await easel.reading(await admin.run('admin status', {}), /Easel in/);
  for (const line of [title, running, noStaff, noLog, noQuotas, review.none]) {
    expect(content).toContain(line);
  }
  const rules = await privately(easel, await admin.run('admin role', {}));
  expect(rules).toContain(access.rules.none);
  const policy = await privately(easel, await admin.run('admin access', {}));
  expect(policy).toContain(access.policy.anyone);
  expect(policy).toContain(access.policy.noAccountDays);
});

it('nobody else sees its settings', async () => {
  await expect(ada.run('admin status', {})).rejects.toThrow(/permission/);
  easel.discord.openCommand(easel.guild, 'admin');
  const answer = await ada.run('admin pause', { mode: 'now' });
  expect(await privately(easel, answer)).toBe(en.admin.notAllowed);
  await drawn(easel, bob);
});
