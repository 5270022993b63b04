import { z } from 'zod';
import type { Address } from '../jobs/job.ts';
import type { Logger } from '../observe/logger.ts';
import { judge, type Verdict } from './error-codes.ts';

/** What became of a message that was sent, and where it stands. */
export type EditOutcome =
  | { readonly kind: 'edited'; readonly address: Address }
  | { readonly kind: Verdict };

const messageSchema = z.object({
  id: z.string(),
  content: z.string().optional(),
  attachments: z.array(z.object({ url: z.string() })).default([]),
});
type ReadMessage = z.infer<typeof messageSchema>;

/** @returns what Discord says of a message, or undefined for anything else */
export function readMessage(answer: unknown): ReadMessage | undefined {
  return messageSchema.safeParse(answer).data;
}

const listSchema = z.array(z.object({ id: z.string(), components: z.unknown().optional() }));

/** @returns the id of the one of these messages that has a component with this custom id */
export function idOfMessageWith(customId: string, messages: unknown): string | undefined {
  const wanted = JSON.stringify(customId);
  return listSchema
    .safeParse(messages)
    .data?.find(({ components }) => JSON.stringify(components ?? []).includes(wanted))?.id;
}

/** Attempts to send something; none of them throws. */
export interface Attempts {
  /** @returns the address with the id of the message, which the answer tells */
  attempt(
    address: Address,
    route: 'token' | 'bot',
    send: () => Promise<unknown>,
  ): Promise<EditOutcome>;
  /** Writes down why Discord did not take a message. */
  explain(error: unknown, route: 'token' | 'bot'): Verdict;
}

export function createAttempts(logger: Logger): Attempts {
  function explain(error: unknown, route: 'token' | 'bot'): Verdict {
    const verdict = judge(error, route);
    logger.warn({ err: error, verdict }, 'Discord did not take a message');
    return verdict;
  }

  return {
    attempt: async (address, route, send) => {
      try {
        // The first edit tells which message it was, where the acknowledgement did not.
        const messageId = readMessage(await send())?.id ?? address.messageId;
        return { kind: 'edited', address: { ...address, messageId } };
      } catch (error) {
        return { kind: explain(error, route) };
      }
    },
    explain,
  };
}
