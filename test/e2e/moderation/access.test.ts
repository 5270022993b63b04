import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../../sandbox/discord/index.ts';
import { en } from '../../../src/locales/en.ts';
import { type Harness, openHarness } from '../harness.ts';
import { adminOf, drawn, inChannel, openLog, privately } from './people.ts';

const { feature, refused, rules, policy } = en.access;

let easel: Harness;
let admin: Person;
let ada: Person;
let bob: Person;

beforeEach(async () => {
  easel = await openHarness();
  admin = adminOf(easel);
  ada = easel.person('ada');
  bob = easel.person('bob');
});
afterEach(() => easel.close());

async function set(command: string, options: Record<string, string>): Promise<string> {
  return privately(easel, await admin.run(`admin ${command}`, options));
}

async function refusal(person: Person, options: Record<string, string | boolean> = {}) {
  return privately(easel, await person.run('imagine', { prompt: 'a red fox', ...options }));
}

describe('rules of channels', () => {
  it('deny something in a channel and its threads, and nowhere else', async () => {
    const quiet = easel.discord.createChannel(easel.guild, { name: 'quiet' });
    const thread = easel.discord.createChannel(easel.guild, { thread: { parent: quiet } });
    await set('channel', { channel: quiet.id, feature: 'imagine', rule: 'deny' });
    const line = refused.deniedChannel(feature.imagine, `<#${quiet.id}>`);
    expect(await refusal(inChannel(easel, ada, quiet))).toBe(line);
    expect(await refusal(inChannel(easel, ada, thread))).toBe(line);
    expect(easel.upstream.submits).toHaveLength(0);
    await drawn(easel, ada);
  });

  it('allow something there and nowhere else, until that is cleared', async () => {
    const studio = easel.discord.createChannel(easel.guild, { name: 'studio' });
    const rule = { channel: studio.id, feature: 'imagine' };
    const warning = rules.ownPlace(feature.imagine);
    expect(await set('channel', { ...rule, rule: 'allow' })).toContain(warning);
    const line = refused.onlyChannels(feature.imagine, `<#${studio.id}>`);
    expect(await refusal(ada)).toBe(line);
    await drawn(easel, inChannel(easel, ada, studio));
    expect(await set('channel', { ...rule, rule: 'clear' })).toContain(rules.none);
    await drawn(easel, ada);
    expect(await set('channel', { ...rule, rule: 'clear' })).toBe(rules.nothingToClear);
  });

  it('need all three answers, and are shown when none is given', async () => {
    expect(await set('channel', { feature: 'imagine' })).toBe(rules.needAll);
    expect(await set('channel', {})).toContain(rules.none);
  });
});

describe('rules of roles', () => {
  it('are read at the time of the press, and become cases', async () => {
    const log = await openLog(easel, admin);
    const role = easel.discord.createRole(easel.guild, { name: 'artists' });
    await set('role', { role: role.id, feature: 'imagine', rule: 'allow' });
    expect(await refusal(ada)).toBe(refused.onlyRoles(feature.imagine, `<@&${role.id}>`));
    easel.discord.setMember(easel.guild, ada.user, { roles: [role.id] });
    await drawn(easel, ada);
    await set('role', { role: role.id, feature: 'imagine', rule: 'deny' });
    expect(await refusal(ada)).toBe(refused.deniedRole(feature.imagine, `<@&${role.id}>`));
    await easel.discord.waitFor(() => {
      const told = log();
      return told.includes(`<@${ada.user.id}>`) && told.includes('a red fox');
    }, 'the refusals in the log channel');
  });

  it('warn where they lock everybody out', async () => {
    const everybody = { role: easel.guild.id, feature: 'video', rule: 'deny' };
    expect(await set('role', everybody)).toContain(rules.nobody(feature.video));
    const picture = await drawn(easel, ada);
    const animated = await bob.menu(en.menus.animate, picture);
    expect(await privately(easel, animated)).toBe(refused.off(feature.video));
  });

  it('are about private results and costly modes too', async () => {
    await set('role', { role: easel.guild.id, feature: 'private', rule: 'deny' });
    expect(await refusal(ada, { private: true })).toBe(refused.off(feature.private));
    await set('role', { role: easel.guild.id, feature: 'costly', rule: 'deny' });
    expect(await refusal(ada, { version: '7', speed: 'turbo' })).toBe(refused.off(feature.costly));
    expect(easel.upstream.submits).toHaveLength(0);
    await drawn(easel, ada);
  });
});

describe('the buttons below a picture', () => {
  it('are for its own person where a server says so, whichever way they are used', async () => {
    const mine = await drawn(easel, ada);
    await bob.run('settings', {});
    expect(await set('access', { buttons: 'owner' })).toContain(policy.owner);
    for (const button of ['V1', 'U1', '⋯']) {
      expect(await privately(easel, await bob.press(mine, button))).toBe(refused.owner);
    }
    expect(easel.upstream.submits).toHaveLength(1);
    await easel.finished(await ada.press(mine, 'V1'));
    expect(easel.upstream.submits).toHaveLength(2);
  });

  it('lead nowhere by a form that was opened before the rule', async () => {
    const mine = await drawn(easel, ada);
    const panel = await bob.run('settings', {});
    await bob.press(panel.message().id, en.settings.button.remix);
    const { modal } = await bob.press(mine, 'V1');
    if (modal === undefined) throw new Error('There is no form');
    await set('access', { buttons: 'owner' });
    const field = modal.fields[0]?.customId ?? '';
    const sent = await bob.submit(modal, { [field]: 'a blue fox' });
    expect(await privately(easel, sent)).toBe(refused.owner);
    const again = await bob.press(mine, 'V1');
    expect(await privately(easel, again)).toBe(refused.owner);
    expect(easel.upstream.submits).toHaveLength(1);
  });

  it('open nothing more by a panel that was opened before the rule', async () => {
    const mine = await drawn(easel, ada);
    const more = await bob.press(mine, '⋯');
    const { id, buttons } = more.message();
    await set('role', { role: easel.guild.id, feature: 'buttons', rule: 'deny' });
    for (const { customId } of buttons.filter(({ customId: one }) => one !== undefined)) {
      expect(await privately(easel, await bob.press(id, customId ?? ''))).toBe(
        refused.off(feature.buttons),
      );
    }
    expect(buttons.length).toBeGreaterThan(0);
  });

  it('of a question start nothing that is not allowed any more', async () => {
    const question = await ada.run('imagine', { prompt: 'a {red, blue} fox' });
    const start = question.message().buttons.find(({ customId }) => customId?.includes(':typed'));
    await set('role', { role: easel.guild.id, feature: 'imagine', rule: 'deny' });
    const pressed = await ada.press(question.message().id, start?.customId ?? '');
    expect(await privately(easel, pressed)).toBe(refused.off(feature.imagine));
    expect(await refusal(ada, { prompt: 'a {red, blue} fox' })).toBe(refused.off(feature.imagine));
    expect(easel.upstream.submits).toHaveLength(0);
  });
});
