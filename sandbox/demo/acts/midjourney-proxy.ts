import { check, type Play } from '../play.ts';

export async function vary(play: Play): Promise<void> {
  const message = await play.receive('subtle', await play.press('single', 'Vary (Subtle)'));
  check(message.content.includes('Variations (Subtle)'), 'the message names what was done');
}

export async function customZoom(play: Play): Promise<void> {
  const { modal } = await play.press('single', 'Custom Zoom');
  check(modal !== undefined, 'a form opens');
  const [field] = modal.fields;
  play.narrator.form(modal.title, field?.label ?? '', String(field?.value ?? ''));
  const prompt = 'a red fox in the snow, a cabin far behind --ar 3:2 --zoom 1.8';
  play.narrator.does('ada', `sends the form with "${prompt}"`);
  const message = await play.receive('zoom', await play.ada.submit(modal, { prompt }));
  check(message.content.includes('a cabin far behind'), 'the new prompt was used');
}
