import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../sandbox/discord/index.ts';
import { en } from '../../src/locales/en.ts';
import { catalogues } from '../../src/locales/index.ts';
import { type Harness, openHarness } from './harness.ts';

describe('people of all languages', () => {
  let easel: Harness;
  beforeAll(async () => {
    easel = await openHarness({ environment: { UPSTREAM_SLOTS: '20' } });
  });
  afterAll(() => easel.close());

  function speakerOf(locale: string): Person {
    const { discord, guild, channel } = easel;
    return discord.person(discord.createUser({ username: 'ada', locale }), { guild, channel });
  }

  it.each(Object.entries(catalogues))('hear %s from the bot', async (locale, text) => {
    const ada = speakerOf(locale);
    const asked = await ada.run('imagine', { prompt: 'a red fox' });
    const labels = (): unknown[] => asked.message().buttons.map(({ label }) => label);
    await easel.discord.waitFor(() => labels().includes(text.button.cancel), 'their button');
    const grid = await easel.finished(asked);
    const panel = (await ada.press(grid.id, '⋯')).message();
    expect(panel.content).toContain(text.more.service('midjourney-proxy'));
    expect(panel.buttons.map(({ label }) => label)).toContain(text.more.button.remove);
    const help = await easel.reading(await ada.run('help'), /./);
    expect(help.content.startsWith(text.help.title)).toBe(true);
    const wrong = (await ada.run('imagine', { prompt: 'a fox --ar 16x9' })).message();
    expect(wrong.content).toContain(text.check.ask.wrong);
    expect(wrong.buttons.map(({ label }) => label)).toContain(text.check.button.fixAndRun);
  });

  it('are each answered in their own, also about the picture of another', async () => {
    const grid = await easel.finished(
      await speakerOf('de').run('imagine', { prompt: 'a red fox' }),
    );
    const single = await easel.finished(await speakerOf('ja').press(grid.id, 'V1'));
    expect(single.content).toContain(catalogues.ja.title.variation('').trim());
    const panel = await speakerOf('fr').press(grid.id, '⋯');
    expect(panel.message().content).toContain(catalogues.fr.more.service('midjourney-proxy'));
  });

  it('hear English where there is no catalogue for theirs', async () => {
    const help = await easel.reading(await speakerOf('tr').run('help'), /./);
    expect(help.content.startsWith(en.help.title)).toBe(true);
  });

  it.each(Object.keys(catalogues))('find the commands under their names in %s', (locale) => {
    const named = easel.discord.commands.map(({ definition }) => {
      const names = definition['name_localizations'];
      return typeof names === 'object' && names !== null && locale in names;
    });
    expect(named.length).toBeGreaterThan(15);
    expect(named).not.toContain(false);
  });
});
