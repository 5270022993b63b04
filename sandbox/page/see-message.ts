import type { SeenMessage } from '../discord/index.ts';
import { rowSchema } from './protocol/component.ts';
import { attachmentSchema, embedSchema, type MessageView } from './protocol/message.ts';

/** What a window is told of a message; what the page cannot draw is left out. */
export function toMessageView(message: SeenMessage): MessageView {
  const { id, authorId, content, ephemeral, loading, createdAt, editedAt } = message;
  const { referencedMessageId: repliesTo, usedCommand } = message;
  return {
    id,
    authorId,
    content,
    ephemeral,
    loading,
    createdAt,
    embeds: message.embeds.flatMap((embed) => embedSchema.safeParse(embed).data ?? []),
    rows: message.components.flatMap((row) => rowSchema.safeParse(row).data ?? []),
    attachments: message.attachments.map((attachment) => attachmentSchema.parse(attachment)),
    ...(editedAt === undefined ? {} : { editedAt }),
    ...(repliesTo === undefined ? {} : { repliesTo }),
    ...(usedCommand === undefined ? {} : { usedCommand }),
  };
}
