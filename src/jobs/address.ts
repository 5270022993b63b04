import { z } from 'zod';

/** Where the message of a job stands, and what is needed to edit it. */
export const addressSchema = z.object({
  applicationId: z.string(),
  channelId: z.string(),
  /** Unknown until Discord has told it. */
  messageId: z.string().optional(),
  /** The interaction token edits the message for 15 minutes, wherever it is. */
  token: z.string().optional(),
  tokenExpiresAt: z.number().optional(),
  ephemeral: z.boolean(),
  /** Whether the bot itself is in that channel, so that it can edit without a token. */
  botIsThere: z.boolean(),
  /** It is not the interaction's first answer but a later message of the same interaction. */
  followUp: z.literal(true).optional(),
  /** It is a direct message of the bot's own, wherever the job was asked for. */
  direct: z.literal(true).optional(),
});
export type Address = z.infer<typeof addressSchema>;
