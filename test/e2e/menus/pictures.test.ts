import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Invocation, Person } from '../../../sandbox/discord/index.ts';
import { en } from '../../../src/locales/en.ts';
import { type Harness, openHarness } from '../harness.ts';
import { addressOf, pictureOf } from './messages.ts';

const { messageMenu, menus } = en;

let easel: Harness;
let ada: Person;

beforeEach(async () => {
  easel = await openHarness();
  ada = easel.person('ada');
});
afterEach(() => easel.close());

/** Resolves once the description is there, or fails. */
async function described(invocation: Invocation): Promise<void> {
  const message = await easel.reading(invocation, /1️⃣/);
  expect(message.content).toContain(`Describe by <@${ada.user.id}>`);
  expect(easel.upstream.submits).toHaveLength(1);
}

/** The custom id of the menu within a message. */
function selectOf(asked: Invocation): string {
  const written = JSON.stringify(asked.message().components);
  return /1:choose:[a-z0-9]+/.exec(written)?.[0] ?? '';
}

describe('Describe image', () => {
  it('describes the only file of a message', async () => {
    const id = await ada.say('look', [await pictureOf('red')]);
    await described(await ada.menu(menus.describe, id));
  });

  it('describes what a link of somebody unfolds to, by the copy that Discord has', async () => {
    const proxy_url = await addressOf(easel, 'blue');
    const image = { url: 'https://pictures.example/blue.png', proxy_url };
    const id = await easel.discord.post(easel.channel, { embeds: [{ image }] });
    await described(await ada.menu(menus.describe, id));
  });

  it('describes a picture within the components of another bot', async () => {
    const url = await addressOf(easel, 'green');
    const gallery = { type: 12, items: [{ media: { url, proxy_url: url } }] };
    const text = { type: 10, content: 'A gallery' };
    const components = [{ type: 17, components: [text, gallery] }];
    const id = await easel.discord.post(easel.channel, { components });
    await described(await ada.menu(menus.describe, id));
  });

  it('describes a picture of a message that was forwarded', async () => {
    const original = await ada.say('look', [await pictureOf('red')]);
    const id = easel.discord.forward(original, easel.channel, ada.user);
    await described(await ada.menu(menus.describe, id));
  });

  it('asks which of several pictures is meant, and describes that one', async () => {
    const files = [await pictureOf('red'), await pictureOf('blue')];
    const id = await ada.say('look', files);
    const asked = await ada.menu(menus.describe, id);
    expect(asked.message()).toMatchObject({ ephemeral: true, content: messageMenu.which });
    await described(await ada.select(asked.message().id, selectOf(asked), ['1']));
    const [submit] = easel.upstream.submits;
    const sent = JSON.stringify(submit?.body);
    expect(sent).toContain(Buffer.from(files[1]?.bytes ?? []).toString('base64'));
  });

  it('still knows which pictures it asked about after a restart', async () => {
    const id = await ada.say('look', [await pictureOf('red'), await pictureOf('blue')]);
    const asked = await ada.menu(menus.describe, id);
    await easel.restart();
    await described(await ada.select(asked.message().id, selectOf(asked), ['0']));
  });

  it('says so where there is no picture, or only a clip', async () => {
    const words = await ada.say('only words');
    const none = await ada.menu(menus.describe, words);
    expect(none.message()).toMatchObject({ ephemeral: true, content: messageMenu.noPicture });
    const video = { url: 'https://clips.example/a.mp4', proxy_url: 'https://clips.example/a.mp4' };
    const components = [{ type: 12, items: [{ media: { ...video, content_type: 'video/mp4' } }] }];
    const clip = await easel.discord.post(easel.channel, { components });
    const refused = await ada.menu(menus.describe, clip);
    expect(refused.message()).toMatchObject({ ephemeral: true, content: messageMenu.onlyClips });
    expect(easel.upstream.submits).toHaveLength(0);
  });

  it('does not follow the link of somebody to a private address', async () => {
    const image = { url: 'http://127.0.0.1/secret.png' };
    const id = await easel.discord.post(easel.channel, { embeds: [{ image }] });
    const refused = await ada.menu(menus.describe, id);
    expect(refused.message()).toMatchObject({ ephemeral: true });
    expect(refused.message().content).toContain(messageMenu.picture(1));
    expect(easel.upstream.submits).toHaveLength(0);
  });
});

describe('Animate image', () => {
  it('asks what shall happen, and makes the clip', async () => {
    const id = await ada.say('look', [await pictureOf('red')]);
    const asked = await ada.menu(menus.animate, id);
    if (asked.modal === undefined) throw new Error('There is no form');
    expect(asked.modal.fields.map(({ customId }) => customId)).toEqual(['motion', 'prompt']);
    const sent = await ada.submit(asked.modal, { motion: 'high', prompt: 'it rains' });
    const clip = await easel.finished(sent);
    expect(clip.content).toContain('it rains');
    expect(clip.attachments[0]?.contentType).toBe('video/mp4');
    expect(JSON.stringify(easel.upstream.submits[0]?.body)).toContain('high');
  });

  it('lets people choose among several pictures and say nothing', async () => {
    const files = [await pictureOf('red'), await pictureOf('blue')];
    const id = await ada.say('look', files);
    const asked = await ada.menu(menus.animate, id);
    if (asked.modal === undefined) throw new Error('There is no form');
    const sent = await ada.submit(asked.modal, { picture: ['1'] });
    await easel.finished(sent);
    const body = JSON.stringify(easel.upstream.submits[0]?.body);
    expect(body).toContain(Buffer.from(files[1]?.bytes ?? []).toString('base64'));
  });
});
