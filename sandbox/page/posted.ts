import type { IncomingMessage, ServerResponse } from 'node:http';
import type { z } from 'zod';

/** The largest picture that can be handed in, as base64, and a little more. */
const mostBytes = 40 * 1024 * 1024;

/** Something that came, and where its answer goes. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Why nothing is done, as a status and in words. */
class Refusal extends Error {
  readonly status: number;

  constructor(status: number, why: string) {
    super(why);
    this.status = status;
  }
}

/**
 * Reads what the page posts, has it done, and answers as JSON; what cannot be done is answered as `refused`.
 * Only JSON is taken: a page of somebody else cannot post that here without being allowed to. Never rejects.
 */
export async function answerPosted<Given>(
  { request, response }: Exchange,
  schema: z.ZodType<Given>,
  carryOut: (given: Given) => Promise<unknown>,
): Promise<void> {
  try {
    answer(response, 200, await carryOut(await readPosted(request, schema)));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    answer(response, error instanceof Refusal ? error.status : 500, { outcome: 'refused', why });
  }
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json' }).end(text);
}

async function readPosted<Given>(
  request: IncomingMessage,
  schema: z.ZodType<Given>,
): Promise<Given> {
  const text = await readBody(request);
  if (request.method !== 'POST') throw new Refusal(405, 'Only what is posted is done');
  const [type = ''] = (request.headers['content-type'] ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/json') throw new Refusal(415, 'It is not JSON');
  if (text === undefined) throw new Refusal(413, 'This is too large for the sandbox');
  const parsed = schema.safeParse(toJson(text));
  if (!parsed.success) throw new Refusal(400, 'The sandbox does not know how to do that');
  return parsed.data;
}

/**
 * Reads to the end, also what is too large: nobody hears an answer while they still speak.
 * @returns nothing where it is too large
 */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  let chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) chunks = [];
    else chunks.push(chunk);
  }
  return size > mostBytes ? undefined : Buffer.concat(chunks).toString();
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
