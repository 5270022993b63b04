import { PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Invocation, Person } from '../../../sandbox/discord/index.ts';
import { en } from '../../../src/locales/en.ts';
import { type Harness, openHarness } from '../harness.ts';
import { managerOf } from '../prompts/manager.ts';

const { quota } = en;

let easel: Harness;
let ada: Person;
let bob: Person;
let manager: Person;

async function open(options: Parameters<typeof openHarness>[0] = {}): Promise<void> {
  easel = await openHarness(options);
  ada = easel.person('ada');
  bob = easel.person('bob');
  manager = managerOf(easel);
}
afterEach(() => easel.close());

async function said(invocation: Invocation): Promise<string> {
  const message = await easel.reading(invocation, /./);
  expect(message.ephemeral).toBe(true);
  return message.content;
}

function imagine(person: Person, prompt = 'a red fox'): Promise<Invocation> {
  return person.run('imagine', { prompt });
}

async function draw(person: Person): Promise<string> {
  return (await easel.finished(await imagine(person))).id;
}

async function set(options: Record<string, string | number | boolean>): Promise<string> {
  return said(await manager.run('admin quota', options));
}

function moderator(): Person {
  const mod = easel.person('mod');
  easel.discord.setMember(easel.guild, mod.user, {
    permissions: PermissionFlagsBits.ModerateMembers,
  });
  return mod;
}

describe('a limit of jobs', () => {
  beforeEach(() => open());

  it('of each person lets that many through, and says which it is and when it frees up', async () => {
    const name = quota.limit.person.day('1 job');
    expect(await set({ who: 'person', per: 'day', jobs: 1 })).toBe(quota.admin.set(name));
    await draw(ada);
    const line = await said(await imagine(ada));
    expect(line).toContain(name);
    expect(line).toMatch(/<t:\d+:R>/);
    await draw(bob);
    expect(easel.upstream.submits).toHaveLength(2);
  });

  it('is raised by a role, and by what a moderator grants', async () => {
    await set({ who: 'person', per: 'day', jobs: 1 });
    const role = easel.discord.createRole(easel.guild, { name: 'artists' });
    await set({ who: 'person', per: 'day', jobs: 2, role: role.id });
    await draw(ada);
    easel.discord.setMember(easel.guild, ada.user, { roles: [role.id] });
    await draw(ada);
    expect(await said(await imagine(ada))).toContain(`2 jobs a day for each person with <@&`);
    const granted = await said(
      await moderator().run('mod grant', { user: ada.user.id, per: 'day', jobs: 1 }),
    );
    expect(granted).toContain('1 job more');
    await draw(ada);
    expect(await said(await imagine(ada))).toContain('3 jobs a day');
    const much = { user: ada.user.id, per: 'day', jobs: 1_000 };
    expect(await said(await moderator().run('mod grant', much))).toBe(
      quota.grant.tooMuch(`<@${ada.user.id}>`, '1 job', '1000 jobs'),
    );
    const none = await moderator().run('mod grant', { user: ada.user.id, per: 'hour', jobs: 1 });
    expect(await said(none)).toBe(quota.grant.noLimit);
    const mod = moderator();
    const own = await mod.run('mod grant', { user: mod.user.id, per: 'day', jobs: 1 });
    expect(await said(own)).toBe(en.cases.mod.notAbout.yourself);
  });

  it('of a channel counts its threads, and no other channel', async () => {
    const other = easel.discord.createChannel(easel.guild, { name: 'other' });
    await set({ who: 'channel', per: 'day', jobs: 1, channel: easel.channel.id });
    const thread = easel.discord.createChannel(easel.guild, {
      name: 'sketches',
      thread: { parent: easel.channel },
    });
    await draw(easel.discord.person(ada.user, { guild: easel.guild, channel: thread }));
    expect(await said(await imagine(bob))).toContain(`<#${easel.channel.id}>`);
    const elsewhere = easel.discord.person(bob.user, { guild: easel.guild, channel: other });
    await draw(elsewhere);
    expect(easel.upstream.submits).toHaveLength(2);
  });

  it('counts a series as a whole, and names what is left', async () => {
    await set({ who: 'server', per: 'day', jobs: 2 });
    const question = await imagine(ada, 'a {red, blue, green} fox');
    const start = question.message().buttons.find(({ customId }) => customId?.includes(':run:'));
    const press = await ada.press(question.message().id, start?.customId ?? '');
    expect(await said(press)).toBe(
      quota.refused.neverFits(quota.limit.server.day('2 jobs'), '3 jobs'),
    );
    await draw(ada);
    expect(easel.upstream.submits).toHaveLength(1);
  });

  it('is free again when a job fails, and holds over a restart', async () => {
    await set({ who: 'person', per: 'day', jobs: 1 });
    const fault = { kind: 'code', code: 24, properties: { bannedWord: 'fox' } } as const;
    easel.upstream.faults.add({ on: 'submit', fault, times: 1 });
    await easel.reading(await imagine(ada), /because of the word/);
    await draw(ada);
    await easel.restart();
    expect(await said(await imagine(ada))).toMatch(/<t:\d+:R>/);
  });
});

