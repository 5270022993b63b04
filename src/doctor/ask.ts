import { Agent, fetch } from 'undici';
import { z } from 'zod';
import { readBounded } from '../lib/bounded.ts';
import { type Clock, sleep } from '../lib/clock.ts';

/** What was answered, read whole. */
export interface Reply {
  readonly status: number;
  readonly text: string;
  /** When it was sent by the other side's clock, as its `Date` header says. */
  readonly date: string | undefined;
}

export interface Question {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** Reads an address. Rejects when nothing is answered. */
export type Ask = (question: Question) => Promise<Reply>;

const maxBodyBytes = 8 * 1024 * 1024;

/** Connections of our own, which `close` ends. */
export function createAsk(): { readonly ask: Ask; readonly close: () => Promise<void> } {
  const dispatcher = new Agent({ connect: { timeout: 10_000 } });
  return {
    ask: async ({ url, headers = {}, signal }) => {
      const answer = await fetch(url, { headers, signal, dispatcher, redirect: 'manual' });
      const body = answer.body === null ? Buffer.alloc(0) : await read(answer.body);
      const date = answer.headers.get('date') ?? undefined;
      return { status: answer.status, text: body.toString('utf8'), date };
    },
    close: () => dispatcher.destroy(),
  };
}

function read(body: AsyncIterable<unknown>): Promise<Buffer> {
  return readBounded(bytesOf(body), maxBodyBytes);
}

async function* bytesOf(body: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const chunk of body) if (chunk instanceof Uint8Array) yield chunk;
}

const limitSchema = z.object({ retry_after: z.number().min(0) });
const maxTries = 4;
const longestRestMs = 10_000;

/**
 * The same, with patience: what a limit has put off is asked again when it is over.
 * @returns the last answer, which may still be a 429
 */
export function askPatiently(ask: Ask, clock: Clock): Ask {
  return async (question) => {
    for (let tries = 1; ; tries += 1) {
      const reply = await ask(question);
      if (reply.status !== 429 || tries === maxTries) return reply;
      const seconds = limitSchema.safeParse(parse(reply.text)).data?.retry_after ?? 1;
      await sleep(clock, Math.min(seconds * 1_000, longestRestMs), question.signal);
    }
  };
}

/** @returns undefined for what is no JSON */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
