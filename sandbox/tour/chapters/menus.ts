import { fox } from '../files.ts';
import type { Guide } from '../guide.ts';
import { check, hasWords } from '../guide.ts';

/** What can be chosen from the menu of a message, under Apps. */
export async function menus(guide: Guide): Promise<void> {
  const { page, ada } = guide;
  page.chapter('The menu of a message', 'Right-click a message, then Apps.');
  const message = await ada.say('Look what I have drawn', [await fox()]);
  page.does('**Describe image**');
  await guide.receive('described', await ada.menu('Describe image', message), ({ buttons }) =>
    buttons.some(({ emoji }) => emoji === '1️⃣'),
  );
  page.does('**Animate image**');
  const { modal } = await ada.menu('Animate image', message);
  check(modal !== undefined, 'a form opens');
  page.form(modal);
  page.does('**Report image**');
  const report = await ada.menu('Report image', guide.id('reroll'));
  await guide.receive('report', report, hasWords);
  page.does('**Remove image**');
  const removed = await ada.menu('Remove image', guide.id('reroll'));
  await guide.receive('removed', removed, hasWords);
}
