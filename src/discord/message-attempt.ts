import { z } from 'zod';
import type { Address } from '../jobs/job.ts';
import type { Logger } from '../observe/logger.ts';
import { judge, type Verdict } from './error-codes.ts';
import { HeldBackError } from './traffic/refusals.ts';

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

/** By interaction token, or as the bot. */
export type Route = 'token' | 'bot';

/** What is attempted: where, by which way, and for which job, where it is for one. */
export interface Attempt {
  readonly address: Address;
  readonly route: Route;
  readonly jobId: string | undefined;
}

/** Attempts to send something; none of them throws. */
export interface Attempts {
  /** @returns the address with the id of the message, which the answer tells */
  attempt(what: Attempt, send: () => Promise<unknown>): Promise<EditOutcome>;
  /** Writes down why Discord did not take a message. */
  explain(error: unknown, what: Pick<Attempt, 'route' | 'jobId'>): Verdict;
}

interface AttemptParts {
  readonly logger: Logger;
  /** Hears what became of each attempt. */
  readonly onSent?: ((route: Route, outcome: EditOutcome['kind']) => void) | undefined;
}

export function createAttempts({ logger, onSent = () => undefined }: AttemptParts): Attempts {
  function explain(error: unknown, { route, jobId }: Pick<Attempt, 'route' | 'jobId'>): Verdict {
    const verdict = judge(error, route);
    const facts = { err: error, jobId, verdict };
    onSent(route, verdict);
    // Why nothing is sent is told once, where it begins.
    if (error instanceof HeldBackError) logger.debug(facts, 'a message was held back');
    else logger.warn(facts, 'Discord did not take a message');
    return verdict;
  }

  return {
    attempt: async (what, send) => {
      const { address, route } = what;
      try {
        // The first edit tells which message it was, where the acknowledgement did not.
        const messageId = readMessage(await send())?.id ?? address.messageId;
        onSent(route, 'edited');
        return { kind: 'edited', address: { ...address, messageId } };
      } catch (error) {
        return { kind: explain(error, what) };
      }
    },
    explain,
  };
}
