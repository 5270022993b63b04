import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Invocation, Person, SeenMessage } from '../../../sandbox/discord/index.ts';
import { type Harness, openHarness } from '../harness.ts';

describe('a mistake in a prompt', () => {
  let easel: Harness;
  let ada: Person;

  beforeEach(async () => {
    easel = await openHarness();
    ada = easel.person('ada');
  });
  afterEach(() => easel.close());

  const prompts = (): unknown[] =>
    easel.upstream.submits.map(({ body }) => (body as { prompt?: unknown }).prompt);

  async function ask(prompt: string): Promise<Invocation> {
    const asked = await ada.run('imagine', { prompt });
    expect(asked.message().ephemeral).toBe(true);
    expect(easel.upstream.submits).toEqual([]);
    return asked;
  }

  const labels = ({ buttons }: SeenMessage): unknown[] => buttons.map(({ label }) => label);

  it('is told in private with everything else that is wrong, and one press runs it corrected', async () => {
    const asked = await ask('a cat --stlyize 200 --ar 16x9');
    const { content, buttons, id } = asked.message();
    expect(content).toContain('`--stlyize` is not a flag');
    expect(content).toContain('Did you mean `--stylize`?');
    expect(content).toContain('`16x9` behind `--ar` is not a ratio');
    expect(content).toContain('\na cat --stylize 200 --ar 16:9\n');
    expect(buttons.map(({ label }) => label)).toEqual(['Fix and run', 'Edit']);
    const run = await ada.press(id, 'Fix and run');
    const picture = await easel.finished(run);
    expect(prompts()).toEqual(['a cat --stylize 200 --ar 16:9']);
    expect(picture.ephemeral).toBe(false);
    expect(picture.content).toContain('**a cat --stylize 200 --ar 16:9**');
    await easel.discord.waitFor(() => asked.message().buttons.length === 0, 'the buttons to go');
  });

  it('is corrected by one press only once, also after a restart and pressed by two hands', async () => {
    const asked = await ask('a cat --chaos 500');
    await easel.restart();
    const { id } = asked.message();
    const [one, other] = await Promise.all([
      ada.press(id, 'Fix and run'),
      ada.press(id, 'Fix and run'),
    ]);
    const done = await easel.discord.waitFor(
      () => [one, other].find((press) => press.message().attachments.length > 0),
      'the picture',
    );
    const late = done === one ? other : one;
    await easel.reading(late, /started already|a moment ago/);
    expect(prompts()).toEqual(['a cat --chaos 100']);
  });

  it('can be edited with everything at hand, and is read again', async () => {
    const asked = await ask('a cat --chaos 500');
    const { modal: form } = await ada.press(asked.message().id, 'Edit');
    if (form === undefined) throw new Error('no form');
    await ada.submit(form, { prompt: 'a cat --chaos 600 --iw 2' });
    // The new question stands where the old one stood, so that only one of them can be answered.
    expect((await easel.reading(asked, /`--iw` needs a picture/)).ephemeral).toBe(true);
    expect(easel.upstream.submits).toEqual([]);
    const { modal: last } = await ada.press(asked.message().id, 'Edit');
    if (last === undefined) throw new Error('no form');
    await easel.finished(await ada.submit(last, { prompt: 'a cat --chaos 60' }));
    expect(prompts()).toEqual(['a cat --chaos 60']);
    await easel.discord.waitFor(() => asked.message().buttons.length === 0, 'the buttons to go');
  });

  it('that hangs on a model nobody named may run anyway', async () => {
    const asked = await ask('a cat --q 2');
    expect(asked.message().content).toContain('checked for `--version 8.2`');
    expect(labels(asked.message())).toEqual(['Fix and run', 'Run anyway', 'Edit']);
    await easel.finished(await ada.press(asked.message().id, 'Run anyway'));
    expect(prompts()).toEqual(['a cat --q 2']);
  });

  it('with no certain correction is only told', async () => {
    const asked = await ask('a cat --foobarbaz');
    expect(labels(asked.message())).toEqual(['Edit']);
    expect(asked.message().content).toContain('run the command again');
  });

  const expired = 'https://cdn.discordapp.com/attachments/1/2/cat.png?ex=65000000&is=1&hm=2';
  it.each([
    ['unbalanced braces', 'a {red, blue cat', /braces do not match/],
    ['10,000 permutations', `a cat${' {a, b, c, d, e, f, g, h, i, j}'.repeat(4)}`, /10,000 jobs/],
    ['more than can be counted', `a cat${' {a, b}'.repeat(400)}`, /at most 10/],
    ['zero-width characters in a flag', 'a cat --ch\u200baos 5\u200b00', /between 0 and 100/],
    ['right-to-left text', 'חתול --chaos \u200f500', /between 0 and 100/],
    ['99 flags', `a cat${' --chaos 5 --weird 7'.repeat(49)} --chaos 6`, /more than once/],
    ['101 flags', `a cat${' --chaos 5'.repeat(101)}`, /101 flags; at most 100/],
    ['a flag twice with different values', 'a cat --seed 1 --seed 2', /more than once/],
    ['a link to a page', 'https://example.com/page a cat', /not a direct link to a picture/],
    ['an expired link of Discord’s', `${expired} a cat`, /has expired/],
    ['a mention', 'a cat --ar <@123456789012345678>', /is not a ratio/],
    ['markdown', 'a cat --ar **x**`@everyone`', /is not a ratio/],
  ])('such as %s gets one private answer', async (_name, prompt, answer) => {
    const { content } = (await ask(prompt)).message();
    expect(content).toMatch(answer);
    expect(content.length).toBeLessThanOrEqual(2_000);
  });

  it('in a default is never the reason for a failure: it is left out with a note', async () => {
    await ada.run('preset save', { name: 'old', flags: '--stop 80 --stylize 50' });
    await ada.run('preset use', { name: 'old' });
    const message = await easel.finished(await ada.run('imagine', { prompt: 'a cat --v 8.2' }));
    expect(prompts()).toEqual(['a cat --v 8.2 --stylize 50']);
    expect(message.content).toContain('-# `--stop 80` of your preset was left out');
  });

  it('of which nobody is sure passes with a note', async () => {
    const imagine = await ada.run('imagine', { prompt: 'a cat --v 9' });
    const message = await easel.finished(imagine);
    expect(prompts()).toEqual(['a cat --v 9']);
    expect(message.content).toContain('-# `--version 9` is not known to this bot yet');
  });

  it('between the prompt and the options is told, and the hand wins', async () => {
    const options = { prompt: 'a cat --ar 1:1', aspect: '16:9', version: '7' };
    const message = await easel.finished(await ada.run('imagine', options));
    expect(prompts()).toEqual(['a cat --ar 1:1 --v 7']);
    expect(message.content).toContain('-# `--ar 16:9` was passed over, since `--ar 1:1`');
  });
});
