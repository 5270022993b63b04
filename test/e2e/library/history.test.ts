import { afterEach, describe, expect, it } from 'vitest';
import type { Invocation, Person, SeenMessage } from '../../../sandbox/discord/index.ts';
import { en } from '../../../src/locales/en.ts';
import { type Harness, openHarness, swift } from '../harness.ts';

interface SeenEmbed {
  readonly title?: string;
  readonly description?: string;
  readonly thumbnail?: { readonly url: string };
}

function embedsOf({ embeds }: SeenMessage): SeenEmbed[] {
  return embeds as SeenEmbed[];
}

/** The first line of each entry: its prompt. */
function promptsIn(message: SeenMessage): string[] {
  return embedsOf(message).map(({ description = '' }) => description.split('\n')[0] ?? '');
}

describe('/history', () => {
  let easel: Harness;
  afterEach(() => easel.close());

  const look = async (ada: Person, options: Record<string, string> = {}): Promise<Invocation> => {
    const invocation = await ada.run('history', options);
    await easel.reading(invocation, /What you have made/);
    return invocation;
  };

  async function draw(ada: Person, ...prompts: readonly string[]): Promise<void> {
    for (const prompt of prompts) await easel.finished(await ada.run('imagine', { prompt }));
  }

  it('is turned to the oldest job and back, with small pictures on every page', async () => {
    easel = await openHarness({ pace: swift });
    const ada = easel.person('ada');
    await draw(ada, 'fox 1', 'fox 2', 'fox 3', 'fox 4', 'fox 5', 'fox 6', 'fox 7');
    const panel = await look(ada);
    const first = panel.message();
    expect(first.ephemeral).toBe(true);
    expect(promptsIn(first)).toEqual(['fox 7', 'fox 6', 'fox 5', 'fox 4', 'fox 3']);
    for (const { thumbnail } of embedsOf(first)) expect(thumbnail?.url).toMatch(/\.webp/);
    expect(first.attachments.map(({ description }) => description)).toContain(
      en.history.thumbnail('fox 7'),
    );
    const [newer, older] = first.buttons;
    expect(newer?.disabled).toBe(true);
    await ada.press(first.id, en.history.older);
    const second = await easel.discord.waitFor(() => {
      const message = panel.message();
      return promptsIn(message).includes('fox 1') && message;
    }, 'the second page');
    expect(second.id).toBe(first.id);
    expect(promptsIn(second)).toEqual(['fox 2', 'fox 1']);
    expect(second.attachments).toHaveLength(2);
    expect(older?.disabled).toBe(false);
    await ada.press(first.id, en.history.newer);
    await easel.discord.waitFor(
      () => promptsIn(panel.message()).includes('fox 7'),
      'the first page again',
    );
    expect(promptsIn(panel.message())).toEqual(promptsIn(first));
    expect(panel.message().attachments).toHaveLength(5);
  });

  it('shows only what is looked for, and nothing of anybody else’s', async () => {
    easel = await openHarness({ pace: swift });
    const [ada, bob] = [easel.person('ada'), easel.person('bob')];
    await draw(ada, 'a red fox', 'a blue whale');
    await draw(bob, 'a red bird');
    const red = (await look(ada, { text: 'RED' })).message();
    expect(promptsIn(red)).toEqual(['a red fox']);
    expect(red.content).toContain(en.history.withWords('`red`'));
    const grid = await easel.finished(await ada.run('show', { job: await jobOf(ada, 'fox') }));
    await easel.finished(await ada.press(grid.id, 'U2'));
    const upscales = (await look(ada, { kind: 'upscales' })).message();
    expect(embedsOf(upscales).map(({ title }) => title)).toEqual([en.history.what.image(2)]);
    expect((await look(ada, { kind: 'clips' })).message().content).toContain(
      en.history.nothingFound,
    );
    expect((await look(easel.person('eve'))).message().content).toContain(en.history.empty);
  });

  it('brings a job back with live buttons', async () => {
    easel = await openHarness({ pace: swift });
    const ada = easel.person('ada');
    await draw(ada, 'a red fox');
    await easel.logged('job ended');
    const { id } = (await look(ada)).message();
    const again = await easel.finished(await ada.select(id, '1:reopen', [await jobOf(ada, 'fox')]));
    expect(again.ephemeral).toBe(false);
    expect(again.buttons.map(({ label }) => label)).toContain('U1');
    const variation = await easel.finished(await ada.press(again.id, 'V1'));
    expect(variation.content).toContain('a red fox');
  });

  it('marks a favourite that is found again', async () => {
    easel = await openHarness({ pace: swift });
    const ada = easel.person('ada');
    const grid = await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
    const single = await easel.finished(await ada.press(grid.id, 'U1'));
    const heart = single.buttons.find(({ emoji }) => emoji === '❤️');
    expect(heart).toBeDefined();
    const pressed = await ada.press(single.id, '❤️');
    await easel.reading(pressed, /./);
    const found = (await look(ada, { kind: 'favourites' })).message();
    expect(embedsOf(found).map(({ title }) => title)).toEqual([en.history.what.image(1)]);
  });

  async function jobOf(ada: Person, words: string): Promise<string> {
    const [choice] = await ada.autocomplete('show', { job: words }, 'job');
    return String(choice?.value);
  }
});