describe('a grid of an upstream that makes four pictures at once', () => {
  it('does not count what is picked out of a grid, also where all is used up', async () => {
    await open({ upstreams: ['nanogpt'] });
    await set({ who: 'server', per: 'day', jobs: 1 });
    const grid = await draw(ada);
    const picked = await ada.press(grid, 'U1');
    await easel.finished(picked);
    expect(await said(await ada.press(grid, '🔄'))).toContain(quota.limit.server.day('1 job'));
    expect(await set({})).toContain(quota.admin.lineUsed(quota.limit.server.day('1 job'), '1 job'));
  });
});

describe('the pace of each person', () => {
  it('keeps them from having too many jobs under way', async () => {
    await open({ pace: { paceMs: 5_000, cellSize: 64 } });
    expect(await said(await manager.run('admin limits', { running: 1 }))).toContain(
      quota.admin.running(1),
    );
    const first = await imagine(ada);
    await easel.reading(first, /%/);
    expect(await said(await imagine(ada))).toBe(quota.refused.running(1, 1));
    await easel.reading(await imagine(bob), /%/);
    easel.upstream.hold();
    await ada.menu(en.menus.cancel, first.message().id);
    await easel.reading(first, /Stopped/);
    easel.upstream.release();
    await easel.reading(await imagine(ada), /%/);
    expect(await said(await manager.run('admin limits', { running: 0 }))).toContain(
      quota.admin.noRunning,
    );
  });

  it('makes them wait from one request to the next', async () => {
    await open();
    expect(await said(await manager.run('admin limits', { cooldown: 3600 }))).toContain(
      quota.admin.cooldown(3600),
    );
    await draw(ada);
    expect(await said(await imagine(ada))).toMatch(/You can ask again <t:\d+:R>/);
    await draw(bob);
  });
});

describe('a budget', () => {
  it('needs prices, and says so', async () => {
    await open();
    const answer = await manager.run('admin budget', { who: 'server', per: 'day', amount: 1 });
    expect(await said(answer)).toBe(quota.admin.noPrices);
  });

  it('is spent by the price of each job, and names what is not counted', async () => {
    await open({ environment: { MIDJOURNEY_PROXY_PRICES: '0.04' } });
    const name = quota.limit.server.month('0.05 USD');
    const options = { who: 'server', per: 'month', amount: 0.05 };
    const answer = await said(await manager.run('admin budget', options));
    expect(answer).toContain(`Set: ${name}. Used so far: 0 USD`);
    expect(answer).toContain(quota.admin.notCounted);
    await draw(ada);
    const line = await said(await imagine(bob));
    expect(line).toContain('Left: 0.01 USD; this needs 0.04 USD');
    expect(await said(await manager.run('admin budget', {}))).toContain(
      quota.admin.lineUsed(name, '0.04 USD'),
    );
    await manager.run('admin budget', { who: 'server', per: 'month', clear: true });
    await draw(bob);
  });
});

