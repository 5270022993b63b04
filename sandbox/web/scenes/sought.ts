import type { ButtonView } from '../../page/protocol/component.ts';
import type { MessageView } from '../../page/protocol/message.ts';
import type { Sought } from '../../scenes/scene.ts';

/** The newest message that fits. @param messages oldest first */
export function findSought(
  messages: readonly MessageView[],
  { text, button, pictures = 0 }: Sought,
): MessageView | undefined {
  return messages.findLast(
    (message) =>
      !message.loading &&
      (text === undefined || unescaped(message.content).includes(text)) &&
      (button === undefined || findButton(message, button) !== undefined) &&
      message.attachments.length >= pictures,
  );
}

/** As it is read: a backslash before a sign is not seen. */
function unescaped(text: string): string {
  return text.replace(/\\([^a-z0-9\s])/gi, '$1');
}

/** The button with a label or an emoji. */
export function findButton({ rows }: MessageView, wanted: string): ButtonView | undefined {
  return rows
    .flatMap(({ components }) => components)
    .filter((component) => component.type === 2)
    .find(({ label, emoji }) => label === wanted || emoji?.name === wanted);
}
