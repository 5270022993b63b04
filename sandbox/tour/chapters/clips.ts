import type { Guide } from '../guide.ts';

/** Clips: out of a picture, of a command, and longer ones. */
export async function clips(guide: Guide): Promise<void> {
  guide.page.chapter('Clips', 'A picture becomes four clips that play in the message.');
  await guide.receive('clips', await guide.press('single', 'Animate (Low motion)'));
  await guide.receive('clip', await guide.press('clips', 'U2'));
  await guide.receive('longer', await guide.press('clip', 'Extend (High motion)'));
}
