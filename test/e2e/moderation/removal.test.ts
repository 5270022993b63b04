import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SeenMessage } from '../../../sandbox/discord/index.ts';
import { en } from '../../../src/locales/en.ts';
import { type Cast, ended, openCast, setUpMs } from './cast.ts';

const { menus, messageMenu } = en;
const { remove } = en.cases;

describe('removing a picture', () => {
  let cast: Cast;
  let picture: SeenMessage;
  beforeEach(async () => {
    cast = await openCast();
    picture = await cast.picture(cast.ada);
  }, setUpMs);
  afterEach(() => cast.easel.close());

  function linkTo({ channelId, id }: SeenMessage): string {
    return `https://discord.com/channels/${cast.easel.guild.id}/${channelId}/${id}`;
  }

  async function jobId(): Promise<string> {
    const [choice] = await cast.ada.autocomplete('show', { job: 'fox' }, 'job');
    return String(choice?.value);
  }

  it('takes it down wherever it was posted, with the pictures picked out of it', async () => {
    const { easel, ada, bob, mod, told, posting, log } = cast;
    const job = await jobId();
    const second = await easel.finished(await ada.run('show', { job }));
    const own = await easel.finished(await ada.press(second.id, 'U1'));
    const ofBob = await easel.finished(await bob.press(picture.id, 'U3'));
    const variation = await easel.finished(await bob.press(picture.id, 'V2'));
    for (const message of [own, ofBob, variation]) await ended(easel, message);
    expect(await told(await mod.menu(menus.remove, second.id))).toBe(remove.everywhere(4));
    for (const message of [picture, second, own, ofBob]) {
      expect(easel.discord.message(message.id)).toBeUndefined();
    }
    expect(easel.discord.message(variation.id)).toBeDefined();
    const line = await posting(log, /removed a picture/);
    expect(line.content).toContain(`<@${mod.user.id}> removed a picture of <@${ada.user.id}>`);
    expect(line.content).toContain('4 messages deleted');
    // It comes back for its person alone.
    expect((await easel.finished(await ada.run('show', { job }))).ephemeral).toBe(true);
  });

  it('works by the link of a message and by the job', async () => {
    const { easel, mod, told } = cast;
    const byLink = await mod.run('mod remove', { picture: linkTo(picture), reason: 'rude' });
    expect(await told(byLink)).toBe(remove.everywhere(1));
    expect(easel.discord.message(picture.id)).toBeUndefined();
    const byJob = await mod.run('mod remove', { picture: await jobId() });
    expect(await told(byJob)).toBe(messageMenu.remove.gone);
    expect(await told(await mod.run('mod remove', { picture: 'nonsense' }))).toBe(remove.notFound);
    const elsewhere = linkTo(picture).replace(cast.easel.guild.id, '100000000000000099');
    expect(await told(await mod.run('mod remove', { picture: elsewhere }))).toBe(remove.elsewhere);
  });

  it('says what could not be deleted', async () => {
    const { easel, ada, mod, told, posting, log } = cast;
    await easel.finished(await ada.run('show', { job: await jobId() }));
    const body = { code: 50013, message: 'Missing Permissions' };
    const fault = { kind: 'status', status: 403, body } as const;
    const route = `/channels/${picture.channelId}/messages/${picture.id}`;
    easel.discord.faults.add({ method: 'DELETE', route, fault, times: 1 });
    const said = await told(await mod.run('mod remove', { picture: await jobId() }));
    expect(said).toBe(remove.incomplete(1, 1));
    await posting(log, /removed a picture.*1 message deleted, 1 not/);
    // Again, once it can be done.
    expect(await told(await mod.run('mod remove', { picture: await jobId() }))).toBe(
      remove.everywhere(1),
    );
    expect(easel.discord.message(picture.id)).toBeUndefined();
  });

  it('of others is for those who moderate', async () => {
    const { easel, bob, told } = cast;
    expect(await told(await bob.menu(menus.remove, picture.id))).toBe(messageMenu.remove.notYours);
    expect(easel.discord.message(picture.id)).toBeDefined();
  });

  it('does not touch a job that was asked for in another server', async () => {
    const { easel, mod, told, ada } = cast;
    const otherGuild = easel.discord.createGuild({ name: 'Elsewhere' });
    const channel = easel.discord.createChannel(otherGuild, { name: 'pictures' });
    const there = easel.discord.person(ada.user, { guild: otherGuild, channel });
    const made = await easel.finished(await there.run('imagine', { prompt: 'a blue fox' }));
    const [choice] = await there.autocomplete('show', { job: 'blue' }, 'job');
    const said = await told(await mod.run('mod remove', { picture: String(choice?.value) }));
    expect(said).toBe(remove.notHere);
    expect(easel.discord.message(made.id)).toBeDefined();
  });
});
