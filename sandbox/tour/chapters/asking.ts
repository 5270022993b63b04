import { fox, lake } from '../files.ts';
import type { Guide } from '../guide.ts';
import { check, hasFiles, hasWords } from '../guide.ts';

/** `/blend`, `/describe`, `/shorten` and `/video`. */
export async function asking(guide: Guide): Promise<void> {
  const { page, ada } = guide;
  page.chapter('Blend', 'Two to five pictures become new ones, without words.');
  const images = { image1: await fox(), image2: await lake() };
  await guide.receive('blend', await guide.run('blend', { ...images, dimensions: 'landscape' }));

  page.chapter('Describe', 'Four prompts that could have made a picture; each can be run.');
  await guide.receive(
    'described',
    await guide.run('describe', { image: await fox() }),
    ({ buttons }) => buttons.some(({ emoji }) => emoji === '1️⃣'),
  );
  const { modal } = await guide.press('described', '1️⃣');
  check(modal !== undefined, 'a form opens');
  page.form(modal);
  page.does('send it');
  await guide.receive('imagined', await ada.submit(modal, {}));
  page.say('**Imagine all** tells the number and the cost first.');
  const question = await guide.press('described', 'Imagine all');
  await guide.receive('all', question, hasWords);

  page.chapter('Shorten');
  const long = 'please draw for me a very beautiful and highly detailed red fox in the deep snow';
  await guide.receive('shortened', await guide.run('shorten', { prompt: long }), ({ buttons }) =>
    buttons.some(({ emoji }) => emoji === '1️⃣'),
  );

  page.chapter('Video', 'A clip that begins with your picture.');
  const options = { image: await lake(), prompt: 'the water moves', motion: 'high', batch: 1 };
  await guide.receive('video', await guide.run('video', options), hasFiles);
}
