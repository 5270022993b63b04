import type { MessageView } from '../../page/protocol/message.ts';
import { timeWords } from './time-words.ts';

/** How much of a message is said when it comes, or shown above its answer, in characters. */
const shortest = 60;

/** Who somebody is, by their id. */
type NameOf = (userId: string) => string;

/** A text without what makes it bold or small; people are named, other ids are left out. */
export function plainText(text: string, nameOf: NameOf): string {
  return text
    .replaceAll(/<@!?(\d+)>/g, (_mention, id: string) => `@${nameOf(id)}`)
    .replaceAll(/<t:(\d+)(?::\w)?>/g, (_time, seconds: string) =>
      timeWords(new Date(Number(seconds) * 1_000), 'f'),
    )
    .replaceAll(/<@&\d+>|<#\d+>|\|\||^-# |[*_`]/gm, '')
    .replaceAll('\\', '')
    .trim();
}

/** The start of its first line. */
export function shortened(text: string, nameOf: NameOf): string {
  const [line = ''] = plainText(text, nameOf).split('\n');
  return line.length > shortest ? `${line.slice(0, shortest)}…` : line;
}

/** What a message is, in one sentence. */
export function spoken(
  { authorId, content, attachments, ephemeral }: MessageView,
  nameOf: NameOf,
): string {
  const count = attachments.length;
  const files = count === 0 ? '' : `with ${count} ${count === 1 ? 'file' : 'files'}`;
  const said = [shortened(content, nameOf), files].filter((part) => part !== '').join(', ');
  return `${nameOf(authorId)}${ephemeral ? ', only to you' : ''}: ${said}`;
}

/**
 * What somebody who listens is told of what has changed: what is new, and what was waited for; no percentage.
 * @param before the messages as they were
 * @param since what is older than this has been there before, in Unix milliseconds
 */
export function newsOf(
  before: readonly MessageView[],
  now: readonly MessageView[],
  since: number,
): readonly MessageView[] {
  const known = new Map(before.map((message) => [message.id, message]));
  return now.filter((message) => {
    if (message.loading || (message.editedAt ?? message.createdAt) < since) return false;
    const old = known.get(message.id);
    if (old === undefined) return true;
    return old.loading || old.attachments.length !== message.attachments.length;
  });
}
