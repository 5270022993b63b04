import { PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Invocation, Person, SandboxChannel } from '../../../sandbox/discord/index.ts';
import { en } from '../../../src/locales/en.ts';
import { type Harness, openHarness } from '../harness.ts';
import { pictureOf } from './messages.ts';

const { messageMenu, menus, notice } = en;

let easel: Harness;
let ada: Person;
let bob: Person;

async function open(options: Parameters<typeof openHarness>[0] = {}): Promise<void> {
  easel = await openHarness(options);
  ada = easel.person('ada');
  bob = easel.person('bob');
}
afterEach(() => easel.close());

/** Somebody who may delete the messages of others. */
function moderator(): Person {
  const mod = easel.person('mod');
  easel.discord.setMember(easel.guild, mod.user, {
    permissions: PermissionFlagsBits.ManageMessages,
  });
  return mod;
}

async function said(invocation: Invocation): Promise<string> {
  const message = await easel.reading(invocation, /./);
  expect(message.ephemeral).toBe(true);
  return message.content;
}

describe('Cancel job', () => {
  it('stops the job of the message, for its own person only', async () => {
    await open({ pace: { paceMs: 5_000, cellSize: 64 } });
    const job = await ada.run('imagine', { prompt: 'a red fox' });
    await easel.reading(job, /%/);
    easel.upstream.hold();
    expect(await said(await bob.menu(menus.cancel, job.message().id))).toBe(messageMenu.notYourJob);
    expect(await said(await ada.menu(menus.cancel, job.message().id))).toBe(notice.cancelled);
    await easel.reading(job, /Stopped/);
    expect(await said(await ada.menu(menus.cancel, job.message().id))).toBe(notice.alreadyEnded);
  });

  it('stops all jobs of a summary', async () => {
    await open();
    easel.upstream.hold();
    const question = await ada.run('imagine', { prompt: 'a {red, blue} fox' });
    const start = question.message().buttons.find(({ customId }) => customId?.includes(':run:'));
    const series = await ada.press(question.message().id, start?.customId ?? '');
    await easel.reading(series, /running/);
    expect(await said(await ada.menu(menus.cancel, series.message().id))).toMatch(/^Stopped/);
    await easel.reading(series, /2 stopped/);
  });

  it('says so where no job stands in the message', async () => {
    await open();
    const id = await ada.say('only words');
    expect(await said(await ada.menu(menus.cancel, id))).toBe(messageMenu.noJob);
  });

  it('takes no message of another bot for one of its own, whatever its buttons say', async () => {
    await open({ pace: { paceMs: 5_000, cellSize: 64 } });
    const job = await ada.run('imagine', { prompt: 'a red fox' });
    await easel.reading(job, /%/);
    const custom_id = job.message().buttons[0]?.customId ?? '';
    const row = { type: 1, components: [{ type: 2, style: 2, label: 'x', custom_id }] };
    const id = await easel.discord.post(easel.channel, { components: [row] });
    expect(await said(await ada.menu(menus.cancel, id))).toBe(messageMenu.noJob);
  });
});

describe('Remove image', () => {
  const { remove } = messageMenu;

  it('takes away one’s own picture, whose job stays', async () => {
    await open();
    const picture = await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
    await easel.logged('job ended');
    expect(await said(await ada.menu(menus.remove, picture.id))).toBe(remove.removed);
    expect(easel.discord.message(picture.id)).toBeUndefined();
    const [choice] = await ada.autocomplete('show', { job: 'fox' }, 'job');
    expect(choice?.name).toContain('a red fox');
  });

  it('takes away nobody else’s, except for those who may manage messages', async () => {
    await open();
    const mod = moderator();
    const picture = await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
    await easel.logged('job ended');
    expect(await said(await bob.menu(menus.remove, picture.id))).toBe(remove.notYours);
    expect(easel.discord.message(picture.id)).toBeDefined();
    const done = en.cases.remove.everywhere(1);
    expect(await said(await mod.menu(menus.remove, picture.id))).toBe(done);
    expect(easel.discord.message(picture.id)).toBeUndefined();
    // It does not come back for all to see.
    const [choice] = await ada.autocomplete('show', { job: 'fox' }, 'job');
    const shown = await easel.finished(await ada.run('show', { job: String(choice?.value) }));
    expect(shown.ephemeral).toBe(true);
  });

  it('takes away an older copy of a picture that was shown again', async () => {
    await open();
    const first = await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
    await easel.logged('job ended');
    const [choice] = await ada.autocomplete('show', { job: 'fox' }, 'job');
    const second = await easel.finished(await ada.run('show', { job: String(choice?.value) }));
    expect(await said(await ada.menu(menus.remove, first.id))).toBe(remove.removed);
    expect(easel.discord.message(first.id)).toBeUndefined();
    expect(easel.discord.message(second.id)).toBeDefined();
  });

  it('wants a job to be stopped first that is on its way', async () => {
    await open({ pace: { paceMs: 5_000, cellSize: 64 } });
    const job = await ada.run('imagine', { prompt: 'a red fox' });
    await easel.reading(job, /%/);
    easel.upstream.hold();
    expect(await said(await ada.menu(menus.remove, job.message().id))).toBe(remove.live);
    await ada.menu(menus.cancel, job.message().id);
    await easel.reading(job, /Stopped/);
    expect(await said(await ada.menu(menus.remove, job.message().id))).toBe(remove.removed);
  });

  it('leaves the messages of people alone', async () => {
    await open();
    const mod = moderator();
    const id = await ada.say('look', [await pictureOf('red')]);
    expect(await said(await mod.menu(menus.remove, id))).toBe(messageMenu.noJob);
    expect(easel.discord.message(id)).toBeDefined();
  });

  it('says so where the message is gone by the time', async () => {
    await open();
    const picture = await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
    await easel.logged('job ended');
    const body = { code: 10008, message: 'Unknown Message' };
    const fault = { kind: 'status', status: 404, body } as const;
    easel.discord.faults.add({ method: 'DELETE', route: '/webhooks/', fault, times: 1 });
    expect(await said(await ada.menu(menus.remove, picture.id))).toBe(remove.gone);
  });
});

