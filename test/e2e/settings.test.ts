import { PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Invocation, Person, SeenMessage } from '../../sandbox/discord/index.ts';
import { en } from '../../src/locales/en.ts';
import { type Harness, openHarness } from './harness.ts';

let easel: Harness;

beforeEach(async () => {
  easel = await openHarness();
});
afterEach(() => easel.close());

/** Somebody who may manage the server. */
function manager(): Person {
  const ada = easel.person('ada');
  easel.discord.setMember(easel.guild, ada.user, { permissions: PermissionFlagsBits.ManageGuild });
  return ada;
}

function greenOf(message: SeenMessage): (string | undefined)[] {
  const green = 3;
  return message.buttons.filter(({ style }) => style === green).map(({ label }) => label);
}

async function sendSuffix(ada: Person, panel: Invocation, suffix: string): Promise<Invocation> {
  const { modal } = await ada.press(panel.message().id, 'Suffix…');
  if (modal === undefined) throw new Error('There is no form');
  return ada.submit(modal, { suffix });
}

describe('/settings', () => {
  it('keeps what was chosen, switched and written, also over a restart', async () => {
    const ada = easel.person('ada');
    const panel = await ada.run('settings');
    const { id, ephemeral } = panel.message();
    expect(ephemeral).toBe(true);
    expect(panel.message().content).toContain(en.settings.endsWithNothing);

    const chosen = await ada.select(id, '1:set:version', ['7']);
    await ada.select(id, '1:set:stylize', ['250']);
    await ada.press(id, 'RAW');
    const sent = await sendSuffix(ada, panel, '--no text');
    // All of it changes the one message.
    expect([chosen.messageId, sent.messageId]).toEqual([id, id]);
    const message = panel.message();
    expect(message.content).toContain('end with `--no text --v 7 --raw --stylize 250`.');
    expect(greenOf(message)).toEqual(['Suffix…', 'RAW']);

    await easel.restart();
    const again = (await ada.run('settings')).message();
    expect(again.content).toBe(message.content);
    expect(again.components).toEqual(message.components);
    // The old panel works on as well.
    await ada.press(id, 'Reset');
    expect(panel.message().content).toContain(en.settings.endsWithNothing);
  });

  it('refuses a suffix that cannot be used, and offers it corrected', async () => {
    const ada = easel.person('ada');
    const panel = await ada.run('settings');
    const refused = (await sendSuffix(ada, panel, 'a cat --stlyize 100')).message();
    expect(refused.id).not.toBe(panel.message().id);
    expect(refused.ephemeral).toBe(true);
    expect(refused.content).toContain('--stylize 100');
    expect(panel.message().content).toContain(en.settings.endsWithNothing);
  });

  it('stands behind the prompts of /imagine', async () => {
    const ada = easel.person('ada');
    const panel = await ada.run('settings');
    const { id } = panel.message();
    await ada.select(id, '1:set:version', ['7']);
    await ada.press(id, 'Private');
    await sendSuffix(ada, panel, '--no text --ar 3:2');
    const picture = await ada.run('imagine', { prompt: 'a red fox --ar 16:9' });
    expect((await easel.finished(picture)).ephemeral).toBe(true);
    expect(easel.upstream.submits[0]).toMatchObject({
      body: { prompt: 'a red fox --ar 16:9 --no text --v 7' },
    });
  });

  it('is each person’s own, wherever they are', async () => {
    const ada = easel.person('ada');
    await ada.press((await ada.run('settings')).message().id, 'Private');
    const direct = easel.discord.person(ada.user, { directMessage: true });
    expect(greenOf((await direct.run('settings')).message())).toEqual(['Private']);
    const elsewhere = easel.discord.person(ada.user, { userInstall: true });
    expect(greenOf((await elsewhere.run('settings')).message())).toEqual(['Private']);
    expect(greenOf((await easel.person('bob').run('settings')).message())).toEqual([]);
  });

  it('loses nothing when several buttons are pressed at once', async () => {
    const ada = easel.person('ada');
    const { id } = (await ada.run('settings')).message();
    await Promise.all(['RAW', 'Remix', 'Private', 'Fast'].map((label) => ada.press(id, label)));
    const fresh = (await ada.run('settings')).message();
    expect(greenOf(fresh)).toEqual(['Fast', 'RAW', 'Remix', 'Private']);
  });
});

describe('/preset', () => {
  it('saves, lists, uses and deletes', async () => {
    const ada = easel.person('ada');
    const saved = await ada.run('preset save', { name: 'noir', flags: '--raw --stylize 250' });
    expect(saved.message().content).toContain('`--noir` stands for `--raw --stylize 250`');
    expect(saved.message().ephemeral).toBe(true);
    const list = await ada.run('preset list');
    expect(list.message().content).toContain('`--noir` `--raw --stylize 250`');
    const [, choice] = await ada.autocomplete('preset use', { name: '' }, 'name');
    await ada.run('preset use', { name: String(choice?.value) });
    expect((await ada.run('settings')).message().content).toContain(
      'end with `--raw --stylize 250`.',
    );
    await ada.run('preset delete', { name: 'noir' });
    expect((await ada.run('preset list')).message().content).toBe(en.preset.none);
    expect((await ada.run('settings')).message().content).toContain(en.settings.endsWithNothing);
  });

  it('is shared by those who may manage the server only', async () => {
    const ada = manager();
    const bob = easel.person('bob');
    const wish = { name: 'noir', flags: '--raw', shared: true };
    expect((await bob.run('preset save', wish)).message().content).toBe(en.preset.notAllowed);
    expect((await bob.run('preset list')).message().content).toBe(en.preset.none);
    await ada.run('preset save', wish);
    expect((await bob.run('preset list')).message().content).toContain('`--noir` `--raw`');
    const refused = await bob.run('preset delete', { name: 'noir', shared: true });
    expect(refused.message().content).toBe(en.preset.notAllowed);
    await bob.run('preset use', { name: 'noir' });
    expect((await bob.run('settings')).message().content).toContain('end with `--raw`.');
  });
});

describe('/admin', () => {
  it('sets what stands behind prompts here, for those who may manage the server', async () => {
    const ada = manager();
    const set = await ada.run('admin defaults', { version: '7', flags: '--no text' });
    expect(set.message().ephemeral).toBe(true);
    await easel.restart();
    const shown = await ada.run('admin defaults');
    expect(shown.message().content).toContain('`--no text`');
    const limits = await ada.run('admin limits', { jobs_at_once: 4, confirm_above: '0.5' });
    expect(limits.message().content).toContain(en.admin.jobsAtOnce(4));
    const panel = await easel.person('bob').run('settings');
    expect(panel.message().content).toContain('end with `--v 7 --no text`.');
    const bob = easel.discord.createUser({ username: 'bob' });
    const direct = easel.discord.person(bob, { directMessage: true });
    expect((await direct.run('settings')).message().content).toContain(en.settings.endsWithNothing);
  });

  it('is not offered to anybody else', async () => {
    const bob = easel.person('bob');
    await expect(bob.run('admin defaults')).rejects.toThrow(/lacks the permission/);
    const direct = easel.discord.person(bob.user, { directMessage: true });
    await expect(direct.run('admin defaults')).rejects.toThrow(/not in this context/);
  });

  it('is refused to a member whom the server let have the command all the same', async () => {
    const bob = easel.person('bob');
    easel.discord.openCommand(easel.guild, 'admin');
    const refused = await bob.run('admin defaults', { flags: '--raw' });
    expect(refused.message().content).toBe(en.admin.notAllowed);
    expect((await manager().run('admin defaults')).message().content).toContain(en.admin.noFlags);
  });
});
