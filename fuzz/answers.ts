import { z } from 'zod';
import { failureSchema, UpstreamError } from '../src/upstreams/failure.ts';
import { taskResultSchema } from '../src/upstreams/result.ts';

/** The longest text and the longest address that may be kept with a job. */
const longestText = 10_000;
const longestUrl = 4_096;

/** A task is asked for by its id in addresses, and its id is logged. */
const taskId = z.string().regex(/^[!-~]{1,210}$/);
const percent = z.number().min(0).max(100).optional();
const failure = failureSchema.strict();
const result = taskResultSchema.strict();
const text = z.string().max(longestText);

export const submitSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('accepted'), taskId }),
  z.strictObject({ kind: z.literal('needs-input'), taskId, suggestedPrompt: text.optional() }),
  z.strictObject({ kind: z.literal('succeeded'), taskId, result }),
  z.strictObject({ kind: z.literal('failed'), failure }),
]);

export const snapshotSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('queued') }),
  z.strictObject({
    status: z.literal('running'),
    percent,
    previewUrl: z.string().max(longestUrl).optional(),
  }),
  z.strictObject({ status: z.literal('needs-input'), suggestedPrompt: text.optional() }),
  z.strictObject({ status: z.literal('succeeded'), result }),
  z.strictObject({ status: z.literal('failed'), failure }),
  z.strictObject({ status: z.literal('unanswered'), retryAfterMs: z.number().min(0).optional() }),
]);

export const findSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('found'), taskId }),
  z.strictObject({ kind: z.enum(['absent', 'cannot-look']) }),
]);
export const cancelSchema = z.enum(['cancelled', 'goes-on', 'cannot-cancel']);
export const seedSchema = z
  .string()
  .regex(/^\d{1,20}$/)
  .optional();
export const balanceSchema = z
  .strictObject({
    amount: z.string().regex(/^-?\d+(?:\.\d+)?$/),
    unit: z.enum(['credits', 'USD']),
  })
  .optional();
export const readingSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('hint'),
    taskId: taskId.optional(),
    correlationId: z.string().max(30_000).optional(),
  }),
  z.strictObject({ kind: z.literal('forged') }),
]);

/** @throws Error where what an adapter has made of an answer is not what the port promises */
export function expectAnswer(schema: z.ZodType, answer: unknown): void {
  const parsed = schema.safeParse(answer);
  if (!parsed.success) {
    throw new Error(`${JSON.stringify(answer).slice(0, 500)}: ${parsed.error.message}`);
  }
  expectBounded(answer);
  expectCharacters(answer);
}

/** Whatever stands within is short enough to be kept with a job; a file itself may be large. */
function expectBounded(answer: unknown): void {
  walk(answer, (one) => {
    const isFile = one.startsWith('data:');
    const longest = /^https?:\/\/\S*$/i.test(one) ? longestUrl : 30_000;
    if (!isFile && one.length > longest) throw new Error(`A text of ${one.length} characters`);
  });
}

/** Half a character is none, and NUL ends texts in other people's programs. */
function expectCharacters(answer: unknown): void {
  walk(answer, (one) => {
    if (/\p{Surrogate}/u.test(one)) throw new Error(`Half a character in ${JSON.stringify(one)}`);
    if (one.includes('\u0000')) throw new Error(`A NUL in ${JSON.stringify(one)}`);
  });
}

function walk(value: unknown, visit: (text: string) => void): void {
  if (typeof value === 'string') visit(value);
  if (typeof value !== 'object' || value === null) return;
  for (const part of Object.values(value)) walk(part, visit);
}

/** What a question to an upstream may throw. @throws whatever else it was */
export function expectUpstreamError(error: unknown): asserts error is UpstreamError {
  if (!(error instanceof UpstreamError)) throw error;
  expectAnswer(failure, error.failure);
}