describe('Report image', () => {
  const { report } = messageMenu;
  let reports: SandboxChannel;

  beforeEach(async () => {
    await open();
    reports = easel.discord.createChannel(easel.guild, { name: 'reports' });
  });

  async function choose(channel = reports): Promise<void> {
    const manager = easel.person('manager');
    easel.discord.setMember(easel.guild, manager.user, {
      permissions: PermissionFlagsBits.ManageGuild,
    });
    const chosen = await manager.run('admin notify', { channel: channel.id });
    await easel.reading(chosen, /posted in/);
  }

  async function send(messageId: string, values: Record<string, string>): Promise<Invocation> {
    const asked = await bob.menu(menus.report, messageId);
    if (asked.modal === undefined) throw new Error(`No form: ${asked.message().content}`);
    return bob.submit(asked.modal, values);
  }

  /** What stands in the channel for reports. */
  function posted(): readonly string[] {
    const reader = easel.discord.person(ada.user, { guild: easel.guild, channel: reports });
    const all = reader.messages().map(({ content }) => content);
    return all.filter((content) => content.includes(report.posted));
  }

  it('names the command where nobody has chosen a channel', async () => {
    const picture = await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
    expect(await said(await bob.menu(menus.report, picture.id))).toBe(report.off);
  });

  it('tells those who moderate who reported what, and pings nobody', async () => {
    await choose();
    const picture = await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
    const sent = await send(picture.id, { reason: 'this is @everyone **rude**' });
    expect(await said(sent)).toBe(report.thanks);
    const [content = ''] = posted();
    expect(content).toContain(report.by(`<@${bob.user.id}>`));
    expect(content).toContain(report.madeBy(`<@${ada.user.id}>`));
    expect(content).toContain(`/${easel.guild.id}/${picture.channelId}/${picture.id}`);
    expect(content).toContain('\\*\\*rude\\*\\*');
    expect(content).not.toContain('@everyone');
    const reader = easel.discord.person(ada.user, { guild: easel.guild, channel: reports });
    expect(reader.messages().at(-1)?.pings).toEqual({ everyone: false, users: [], roles: [] });
  });

  it('takes one report of a message from each person', async () => {
    await choose();
    const picture = await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
    const early = await bob.menu(menus.report, picture.id);
    expect(await said(await send(picture.id, {}))).toBe(report.thanks);
    expect(await said(await bob.menu(menus.report, picture.id))).toBe(report.already);
    if (early.modal === undefined) throw new Error('There is no form');
    expect(await said(await bob.submit(early.modal, {}))).toBe(report.already);
    expect(posted()).toHaveLength(1);
    expect(posted()[0]).toContain(report.noReason);
  });

  it('says that nobody could be told, and lets it be reported again', async () => {
    await choose();
    const picture = await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
    easel.discord.setChannel(reports.id, { botMaySend: false });
    expect(await said(await send(picture.id, {}))).toBe(report.nobody);
    easel.discord.setChannel(reports.id, { botMaySend: true });
    expect(await said(await send(picture.id, {}))).toBe(report.thanks);
    expect(posted()).toHaveLength(1);
  });

  it('takes reports of pictures of this bot only', async () => {
    await choose();
    const id = await ada.say('look', [await pictureOf('red')]);
    expect(await said(await bob.menu(menus.report, id))).toBe(report.notAPicture);
  });
});
