import type { Guide } from '../guide.ts';
import { check } from '../guide.ts';

/** What stands below one picture. */
export async function single(guide: Guide): Promise<void> {
  const { page, ada } = guide;
  page.chapter('One picture', '**U1** takes the first one out.');
  await guide.receive('single', await guide.press('grid', 'U1'));
  for (const button of [
    'Upscale (Subtle)',
    'Upscale (Creative)',
    'Vary (Subtle)',
    'Vary (Strong)',
    'Zoom Out 2x',
    'Zoom Out 1.5x',
    'Make Square',
    '⬅️',
    '➡️',
    '⬆️',
    '⬇️',
  ]) {
    page.say(`### ${button}`);
    await guide.receive(button, await guide.press('single', button));
  }
  page.say('### Custom Zoom', 'A form comes first.');
  const { modal } = await guide.press('single', 'Custom Zoom');
  check(modal !== undefined, 'a form opens');
  page.form(modal);
  const prompt = 'a red fox in the snow, a cabin far behind --ar 3:2 --zoom 1.8';
  page.does(`send \`${prompt}\``);
  await guide.receive('zoomed', await ada.submit(modal, { prompt }));
  await region(guide);
  page.say('### ❤️');
  await guide.receive(
    'favourite',
    await guide.press('single', '❤️'),
    ({ content }) => content !== '',
  );
}

async function region(guide: Guide): Promise<void> {
  const { page, ada } = guide;
  page.say(
    '### Vary (Region)',
    'The picture comes back with numbers, for you alone; the form asks which of its nine parts to repaint, or takes a mask.',
  );
  await guide.receive('numbered', await guide.press('single', 'Vary (Region)'));
  const { modal } = await guide.press('numbered', 'Choose the region');
  check(modal !== undefined, 'a form opens');
  page.form(modal);
  page.does('tick 1, 2 and 3, and send `a red fox below a starry sky`');
  const values = { region: ['0', '1', '2'], prompt: 'a red fox below a starry sky' };
  await guide.receive('region', await ada.submit(modal, values));
}
