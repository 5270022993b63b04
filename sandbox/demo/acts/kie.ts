import { check, type Play } from '../play.ts';
import { expectClip } from './video.ts';

export async function extend(play: Play): Promise<void> {
  const message = await play.receive('longer', await play.press('clip', 'Extend (Auto)'));
  check(message.content.includes('Extend (Auto)'), 'the message names what was done');
  expectClip(message);
}
