import { PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type {
  Invocation,
  Person,
  SeenMessage,
  UploadedFile,
} from '../../../sandbox/discord/index.ts';
import { en } from '../../../src/locales/en.ts';
import { type Harness, openHarness } from '../harness.ts';

const { words } = en;

let easel: Harness;
let ada: Person;

beforeEach(async () => {
  easel = await openHarness({ environment: { MODERATION_WORDS: 'gore' } });
  ada = easel.person('ada');
  easel.discord.setMember(easel.guild, ada.user, { permissions: PermissionFlagsBits.ManageGuild });
});
afterEach(() => easel.close());

async function answer(invocation: Invocation): Promise<SeenMessage> {
  const message = await easel.reading(invocation, /./);
  expect(message.ephemeral).toBe(true);
  return message;
}

async function said(invocation: Invocation): Promise<string> {
  return (await answer(invocation)).content;
}

async function add(options: Record<string, string | boolean>): Promise<string> {
  return said(await ada.run('admin filter add', options));
}

async function test(text: string): Promise<string> {
  return said(await ada.run('admin filter test', { text }));
}

function file(content: string): UploadedFile {
  return { filename: 'words.csv', bytes: Buffer.from(content), contentType: 'text/csv' };
}

async function bring(content: string, options: Record<string, string> = {}): Promise<string> {
  return said(await ada.run('admin filter import', { file: file(content), ...options }));
}

describe('/admin filter', () => {
  it('adds rules that hold at once and over a restart, in every disguise', async () => {
    expect(await add({ text: 'Big Blood' })).toContain(words.line.block('`Big Blood`'));
    const refused = await ada.run('imagine', { prompt: 'some b1g  bl00d' });
    expect(await said(refused)).toContain('Big Blood');
    await easel.restart();
    const again = await ada.run('imagine', { prompt: 'B.I.G b.l.o.o.d' });
    expect(await said(again)).toContain('Big Blood');
    expect(easel.upstream.submits).toHaveLength(0);
    await easel.finished(await ada.run('imagine', { prompt: 'a big bloodhound' }));
  });

  it('changes a rule that is there, and says where nobody could look at what is held', async () => {
    await add({ text: 'fog' });
    const held = await add({ text: 'fog', action: 'hold' });
    expect(held).toContain(words.add.changed);
    expect(held).toContain(words.add.holdWithoutStaff('`/admin notify`'));
    expect(await add({ text: 'fog', action: 'hold' })).toContain(words.add.same);
    expect(await test('fog')).toContain(words.test.outcome.holdWithoutStaff);
    const list = await said(await ada.run('admin filter list'));
    expect(list).toContain(words.list.title(1));
    expect(list).toContain(words.line.hold('`fog`'));
    expect(list).toContain(words.list.operator(1));
    const staff = easel.discord.createChannel(easel.guild, { name: 'staff', isPrivate: true });
    await answer(await ada.run('admin notify', { channel: staff.id }));
    expect(await add({ text: 'rain', action: 'hold' })).not.toContain('⚠️');
    expect(await test('fog')).toContain(words.test.outcome.hold);
  });

  it('tells what a text would do, and where, without doing it', async () => {
    await add({ text: String.raw`\bguns?\b`, kind: 'pattern', action: 'log' });
    await add({ text: 'beer', except_age_restricted: true });
    const told = await test('g0re, two GUNS and b e e r');
    expect(told).toContain(`${words.test.operator(words.line.block('`gore`'))}: \`g0re\``);
    expect(told).toContain(`${words.lineExcept.block('`beer`')}: \`b e e r\``);
    expect(told).toContain('`GUNS`');
    expect(told).toContain(words.test.outcome.block);
    expect(await test('guns')).toContain(words.test.outcome.log);
    expect(await test('a begun beerhall')).toBe(words.test.nothing);
    const adults = easel.discord.createChannel(easel.guild, { name: 'adults', nsfw: true });
    const there = easel.discord.person(ada.user, { guild: easel.guild, channel: adults });
    const among = await said(await there.run('admin filter test', { text: 'beer' }));
    expect(among).toContain(words.test.here);
    expect(among).toContain(words.test.outcome.none);
  });

  it('refuses rules that cannot be meant, with the reason', async () => {
    const { problem } = words;
    const refusals: readonly [Record<string, string>, string][] = [
      [{ text: '(', kind: 'pattern' }, problem.notReadable('`missing closing ): ˋ(ˋ`')],
      [{ text: 'x*', kind: 'pattern' }, problem.metByNothing],
      [{ text: '.', kind: 'pattern' }, problem.metTooOften(40, 40)],
      [{ text: 'x'.repeat(61) }, problem.tooLong(60)],
      [{ text: ' ' }, problem.empty],
    ];
    for (const [options, reason] of refusals) {
      expect(await add(options)).toBe(`${problem.refused} ${reason}`);
    }
    expect(await said(await ada.run('admin filter list'))).toContain('no rules about words yet');
  });

  it('removes the rule that is chosen from what is there', async () => {
    await add({ text: 'fog' });
    await add({ text: 'fog', kind: 'pattern' });
    const offered = await ada.autocomplete('admin filter remove', { rule: 'FO' }, 'rule');
    expect(offered.map(({ name }) => name)).toEqual(['fog', 'fog']);
    const rule = String(offered[1]?.value);
    const removed = await said(await ada.run('admin filter remove', { rule }));
    expect(removed).toContain(words.expression('`fog`'));
    expect(await said(await ada.run('admin filter remove', { rule }))).toContain('no rule');
    expect(await said(await ada.run('admin filter remove', { rule: 'fog' }))).toContain('`fog`');
    expect(await test('fog')).toBe(words.test.nothing);
  });

  it('shows long lists as a file that can be imported', async () => {
    const many = Array.from({ length: 120 }, (_, index) => `forbidden${index}word`);
    expect(await bring(many.join('\n'))).toBe(words.import.imported(120, 0, 120));
    const invocation = await ada.run('admin filter list');
    const list = await easel.reading(invocation, /120/);
    expect(list.ephemeral).toBe(true);
    expect(list.content).toContain(words.list.asFile);
    const text = Buffer.from(list.attachments[0]?.bytes ?? []).toString();
    expect(await bring(text)).toBe(words.import.imported(0, 0, 120));
  });

  it.each(['csv', 'json'])('exports as %s what import takes back', async (format) => {
    await add({ text: 'a "fine", day', action: 'log' });
    await add({ text: '=[a-z]+x', kind: 'pattern', except_age_restricted: true });
    const invocation = await ada.run('admin filter export', { format });
    const { attachments } = await easel.reading(invocation, /2/);
    const exported = Buffer.from(attachments[0]?.bytes ?? []).toString();
    await add({ text: 'fog' });
    expect(await bring(exported, { mode: 'replace' })).toBe(words.import.replaced(2));
    const again = await ada.run('admin filter export', { format });
    const after = (await easel.reading(again, /2/)).attachments[0]?.bytes ?? [];
    expect(Buffer.from(after).toString()).toBe(exported);
  });

  it('imports nothing where one line is wrong, and names it', async () => {
    const told = await bring('kind,text,action\nword,fog,block\npattern,(,block\nword,rain,eat');
    expect(told).toContain(words.import.refused);
    expect(told).toContain('Line 3');
    expect(told).toContain(words.import.atLine(4, words.import.unreadableEntry));
    expect(await test('fog')).toBe(words.test.nothing);
    expect(await bring('# nothing')).toBe(words.import.empty);
    expect(await bring('{"a":1}')).toContain('[{ "text": "gore", "action": "block" }]');
    expect(await bring('x'.repeat(300 * 1024))).toBe(words.import.tooLarge);
    const binary = { filename: 'a.bin', bytes: Uint8Array.of(0xff, 0xfe, 0xfd) };
    const unread = await ada.run('admin filter import', { file: binary });
    expect(await said(unread)).toBe(words.import.unreadable);
  });

  it('writes every change down as a case, and none that was refused', async () => {
    await add({ text: 'fog', action: 'log' });
    await add({ text: 'fog', action: 'block' });
    await add({ text: '(', kind: 'pattern' });
    await bring('rain');
    await bring('snow', { mode: 'replace' });
    await answer(await ada.run('admin filter remove', { rule: 'snow' }));
    const invocation = await ada.run('admin export', { format: 'csv' });
    const { attachments } = await easel.reading(invocation, /./);
    const cases = Buffer.from(attachments[0]?.bytes ?? []).toString();
    const details = [
      words.detail.added(words.line.log('“fog”')),
      words.detail.changed(words.line.block('“fog”')),
      words.detail.imported(1, 0, 2),
      words.detail.replaced(2, 1),
      words.detail.removed(words.line.block('“snow”')),
    ];
    for (const detail of details) expect(cases).toContain(detail);
    expect(cases.match(/Word rule/g)).toHaveLength(details.length);
  });

  it('is for those who may manage the server', async () => {
    await add({ text: 'fog' });
    easel.discord.openCommand(easel.guild, 'admin');
    const bob = easel.person('bob');
    for (const part of ['list', 'export']) {
      expect(await said(await bob.run(`admin filter ${part}`))).toBe(en.admin.notAllowed);
    }
    const added = await bob.run('admin filter add', { text: 'rain' });
    expect(await said(added)).toBe(en.admin.notAllowed);
    expect(await bob.autocomplete('admin filter remove', { rule: 'f' }, 'rule')).toEqual([]);
    expect(await test('rain')).toBe(words.test.nothing);
  });
});
