import type { Guide } from '../guide.ts';
import { check, hasWords } from '../guide.ts';

/** What is behind ⋯. */
export async function more(guide: Guide): Promise<void> {
  const { page } = guide;
  page.chapter('Behind ⋯', 'Everything else about a picture, for whoever asks.');
  await guide.receive('more', await guide.press('grid', '⋯'), hasWords);
  page.say('### Four pictures as files');
  const { attachments } = await guide.receive(
    'files',
    await guide.press('more', 'Pictures as files'),
  );
  check(attachments.length === 4, 'four files');
  page.say('### Seed');
  await guide.receive('seed', await guide.press('more', 'Seed'), hasWords);
  page.say('### Delete');
  await guide.receive('doomed', await guide.press('variations', '⋯'), hasWords);
  await guide.press('doomed', 'Delete');
  await guide.stage.discord.waitFor(
    () => guide.stage.discord.message(guide.id('variations')) === undefined,
    'the message to go',
  );
  page.say('The message is gone; `/show` would bring it back.');
}
