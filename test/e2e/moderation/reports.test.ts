import { PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person, SeenMessage } from '../../../sandbox/discord/index.ts';
import { en } from '../../../src/locales/en.ts';
import { type Cast, openCast, setUpMs } from './cast.ts';

const { menus, messageMenu } = en;
const { mod: words, report } = en.cases;

describe('a report', () => {
  let cast: Cast;
  let picture: SeenMessage;
  beforeEach(async () => {
    cast = await openCast();
    picture = await cast.picture(cast.ada);
  }, setUpMs);
  afterEach(() => cast.easel.close());

  async function reported(by: Person = cast.bob): Promise<SeenMessage> {
    const asked = await by.menu(menus.report, picture.id);
    if (asked.modal === undefined) throw new Error('There is no form');
    await cast.told(await by.submit(asked.modal, { reason: 'it is rude' }));
    return cast.posting(cast.staff, new RegExp(`by <@${by.user.id}>`));
  }

  it('is a case, and notifies the role that is set', async () => {
    const { easel, manager, told, mod } = cast;
    const role = easel.discord.createRole(easel.guild, { name: 'helpers' });
    await manager.run('admin notify', { role: role.id });
    const notice = await reported();
    expect(notice.pings.roles).toEqual([role.id]);
    expect(notice.buttons.map(({ label }) => label)).toEqual([
      report.remove,
      report.strike,
      report.dismiss,
    ]);
    const [, number] = /Case #(\d+)/.exec(notice.content) ?? [];
    const shown = await mod.run('mod case', { number: Number(number) });
    expect(await told(shown)).toContain('it is rude');
    expect(await told(shown)).toContain('a red fox');
    expect(shown.message().buttons).toHaveLength(3);
  });

  it('is handled once, also when two moderators press together', async () => {
    const { easel, mod, otherMod, staff, at, log, posting, ada, told } = cast;
    const notice = await reported();
    await Promise.all([
      at(mod, staff).press(notice.id, report.strike),
      at(otherMod, staff).press(notice.id, report.remove),
    ]);
    const after = await easel.discord.waitFor(() => {
      const message = easel.discord.message(notice.id);
      return message?.buttons.length === 0 && message;
    }, 'the outcome');
    expect(after.content).toMatch(/has removed the picture/);
    expect(easel.discord.message(picture.id)).toBeUndefined();
    await posting(log, /removed a picture/);
    const lookup = await told(await mod.run('mod lookup', { user: ada.user.id }));
    expect(lookup.match(/removed a picture/g)).toHaveLength(1);
    expect(lookup.match(/gave .* a strike/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  it('may be dismissed, and the picture stays', async () => {
    const { easel, mod, staff, at } = cast;
    const notice = await reported();
    await at(mod, staff).press(notice.id, report.dismiss);
    await easel.discord.waitFor(
      () => easel.discord.message(notice.id)?.content.includes('dismissed'),
      'the outcome',
    );
    expect(easel.discord.message(picture.id)).toBeDefined();
    const [, number] = /Case #(\d+)/.exec(notice.content) ?? [];
    const shown = await mod.run('mod case', { number: Number(number) });
    expect(shown.message().buttons).toHaveLength(0);
    expect(shown.message().content).toContain(words.case.handledIn(Number(number) + 1));
  });

  it('with a strike counts against whoever made the picture', async () => {
    const { easel, mod, staff, at, told, ada } = cast;
    const notice = await reported();
    await at(mod, staff).press(notice.id, report.strike);
    const outcome = report.struck(`<@${mod.user.id}>`, 1);
    await easel.discord.waitFor(
      () => easel.discord.message(notice.id)?.content.includes(outcome),
      'the outcome',
    );
    const lookup = await told(await mod.run('mod lookup', { user: ada.user.id }));
    expect(lookup).toContain('1 strike counts');
  });

  it('is decided together with others of the same picture, and gives one strike', async () => {
    const { easel, manager, mod, otherMod, staff, at, told, ada, bob } = cast;
    const one = await reported(bob);
    const two = await reported(manager);
    await at(mod, staff).press(one.id, report.strike);
    const decided = (id: string): Promise<string> =>
      easel.discord.waitFor(() => {
        const message = easel.discord.message(id);
        return message?.buttons.length === 0 && message.content;
      }, 'the outcome');
    const first = await decided(one.id);
    expect(first).toContain(report.struck(`<@${mod.user.id}>`, 1));
    await at(otherMod, staff).press(two.id, report.strike);
    const second = await decided(two.id);
    expect(second).toContain(report.removed(`<@${mod.user.id}>`));
    expect(second).toMatch(/decided before: see case #\d+/);
    const lookup = await told(await mod.run('mod lookup', { user: ada.user.id }));
    expect(lookup).toContain('1 strike counts');
    expect(lookup.match(/removed a picture/g)).toHaveLength(1);
  });

  it('gives no strike to somebody who manages the server, and may still be decided', async () => {
    const { easel, mod, bob, staff, at } = cast;
    const { ManageGuild } = PermissionFlagsBits;
    const role = easel.discord.createRole(easel.guild, { name: 'chief', permissions: ManageGuild });
    easel.discord.setMember(easel.guild, bob.user, { roles: [role.id] });
    picture = await cast.picture(bob);
    const notice = await reported(cast.ada);
    await at(mod, staff).press(notice.id, report.strike);
    const refused = await easel.discord.waitFor(() => {
      const message = easel.discord.message(notice.id);
      return message?.content.includes(words.notAbout.manager) && message;
    }, 'the refusal');
    expect(refused.buttons).toHaveLength(3);
    expect(easel.discord.message(picture.id)).toBeDefined();
    await at(mod, staff).press(notice.id, report.remove);
    await easel.discord.waitFor(
      () => easel.discord.message(notice.id)?.content.includes('has removed the picture'),
      'the outcome',
    );
    expect(easel.discord.message(picture.id)).toBeUndefined();
  });

  it('is not decided by people who may not, nor by a moderator who has lost the role', async () => {
    const { easel, ada, bob, mod, staff, at, told } = cast;
    const notice = await reported();
    for (const person of [ada, bob]) {
      const pressed = await at(person, staff).press(notice.id, report.remove);
      expect(await told(pressed)).toBe(words.notAllowed);
    }
    const before = at(mod, staff);
    easel.discord.setMember(easel.guild, mod.user, { permissions: 0n });
    expect(await told(await before.press(notice.id, report.remove))).toBe(words.notAllowed);
    expect(easel.discord.message(picture.id)).toBeDefined();
    expect(easel.discord.message(notice.id)?.buttons).toHaveLength(3);
  });

  it('about a moderator is dismissed by another one only', async () => {
    const { mod, otherMod, bob, staff, at, told, posting, easel } = cast;
    picture = await cast.picture(mod);
    const notice = await reported(bob);
    for (const button of [report.dismiss, report.strike, report.remove]) {
      const own = await at(mod, staff).press(notice.id, button);
      expect(await told(own)).toBe(words.notAbout.yourself);
    }
    expect((await posting(staff, /Case #/)).buttons).toHaveLength(3);
    await at(otherMod, staff).press(notice.id, report.dismiss);
    await easel.discord.waitFor(
      () => easel.discord.message(notice.id)?.content.includes('dismissed'),
      'the outcome',
    );
  });

  it('works through the record where its message was deleted', async () => {
    const { easel, mod } = cast;
    const notice = await reported();
    easel.discord.deleteMessage(notice.id);
    const [, number] = /Case #(\d+)/.exec(notice.content) ?? [];
    const shown = await mod.run('mod case', { number: Number(number) });
    const pressed = await mod.press(shown.message().id, report.remove);
    await easel.reading(pressed, /has removed the picture/);
    expect(easel.discord.message(picture.id)).toBeUndefined();
  });

  it('whose channel is gone is in the record all the same', async () => {
    const { easel, bob, staff, mod, told, ada } = cast;
    easel.discord.setChannel(staff.id, { botMaySend: false });
    const asked = await bob.menu(menus.report, picture.id);
    if (asked.modal === undefined) throw new Error('There is no form');
    const said = await told(await bob.submit(asked.modal, { reason: 'it is rude' }));
    expect(said).toBe(messageMenu.report.nobody);
    const lookup = await told(await mod.run('mod lookup', { user: ada.user.id }));
    expect(lookup).toContain('reported a picture');
  });
});
