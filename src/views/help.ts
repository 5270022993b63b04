import type { Sentences } from '../locales/index.ts';
import type { MessageView } from './message.ts';

/**
 * What `/help` says.
 * @param picture a PNG of the rows of buttons; undefined where it could not be drawn
 */
export function helpView(picture: Uint8Array | undefined, { help }: Sentences): MessageView {
  const content = [help.title, ...help.lines].join('\n');
  if (picture === undefined) return { content, rows: [] };
  const file = { name: 'easel-buttons.png', bytes: picture, contentType: 'image/png' };
  return { content, rows: [], files: [{ ...file, description: help.picture }] };
}
