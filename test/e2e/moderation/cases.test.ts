import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en.ts';
import { type Cast, openCast, setUpMs } from './cast.ts';

const { cases } = en;

describe('the log channel', () => {
  let cast: Cast;
  beforeEach(async () => {
    cast = await openCast();
  }, setUpMs);
  afterEach(() => cast.easel.close());

  it('tells who changed which setting, and pings nobody', async () => {
    const { posting, manager, staff, log } = cast;
    const line = await posting(log, /changed a setting.*Log channel/s);
    expect(line.content).toContain(`<@${manager.user.id}>`);
    expect(line.content).toContain(`nothing → <#${log.id}>`);
    expect(line.content).toContain('**#2**');
    expect(line.pings).toEqual({ everyone: false, users: [], roles: [] });
    await manager.run('admin limits', { jobs_at_once: 5 });
    const next = await posting(log, /Jobs at once/);
    expect(next.content).toContain('10 → 5');
    expect(next.content).not.toContain(staff.id);
  });

  it('tells several that come together in one message', async () => {
    const { ada, bob, mod, posting, log } = cast;
    await posting(log, /Log channel/);
    await Promise.all([
      mod.run('mod strike', { user: ada.user.id, reason: 'be @everyone **nice**' }),
      mod.run('mod strike', { user: bob.user.id }),
    ]);
    const message = await posting(log, /a strike/);
    const lines = message.content.split('\n').filter((line) => line.includes('a strike'));
    expect(lines.length).toBeGreaterThan(0);
    expect(message.content).not.toContain('@everyone');
    expect(message.content).not.toContain(' **nice**');
  });

  it('is told as broken, and no case is lost, once it is gone', async () => {
    const { easel, ada, mod, manager, log, told, posting } = cast;
    await posting(log, /Log channel/);
    easel.discord.setChannel(log.id, { botMaySend: false });
    await mod.run('mod strike', { user: ada.user.id });
    await easel.logged('a message was not posted');
    const trouble = await told(await manager.run('admin log'));
    expect(trouble).toContain(`<#${log.id}>`);
    expect(trouble).toContain('Nothing could be posted there');
    expect(await told(await mod.run('mod case', { number: 3 }))).toContain('a strike');
    easel.discord.setChannel(log.id, { botMaySend: true });
    await posting(log, /#3/);
    // The line stands there a moment before the bot hears that it does.
    await expect
      .poll(async () => told(await manager.run('admin log')))
      .not.toContain('Nothing could be posted');
  });

  it('is not set where nothing arrives', async () => {
    const { easel, manager, staff, told } = cast;
    easel.discord.setChannel(staff.id, { botMaySend: false });
    const refused = await told(await manager.run('admin log', { channel: staff.id }));
    expect(refused).toBe(cases.admin.cannotPost(`<#${staff.id}>`));
    expect(await told(await manager.run('admin log'))).not.toContain(staff.id);
    const both = { channel: staff.id, off: true };
    expect(await told(await manager.run('admin log', both))).toBe(
      cases.admin.either('channel', 'off'),
    );
  });
});

describe('the record of a server', () => {
  let cast: Cast;
  beforeEach(async () => {
    cast = await openCast();
  }, setUpMs);
  afterEach(() => cast.easel.close());

  it('is a file without gaps, also after a restart', async () => {
    const { easel, ada, mod, manager } = cast;
    await mod.run('mod strike', { user: ada.user.id, reason: '=HYPERLINK("x")' });
    await easel.restart();
    await mod.run('mod strike', { user: ada.user.id, reason: 'again' });
    const csv = await easel.finished(await manager.run('admin export'));
    expect(csv.ephemeral).toBe(true);
    const text = Buffer.from(csv.attachments[0]?.bytes ?? []).toString();
    const rows = text.trim().split('\n').slice(1);
    expect(rows.map((row) => row.split(',')[0])).toEqual(['1', '2', '3', '4']);
    expect(rows[2]).toContain("'=HYPERLINK");
    const json = await easel.finished(await manager.run('admin export', { format: 'json' }));
    const entries: unknown = JSON.parse(Buffer.from(json.attachments[0]?.bytes ?? []).toString());
    expect(entries).toMatchObject([
      { number: 1, kind: 'setting', byId: manager.user.id },
      { number: 2, kind: 'setting' },
      { number: 3, kind: 'struck', userId: ada.user.id, byId: mod.user.id },
      { number: 4, kind: 'struck', reason: 'again' },
    ]);
  });

  it('says what a refusal goes on with that comes of a block', async () => {
    const { easel, ada, mod, posting, log, told } = cast;
    const blocked = await told(await mod.run('mod block', { user: ada.user.id, duration: 'day' }));
    const [, number = ''] = /case #(\d+)/.exec(blocked) ?? [];
    await easel.reading(await ada.run('imagine', { prompt: 'a red fox' }), /./);
    const line = await posting(log, /was refused: blocked/);
    expect(line.content).toContain(`see #${number}`);
  });

  it('is for those who manage the server', async () => {
    const { mod } = cast;
    await expect(mod.run('admin export')).rejects.toThrow();
  });
});
