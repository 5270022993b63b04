import type { Guide } from '../guide.ts';
import { check, hasWords } from '../guide.ts';

/** Prompts that are asked about first. */
export async function prompts(guide: Guide): Promise<void> {
  const { page } = guide;
  page.chapter(
    'A mistake costs nothing',
    'Everything wrong at once, in private, with the correction in one press.',
  );
  const wrong = { prompt: 'a cat --stlyize 200 --ar 16x9' };
  await guide.receive('question', await guide.run('imagine', wrong), hasWords);
  await guide.receive('cat', await guide.press('question', 'Fix and run'));

  page.chapter('Several at once');
  const several = { prompt: 'a {red, blue} boat' };
  await guide.receive('both', await guide.run('imagine', several), hasWords);
  const summary = await guide.press('both', 'Start 2 jobs');
  await guide.receive('boats', summary, ({ content }) => content.includes('2 finished'));

  page.chapter('Your own defaults');
  await guide.receive('settings', await guide.run('settings'), hasWords);
  const flags = { name: 'film', flags: '--raw --stylize 250' };
  await guide.receive('saved', await guide.run('preset save', flags), hasWords);
  await guide.receive('presets', await guide.run('preset list'), hasWords);

  page.chapter('What cannot be used is said in private');
  const pdf = { filename: 'report.png', bytes: Buffer.from('%PDF-1.7 no picture') };
  const refused = await guide.run('describe', { image: pdf });
  const { ephemeral } = await guide.receive('refused', refused, hasWords);
  check(ephemeral, 'only she sees it');
}
