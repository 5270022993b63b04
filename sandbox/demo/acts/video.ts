import type { SeenMessage } from '../../discord/index.ts';
import { check, type Play } from '../play.ts';

/** A clip that starts from the single picture. */
export async function animate(play: Play): Promise<void> {
  const message = await play.receive('clip', await play.press('single', 'Animate (Low motion)'));
  check(message.content.includes('Animate (Low motion)'), 'the message names what was done');
  expectClip(message);
}

/** @throws when the message does not show a clip */
export function expectClip({ attachments: [clip] }: SeenMessage): void {
  check(clip?.contentType === 'video/mp4', 'Discord shows it as a clip');
}
