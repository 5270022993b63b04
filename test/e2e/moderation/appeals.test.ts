import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person, SeenMessage } from '../../../sandbox/discord/index.ts';
import { en } from '../../../src/locales/en.ts';
import { type Cast, openCast, setUpMs } from './cast.ts';

const { appeal, blocked, mod: words } = en.cases;

describe('an appeal', () => {
  let cast: Cast;
  beforeEach(async () => {
    cast = await openCast();
    await cast.mod.run('mod block', { user: cast.ada.user.id, duration: 'week', reason: 'rude' });
  }, setUpMs);
  afterEach(() => cast.easel.close());

  /** The private refusal that somebody blocked gets. */
  async function refused(): Promise<SeenMessage> {
    return cast.easel.reading(await cast.ada.run('imagine', { prompt: 'a red fox' }), /./);
  }

  async function appealed(): Promise<SeenMessage> {
    const { ada, told, posting, staff } = cast;
    const { modal } = await ada.press((await refused()).id, blocked.button);
    if (modal === undefined) throw new Error('There is no form');
    expect(await told(await ada.submit(modal, { appeal: 'It was a **joke**' }))).toBe(appeal.sent);
    return posting(staff, /block to be lifted/);
  }

  async function decided(by: Person, notice: SeenMessage, button: string): Promise<string> {
    const { easel, staff, at } = cast;
    await at(by, staff).press(notice.id, button);
    const after = await easel.discord.waitFor(() => {
      const message = easel.discord.message(notice.id);
      return message?.buttons.length === 0 && message;
    }, 'the outcome');
    return after.content;
  }

  it('can be made once for each block', async () => {
    const { ada, told } = cast;
    const early = await refused();
    const notice = await appealed();
    expect(notice.content).toContain('Reason: It was a \\*\\*joke\\*\\*');
    expect(notice.content).toContain(`<@${cast.mod.user.id}> blocked <@${ada.user.id}>`);
    expect(notice.content).toMatch(/until <t:\d+:f>/);
    expect(notice.content).toContain('reason: rude');
    const late = await refused();
    expect(late.buttons).toHaveLength(0);
    expect(late.content).toContain(blocked.appealed);
    expect(await told(await ada.press(early.id, blocked.button))).toBe(appeal.already);
  });

  it('that is accepted lifts the block, and its person hears of it', async () => {
    const { easel, ada, mod, picture } = cast;
    const content = await decided(mod, await appealed(), appeal.lift);
    expect(content).toContain(appeal.lifted(`<@${mod.user.id}>`));
    const inbox = easel.discord.person(ada.user, { directMessage: true });
    await easel.discord.waitFor(
      () => inbox.messages().find((message) => message.content.includes('lifted your block')),
      'a direct message',
    );
    await picture(ada);
  });

  it('that is declined changes nothing, and is over', async () => {
    const { easel, ada, mod } = cast;
    const content = await decided(mod, await appealed(), appeal.keep);
    expect(content).toContain(appeal.kept(`<@${mod.user.id}>`));
    const inbox = easel.discord.person(ada.user, { directMessage: true });
    await easel.discord.waitFor(
      () =>
        inbox
          .messages()
          .find((message) =>
            message.content.includes(`your block in **${easel.guild.name}** again`),
          ),
      'a direct message',
    );
    expect((await refused()).content).toContain('You cannot start anything');
  });

  it('is decided once, also when two press together', async () => {
    const { easel, mod, otherMod, staff, at, told, ada } = cast;
    const notice = await appealed();
    await Promise.all([
      at(mod, staff).press(notice.id, appeal.lift),
      at(otherMod, staff).press(notice.id, appeal.keep),
    ]);
    await easel.discord.waitFor(
      () => easel.discord.message(notice.id)?.buttons.length === 0,
      'the outcome',
    );
    const lookup = await told(await mod.run('mod lookup', { user: ada.user.id }));
    expect(lookup.match(/(lifted|kept) the block/g)).toHaveLength(1);
  });

  it('is not decided by people who may not', async () => {
    const { bob, ada, staff, at, told } = cast;
    const notice = await appealed();
    for (const person of [ada, bob]) {
      expect(await told(await at(person, staff).press(notice.id, appeal.lift))).toBe(
        words.notAllowed,
      );
    }
  });

  it('is kept where nobody could be told', async () => {
    const { easel, ada, mod, staff, told } = cast;
    const { modal } = await ada.press((await refused()).id, blocked.button);
    if (modal === undefined) throw new Error('There is no form');
    easel.discord.setChannel(staff.id, { botMaySend: false });
    expect(await told(await ada.submit(modal, { appeal: 'Please' }))).toBe(appeal.unheard);
    const lookup = await told(await mod.run('mod lookup', { user: ada.user.id }));
    expect(lookup).toContain('asks for their block to be lifted');
    expect(lookup).toContain(words.lookup.appealed);
  });
});