describe('/admin quota', () => {
  beforeEach(() => open());

  it('says what is missing or does not fit, and changes nothing', async () => {
    const { admin } = quota;
    const role = easel.discord.createRole(easel.guild, { name: 'artists' });
    expect(await set({ who: 'role', per: 'day', jobs: 1 })).toBe(admin.needsOption('role'));
    expect(await set({ who: 'channel', per: 'day', jobs: 1 })).toBe(admin.needsOption('channel'));
    expect(await set({ who: 'server', per: 'day', jobs: 1, role: role.id })).toBe(
      admin.noOption('role'),
    );
    expect(await set({ who: 'person', per: 'day', jobs: 1, channel: easel.channel.id })).toBe(
      admin.noOption('channel'),
    );
    expect(await set({ who: 'role', per: 'day', jobs: 1, role: easel.guild.id })).toBe(
      admin.everyone,
    );
    expect(await set({ who: 'server', jobs: 1 })).toBe(admin.needs('who', 'per', 'jobs', 'clear'));
    expect(await set({ who: 'server', per: 'day', jobs: 1, clear: true })).toBe(
      admin.either('jobs', 'clear'),
    );
    expect(await set({ who: 'server', per: 'day', clear: true })).toBe(admin.nothingToClear);
    expect(await set({})).toContain(admin.noQuotas);
  });

  it('replaces a limit, takes it away, and lets nobody through at 0', async () => {
    const { admin, limit } = quota;
    await set({ who: 'server', per: 'day', jobs: 5 });
    const answer = await set({ who: 'server', per: 'day', jobs: 0 });
    expect(answer).toContain(admin.closed);
    expect(await set({})).not.toContain('5 jobs');
    expect(await said(await imagine(ada))).toBe(quota.refused.closed(limit.server.day('0 jobs')));
    expect(await set({ who: 'server', per: 'day', clear: true })).toBe(
      admin.cleared(limit.server.day('0 jobs')),
    );
    await draw(ada);
  });

  it('counts what was asked for before the limit was set, and says that it is used up', async () => {
    await draw(ada);
    expect(await set({ who: 'server', per: 'day', jobs: 1 })).toContain(quota.admin.usedUpNow);
    expect(await said(await imagine(bob))).toContain('Used so far: 1 job');
  });

  it('says where a role gets nothing more than everybody has', async () => {
    const role = easel.discord.createRole(easel.guild, { name: 'artists' });
    await set({ who: 'person', per: 'day', jobs: 5 });
    const answer = await set({ who: 'person', per: 'day', jobs: 3, role: role.id });
    expect(answer).toContain(quota.admin.weaker(quota.limit.person.day('5 jobs')));
  });
});

describe('/info', () => {
  it('tells what is left for whoever asks', async () => {
    await open();
    await set({ who: 'person', per: 'day', jobs: 3 });
    await set({ who: 'server', per: 'month', jobs: 2 });
    await draw(ada);
    const text = await said(await ada.run('info'));
    expect(text).toContain(quota.usage.title);
    expect(text).toMatch(/1 job left of 2 jobs a month.*\n2 jobs left of 3 jobs a day/);
    const others = await said(await bob.run('info'));
    expect(others).toMatch(/3 jobs left of 3 jobs a day for each person/);
  });
});

describe('a limit of the whole server', () => {
  it('is told in the log when it is nearly, and when it is wholly used up', async () => {
    await open();
    const log = easel.discord.createChannel(easel.guild, { name: 'log' });
    await said(await manager.run('admin log', { channel: log.id }));
    await set({ who: 'server', per: 'day', jobs: 5 });
    const reader = easel.discord.person(manager.user, { guild: easel.guild, channel: log });
    const told = (): string =>
      reader
        .messages()
        .map(({ content }) => content)
        .join('\n');
    for (let index = 0; index < 5; index += 1) await draw(ada);
    await easel.discord.waitFor(() => told().includes('used so far: 5 jobs'), 'the last line');
    expect(told()).toContain('used so far: 4 jobs');
    expect(told()).not.toContain('used so far: 3 jobs');
  });
});
