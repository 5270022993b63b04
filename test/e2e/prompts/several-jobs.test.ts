import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Harness, openHarness } from '../harness.ts';
import { managerOf } from './manager.ts';

const typed = 'a {red, blue} cat --ar {1:1, 16:9}';
const four = [
  'a red cat --ar 1:1',
  'a red cat --ar 16:9',
  'a blue cat --ar 1:1',
  'a blue cat --ar 16:9',
];

describe('a prompt that makes several jobs', () => {
  let easel: Harness;

  beforeEach(async () => {
    easel = await openHarness({ environment: { MIDJOURNEY_PROXY_PRICES: 'fast=0.04,relax=0.01' } });
  });
  afterEach(() => easel.close());

  const prompts = (): unknown[] =>
    easel.upstream.submits.map(({ body }) => (body as { prompt?: unknown }).prompt);

  it('asks once, with the number and the cost, and then makes them all', async () => {
    const ada = easel.person('ada');
    const asked = (await ada.run('imagine', { prompt: typed })).message();
    expect(asked.ephemeral).toBe(true);
    expect(asked.content).toContain('starts **4 jobs**: about 16 pictures, 0.16 USD.');
    expect(asked.content).toContain(four.join('\n'));
    expect(easel.upstream.submits).toEqual([]);
    const summary = await ada.press(asked.id, 'Start 4 jobs');
    const end = await easel.reading(summary, /4 finished/);
    expect(end.content).toContain('**a {red, blue} cat --ar {1:1, 16:9}** - 4 jobs');
    expect(prompts().toSorted()).toEqual(four.toSorted());
    const pictures = ada.messages().filter(({ attachments }) => attachments.length > 0);
    expect(pictures).toHaveLength(4);
    // Each has live buttons of its own.
    const [, second] = pictures;
    await easel.finished(await ada.press(second?.id ?? '', 'U2'));
  });

  it('repeats one prompt as often as it says, and the upstream never sees the flag', async () => {
    const ada = easel.person('ada');
    const asked = (await ada.run('imagine', { prompt: 'a cat --repeat 3' })).message();
    await easel.reading(await ada.press(asked.id, 'Start 3 jobs'), /3 finished/);
    expect(prompts()).toEqual(['a cat', 'a cat', 'a cat']);
  });

  it('starts them once, however often it is pressed', async () => {
    const ada = easel.person('ada');
    const asked = (await ada.run('imagine', { prompt: 'a {red, blue} cat' })).message();
    const presses = await Promise.all([1, 2, 3].map(() => ada.press(asked.id, 'Start 2 jobs')));
    await easel.discord.waitFor(
      () => presses.some((press) => press.message().content.includes('2 finished')),
      'the end',
    );
    expect(prompts().toSorted()).toEqual(['a blue cat', 'a red cat']);
  });

  it('does not go in relax: one press starts them fast, with the price of that', async () => {
    const ada = easel.person('ada');
    const asked = (await ada.run('imagine', { prompt: 'a {red, blue} cat --relax' })).message();
    expect(asked.content).toContain('do not go with `--relax`');
    expect(asked.content).toContain('0.08 USD');
    await easel.reading(await ada.press(asked.id, 'Fix and start 2 jobs'), /2 finished/);
    expect(prompts().toSorted()).toEqual(['a blue cat --fast', 'a red cat --fast']);
  });

  it('is refused above the cap of the server, which its managers set', async () => {
    const admin = managerOf(easel);
    await admin.run('admin limits', { jobs_at_once: 3 });
    const asked = (await easel.person('ada').run('imagine', { prompt: typed })).message();
    expect(asked.content).toContain('This would be 4 jobs; at most 3');
    expect(asked.buttons.map(({ label }) => label)).toEqual(['Edit']);
  });

  it('and one job alone is asked about only above the price that the server sets', async () => {
    const admin = managerOf(easel);
    const ada = easel.person('ada');
    await admin.run('admin limits', { confirm_above: '0.02' });
    await easel.finished(await ada.run('imagine', { prompt: 'a cat --relax' }));
    const asked = (await ada.run('imagine', { prompt: 'a cat --fast' })).message();
    expect(asked.content).toContain('about 4 pictures, fast, 0.04 USD');
    expect(prompts()).toEqual(['a cat --relax']);
    await easel.finished(await ada.press(asked.id, 'Run'));
    expect(prompts()).toEqual(['a cat --relax', 'a cat --fast']);
  });
});
