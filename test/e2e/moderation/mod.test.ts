import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en.ts';
import { type Cast, openCast, setUpMs } from './cast.ts';

const { mod: words, blocked } = en.cases;

describe('/mod', () => {
  let cast: Cast;
  beforeEach(async () => {
    cast = await openCast();
  }, setUpMs);
  afterEach(() => cast.easel.close());

  it('is hidden from everybody else, and refuses those whom somebody let see it', async () => {
    const { easel, ada, bob, told } = cast;
    await expect(ada.run('mod lookup', { user: bob.user.id })).rejects.toThrow();
    easel.discord.openCommand(easel.guild, 'mod');
    const tried = [
      ['mod block', { user: bob.user.id, duration: 'day' }],
      ['mod unblock', { user: bob.user.id }],
      ['mod strike', { user: bob.user.id }],
      ['mod lookup', { user: bob.user.id }],
      ['mod case', { number: 1 }],
      ['mod remove', { picture: 'x' }],
    ] as const;
    for (const [command, options] of tried) {
      expect(await told(await ada.run(command, options))).toBe(words.notAllowed);
    }
  });

  it('blocks somebody from starting anything, until it is lifted', async () => {
    const { easel, ada, mod, told, picture } = cast;
    const said = await told(
      await mod.run('mod block', { user: ada.user.id, duration: 'day', reason: 'rude' }),
    );
    expect(said).toMatch(/is blocked until <t:\d+:f>\. This is case #3/);
    const refused = await told(await ada.run('imagine', { prompt: 'a red fox' }));
    expect(refused).toContain(blocked.reason('rude'));
    expect(refused).toContain(blocked.mayAppeal);
    expect(easel.upstream.submits).toHaveLength(0);
    const lifted = await told(await mod.run('mod unblock', { user: ada.user.id }));
    expect(lifted).toContain('is not blocked any more');
    expect(await told(await mod.run('mod unblock', { user: ada.user.id }))).toBe(
      words.notBlocked(`<@${ada.user.id}>`),
    );
    await picture(ada);
  });

  it('refuses a blocked person’s presses below pictures, too', async () => {
    const { ada, bob, mod, told, picture } = cast;
    const made = await picture(bob);
    await mod.run('mod block', { user: ada.user.id, duration: 'forever' });
    expect(await told(await ada.press(made.id, 'U1'))).toContain(blocked.forever);
    expect(await told(await ada.press(made.id, 'V1'))).toContain(blocked.forever);
  });

  it('leads from strikes to a block by the rule of the server', async () => {
    const { ada, mod, otherMod, manager, told } = cast;
    await manager.run('admin strikes', { strikes: 2, block_hours: 5 });
    expect(await told(await mod.run('mod strike', { user: ada.user.id }))).toBe(
      words.struck(`<@${ada.user.id}>`, 1),
    );
    const second = await told(await otherMod.run('mod strike', { user: ada.user.id }));
    expect(second).toMatch(/2 now count, and by the rule of this server they are blocked until/);
    const lookup = await told(await mod.run('mod lookup', { user: ada.user.id }));
    expect(lookup).toMatch(/Blocked until <t:\d+:f>/);
    expect(lookup).toContain('2 strikes count');
    expect(lookup).toContain('Jobs asked for here: 0');
    expect(lookup.split('\n').filter((line) => line.includes('**#'))).toHaveLength(3);
  });

  it('is not for oneself, bots, or those who manage the server', async () => {
    const { easel, mod, manager, told } = cast;
    const bot = easel.discord.application.id;
    for (const command of ['mod strike', 'mod block']) {
      const more = command === 'mod block' ? { duration: 'day' } : {};
      const against = async (user: string): Promise<string> =>
        told(await mod.run(command, { user, ...more }));
      expect(await against(mod.user.id)).toBe(words.notAbout.yourself);
      expect(await against(manager.user.id)).toBe(words.notAbout.manager);
      expect(await against(bot)).toBe(words.notAbout.bot);
    }
  });

  it('counts the jobs that somebody has made here', async () => {
    const { ada, mod, told, picture } = cast;
    await picture(ada);
    const lookup = await told(await mod.run('mod lookup', { user: ada.user.id }));
    expect(lookup).toContain('Jobs asked for here: 1');
    expect(lookup).toContain(words.lookup.free);
    expect(lookup).toContain(words.lookup.noCases);
  });

  it('knows which case is none', async () => {
    const { mod, told } = cast;
    expect(await told(await mod.run('mod case', { number: 99 }))).toBe(words.noCase(99));
  });
});
