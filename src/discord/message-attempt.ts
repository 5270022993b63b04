import { z } from 'zod';
import type { Address } from '../jobs/job.ts';
import type { Changed } from '../jobs/screen.ts';
import type { Logger } from '../observe/logger.ts';
import { judge, mayReopen, type Verdict } from './error-codes.ts';
import { HeldBackError } from './traffic/refusals.ts';

/** What became of a message that was sent, and where it stands. */
export type EditOutcome =
  | { readonly kind: 'edited'; readonly address: Address }
  | {
      readonly kind: Verdict;
      /** The way is closed for want of access, which somebody may give back. */
      readonly mayReopen?: true;
    };

/** What that means for whoever waits for a message to change where it stands. */
export function toChanged(outcome: EditOutcome): Changed {
  if (outcome.kind === 'edited') return 'shown';
  if (outcome.mayReopen === true) return 'closed';
  return outcome.kind === 'later' || outcome.kind === 'too-often' ? 'later' : 'gone';
}

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

/** What a message is about, which log lines name. */
export interface About {
  readonly jobId?: string | undefined;
  readonly seriesId?: string | undefined;
}

/** What is attempted: where, by which way, and what it is about. */
export interface Attempt {
  readonly address: Address;
  readonly route: Route;
  readonly about: About;
}

/** Attempts to send something; none of them throws. */
export interface Attempts {
  /** @returns the address with the id of the message, which the answer tells */
  attempt(what: Attempt, send: () => Promise<unknown>): Promise<EditOutcome>;
  /** Writes down why Discord did not take a message. */
  explain(error: unknown, what: Pick<Attempt, 'route' | 'about'>): Verdict;
}

interface AttemptParts {
  readonly logger: Logger;
  /** Hears what became of each attempt. */
  readonly onSent?: ((route: Route, outcome: EditOutcome['kind']) => void) | undefined;
}

export function createAttempts({ logger, onSent = () => undefined }: AttemptParts): Attempts {
  function explain(error: unknown, { route, about }: Pick<Attempt, 'route' | 'about'>): Verdict {
    const verdict = judge(error, route);
    const { jobId, seriesId } = about;
    const facts = { err: error, jobId, seriesId, verdict };
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
        return { kind: explain(error, what), ...(mayReopen(error) && { mayReopen: true }) };
      }
    },
    explain,
  };
}
