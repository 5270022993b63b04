import { z } from 'zod';
import { text } from '../tolerant.ts';

/** What an error body says, whatever its shape. */
export interface Problem {
  /** As in HTTP, 400 to 599, where the body names one. */
  readonly status: number | undefined;
  /** All its words, codes included; for recognising only, never shown. */
  readonly text: string;
}

const details = z.object({ message: text, type: text, code: text, status: text });

/**
 * Three shapes are in use: a number beside a message (NanoGPT OpenAPI: Error), a text beside a
 * status, an object as OpenAI has it (NanoGPT docs: miscellaneous/error-handling).
 */
const errorBody = z.object({
  error: z.union([z.number().refine((code) => code !== 0), z.string().trim().min(1), details]),
  message: text,
  status: text,
});

/** @returns undefined where the body is none of the error shapes */
export function readProblem(body: unknown): Problem | undefined {
  const parsed = errorBody.safeParse(body);
  if (!parsed.success) return undefined;
  const { error, message, status } = parsed.data;
  const isPlain = typeof error !== 'object';
  const numbers = isPlain ? [error, status] : [error.status, error.code, status];
  const words = isPlain ? [error, message] : [error.message, error.type, error.code, message];
  return {
    status: numbers.map(Number).find(isErrorStatus),
    text: words.filter((word) => word !== undefined).join(' '),
  };
}

function isErrorStatus(value: number): boolean {
  return Number.isInteger(value) && value >= 400 && value <= 599;
}

const task = /task|\brun|\bjob|generation|request[ _]?id|video(?!\/)/i;
const gone = /not[ _-]?found|unknown|no such|not exist|expired|invalid (?:task|run|job)/i;

/**
 * Whether an error body says that there is no such task. A bare 404 tells nothing about the task:
 * it may come from a proxy whose service is away.
 */
export function isMissingTask(problem: Problem | undefined): boolean {
  const { status, text: words = '' } = problem ?? {};
  if (!task.test(words) || /model\b/i.test(words)) return false;
  return status === 404 || (status === 400 && gone.test(words));
}
