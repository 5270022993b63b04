import type { MessageView } from './message.ts';
import { shorten } from './prompt-text.ts';

/** What is kept of a message below which somebody has decided, in characters. */
const maxKept = 1_500;

/** The message below which somebody has decided: as it was, with what was decided and no buttons. */
export function decidedView(before: string, lines: readonly string[]): MessageView {
  return { content: [shorten(before, maxKept), ...lines].join('\n'), rows: [] };
}
