import type { Guide } from '../guide.ts';
import { hasFiles, hasWords } from '../guide.ts';

/** Everything that has been made, and what is known about it. */
export async function library(guide: Guide): Promise<void> {
  const { page } = guide;
  page.chapter('History', 'Everything you have made, for you alone, with small pictures.');
  await guide.receive('history', await guide.run('history'), hasWords);
  const filter = { kind: 'upscales', text: 'fox' };
  await guide.receive('filtered', await guide.run('history', filter), hasWords);
  page.chapter('Show', 'Any job of yours, anywhere, with live buttons.');
  const [job] = await guide.ada.autocomplete('show', { job: 'a red fox in the snow --ar' }, 'job');
  await guide.receive('shown', await guide.run('show', { job: String(job?.value) }), hasWords);
  page.chapter('Info');
  await guide.receive('info', await guide.run('info'), hasWords);
  page.chapter('Help');
  await guide.receive('help', await guide.run('help'), hasWords);
  page.chapter('Privacy', 'What is stored about you is yours.');
  await guide.receive('export', await guide.run('privacy export'), hasFiles);
  await guide.receive('erase', await guide.run('privacy erase'), hasWords);
}
