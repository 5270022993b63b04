import { z } from 'zod';

/** Where the message of a job stands, and what is needed to edit it. */
export const addressSchema = z.object({
  applicationId: z.string(),
  channelId: z.string(),
  /** The server of that channel; null for direct messages, unknown in older documents. */
  guildId: z.string().nullish(),
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

const tokenlessSchema = addressSchema.omit({ token: true, tokenExpiresAt: true });

/** The same address, to which no token leads any more. */
export function withoutToken(address: Address): Address {
  return tokenlessSchema.parse(address);
}

/** An interaction token edits its message for 15 minutes (Discord docs: receiving and responding). */
export const tokenLifeMs = 15 * 60_000;

/** What tells in which server the message of a job stands. */
interface Placed {
  /** Where it was asked for. */
  readonly guildId?: string | undefined;
  /** Milliseconds since the Unix epoch. */
  readonly createdAt: number;
  readonly address: Address;
}

/**
 * The server in which the message of a job stands, which `/show` may have brought elsewhere.
 * @returns null for direct messages, undefined where nobody knows
 */
export function serverOf({ guildId, createdAt, address }: Placed): string | null | undefined {
  if (address.guildId !== undefined) return address.guildId;
  if (address.direct === true) return null;
  // Of older documents: an interaction that came after the job has brought its message elsewhere.
  const isMoved = (address.tokenExpiresAt ?? 0) > createdAt + tokenLifeMs;
  return isMoved ? undefined : (guildId ?? null);
}
