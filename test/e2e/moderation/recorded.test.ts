import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { en } from '../../../src/locales/en.ts';
import { plainPicture } from '../pictures/files.ts';
import { type Cast, ended, openCast, setUpMs } from './cast.ts';

const { cases, menus, review } = en;

const rowsSchema = z.array(
  z.looseObject({
    kind: z.string(),
    userId: z.string().optional(),
    byId: z.string().optional(),
    detail: z.string().optional(),
  }),
);

describe('the record also knows', () => {
  let cast: Cast;
  beforeEach(async () => {
    cast = await openCast();
  }, setUpMs);
  afterEach(() => cast.easel.close());

  async function recorded(kind: string): Promise<z.infer<typeof rowsSchema>> {
    const { easel, manager } = cast;
    const file = await easel.finished(await manager.run('admin export', { format: 'json' }));
    const text = Buffer.from(file.attachments[0]?.bytes ?? []).toString();
    return rowsSchema.parse(JSON.parse(text)).filter((entry) => entry.kind === kind);
  }

  it('who has pressed what is for moderators, once for each thing', async () => {
    const { easel, ada, bob, manager, staff, at, told, posting, log } = cast;
    await told(await manager.run('admin review', { prompts: true }));
    await ada.run('imagine', { prompt: 'a red fox' });
    const notice = await posting(staff, /a red fox/);
    for (let count = 0; count < 3; count += 1) {
      const pressed = await at(bob, staff).press(notice.id, review.staff.approve);
      expect(await told(pressed)).toBe(review.press.notModerator);
    }
    const rejected = await at(ada, staff).press(notice.id, review.staff.reject);
    expect(await told(rejected)).toBe(review.press.notModerator);
    const line = await posting(log, new RegExp(cases.detail.staffButton));
    expect(line.content).toContain(cases.line.refused.access(`<@${bob.user.id}>`));
    const refused = await recorded('refused');
    expect(refused).toMatchObject([
      { userId: bob.user.id, because: 'access', channelId: staff.id },
      { userId: ada.user.id, because: 'access', channelId: staff.id },
    ]);
    expect(easel.upstream.submits).toEqual([]);
  });

  it('who has taken a picture of their own away that others could see', async () => {
    const { ada, picture, told, posting, log } = cast;
    const { id } = await picture(ada);
    await told(await ada.menu(menus.remove, id));
    const line = await posting(log, /removed a picture of their own/);
    expect(line.content).toContain(cases.line['removed-own'](`<@${ada.user.id}>`));
    expect(line.content).toContain('a red fox');
    const { id: userId } = ada.user;
    expect(await recorded('removed')).toMatchObject([{ userId, byId: userId }]);
  });

  it('nothing of pictures that their person alone could see', async () => {
    const { easel, ada, told } = cast;
    const alone = await ada.run('imagine', { prompt: 'a red fox', private: true });
    const picture = await easel.finished(alone);
    await ended(easel, picture);
    await told(await ada.menu(menus.remove, picture.id));
    expect(await recorded('removed')).toEqual([]);
  });

  it('who has changed the presets that everybody here shares', async () => {
    const { manager, ada } = cast;
    await manager.run('preset save', { name: 'noir', flags: '--raw', shared: true });
    await ada.run('preset save', { name: 'mine', flags: '--raw' });
    await manager.run('preset delete', { name: 'noir', shared: true });
    const { detail, setting } = cases;
    const changes = (await recorded('setting')).slice(-2);
    expect(changes).toMatchObject([
      { detail: detail.change(setting.presets, detail.nothing, 'noir: --raw') },
      { detail: detail.change(setting.presets, 'noir: --raw', detail.nothing) },
    ]);
    for (const { byId } of changes) expect(byId).toBe(manager.user.id);
  });

  it('which words of an upstream were withheld', async () => {
    const { easel, ada, manager, told, posting, log } = cast;
    await told(await manager.run('admin filter add', { text: 'red', action: 'block' }));
    const asked = await ada.run('describe', { image: await plainPicture('red') });
    await posting(log, /a rule about words/);
    expect(await recorded('refused')).toMatchObject([
      { userId: ada.user.id, because: 'word', detail: cases.detail.written('red') },
    ]);
    await easel.reading(asked, new RegExp(review.wordsWithheld.slice(0, 30)));
  });

  it('and tells after a restart what could not be told before', async () => {
    const { easel, ada, mod, log, told, posting } = cast;
    await posting(log, /Log channel/);
    easel.discord.setChannel(log.id, { botMaySend: false });
    await told(await mod.run('mod strike', { user: ada.user.id, reason: 'rude' }));
    await easel.logged('a message was not posted');
    easel.discord.setChannel(log.id, { botMaySend: true });
    await easel.restart();
    const line = await posting(log, /a strike/);
    expect(line.content).toContain('reason: rude');
  });
});
