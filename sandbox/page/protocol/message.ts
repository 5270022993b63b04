import { z } from 'zod';
import { rowSchema } from './component.ts';

const mediaSchema = z.object({
  url: z.string(),
  width: z.number().nullish(),
  height: z.number().nullish(),
});

/** An embed, as far as the page draws it (Discord docs: resources/message, Embed Object). */
export const embedSchema = z.object({
  title: z.string().nullish(),
  description: z.string().nullish(),
  url: z.string().nullish(),
  color: z.int().nullish(),
  timestamp: z.string().nullish(),
  footer: z.object({ text: z.string() }).nullish(),
  author: z.object({ name: z.string() }).nullish(),
  image: mediaSchema.nullish(),
  thumbnail: mediaSchema.nullish(),
  fields: z
    .array(z.object({ name: z.string(), value: z.string(), inline: z.boolean().nullish() }))
    .nullish(),
});
export type EmbedView = z.infer<typeof embedSchema>;

/** A file below a message; sizes are in bytes and pixels. */
export const attachmentSchema = z.object({
  id: z.string(),
  filename: z.string(),
  size: z.int(),
  contentType: z.string(),
  description: z.string().optional(),
  url: z.string(),
  width: z.number().optional(),
  height: z.number().optional(),
  spoiler: z.boolean(),
});
export type AttachmentView = z.infer<typeof attachmentSchema>;

/** A message as one person sees it; times are Unix milliseconds. */
export const messageSchema = z.object({
  id: z.string(),
  authorId: z.string(),
  content: z.string(),
  /** Only this person sees it. */
  ephemeral: z.boolean(),
  /** "Easel is thinking…" */
  loading: z.boolean(),
  embeds: z.array(embedSchema),
  rows: z.array(rowSchema),
  attachments: z.array(attachmentSchema),
  /** The message that it answers. */
  repliesTo: z.string().optional(),
  /** Who used which command for it. */
  usedCommand: z.object({ name: z.string(), userId: z.string() }).optional(),
  createdAt: z.number(),
  editedAt: z.number().optional(),
});
export type MessageView = z.infer<typeof messageSchema>;
