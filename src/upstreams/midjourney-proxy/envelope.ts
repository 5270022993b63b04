import { parseJsonWithLongIds } from '../../lib/json.ts';
import type { Reply } from '../transport.ts';
import { type Envelope, envelopeSchema } from './schemas.ts';

/** The envelope in a reply; undefined where it holds none. */
export function readEnvelope(reply: Reply): Envelope | undefined {
  return envelopeSchema.safeParse(parseJsonWithLongIds(reply.text)).data;
}

const acceptances = new Set([1, 21, 22]);
/** 5 and 30 are new-api's own. */
const refusals = new Set([-1, 3, 4, 5, 9, 23, 24, 30]);

/**
 * Whether these are the dialect's own words (return codes of java, trueai and new-api), and not
 * those of a server in front of it, which may have put a code such as 404 into its errors as well.
 */
export function isDialect(envelope: Envelope | undefined): boolean {
  const code = envelope?.code ?? 0;
  return acceptances.has(code) || refusals.has(code);
}

/** Whether a submit was refused in words; the second envelope of trueai has negative codes. */
export function isRefusal(envelope: Envelope | undefined): boolean {
  if (envelope === undefined) return false;
  const code = envelope.code ?? 0;
  return code < 0 || refusals.has(code) || (envelope.error ?? undefined) !== undefined;
}

/** The text of an envelope, wherever the flavour puts it. */
export function textOf(envelope: Envelope | undefined): string {
  return envelope?.description ?? envelope?.message ?? envelope?.error?.message ?? '';
}

/** new-api says that it does not know a task with HTTP 400 and code 4. */
export function namesUnknownTask(envelope: Envelope | undefined): boolean {
  return /task_no(?:t)?_found/i.test(envelope?.description ?? '');
}

/** Whether a body says nothing: empty, or a JSON null. */
export function isBlank({ text }: Reply): boolean {
  const body = text.trim();
  return body === '' || body === 'null';
}
