import { type FailureKind, UpstreamError, type UpstreamFailure } from '../failure.ts';
import { kindOfStatus, withRetryAfter } from '../http-failures.ts';
import type { Reply } from '../transport.ts';
import { type Problem, readProblem } from './problem.ts';

type Rule = readonly [pattern: RegExp, kind: FailureKind];

function classify(text: string, rules: readonly Rule[]): FailureKind | undefined {
  return rules.find(([pattern]) => pattern.test(text))?.[1];
}

/** What a refusal is about, whichever status it comes with. */
const subjects: readonly Rule[] = [
  [
    /(?:insufficient|not enough|low|no)[ _]?(?:funds?|credits?|quota|balance)|balance (?:is )?(?:too low|insufficient|exhausted)|payment required/i,
    'credits',
  ],
  [/moderat|content[ _-]?policy|safety|nsfw|banned|sensitive|inappropriate|prohibited/i, 'banned'],
  [
    /model.{0,80}not[ _](?:found|supported|available|exist)|model.{0,80}unavailable/i,
    'unsupported',
  ],
  [/(?:unknown|unsupported|invalid|no such)[ _]model/i, 'unsupported'],
];

/**
 * What only the words can tell, because no status came along. That it may be sent again is believed
 * of a code alone: a sentence about a rate limit may be about the work itself.
 */
const words: readonly Rule[] = [
  [/unauthori[sz]ed|authentication|api[ _]key/i, 'auth'],
  [/\b(?:rate_limit_exceeded|too_many_requests)\b/, 'rate-limited'],
  [/invalid|parameter|unrecogni[sz]ed|missing|required/i, 'validation'],
];

function kindOf({ status, text }: Problem): FailureKind {
  if (status === undefined) return classify(text, [...subjects, ...words]) ?? 'unclear';
  const kind = kindOfStatus(status);
  if (kind !== undefined && status !== 403) return kind;
  return classify(text, subjects) ?? kind ?? 'validation';
}

/**
 * What is wrong with the answer to a submit. The kind `unclear` means that the work may have begun.
 * @param body the answer's JSON
 * @returns undefined where the answer has a 2xx status and no error body
 */
export function failureOfAnswer(reply: Reply, body: unknown): UpstreamFailure | undefined {
  const problem = problemOf(reply, body);
  if (problem === undefined) return undefined;
  return withRetryAfter(withQuote(kindOf(problem), problem.text), reply);
}

/** The status line decides, except that 400 and 2xx leave it to the body to be more exact. */
export function problemOf(reply: Reply, body: unknown): Problem | undefined {
  const problem = readProblem(body);
  if (isOk(reply)) return problem;
  const inner = problem?.status ?? reply.status;
  const status = reply.status === 400 && inner < 500 ? inner : reply.status;
  return { status, text: problem?.text ?? '' };
}

/** Whether the status line promises success; the body may still say otherwise. */
export function isOk({ status }: Reply): boolean {
  return status >= 200 && status < 300;
}

/** What is wrong with an answer that nothing was paid for: it can be asked again. */
export function toError(reply: Reply, body: unknown): UpstreamError {
  const failure = failureOfAnswer(reply, body) ?? { kind: 'malformed' };
  return new UpstreamError(
    failure.kind === 'unclear' ? { ...failure, kind: 'maintenance' } : failure,
    `A question was answered with HTTP ${reply.status}`,
  );
}

/** Behind NanoGPT works a relay of the midjourney-proxy family, whose texts may be Chinese. */
const reasons: readonly Rule[] = [
  [/moderat|filter|polic|safety|nsfw|banned|denied|sensitive|inappropriate|敏感/i, 'banned'],
  [/超时|time(?:d)?[ -]?out/i, 'timeout'],
  [/invalid|parameter|unrecogni[sz]ed|参数/i, 'validation'],
  [/balance|credits?\b|quota|subscription|余额/i, 'credits'],
  [/queue|队列/i, 'queue-full'],
];

/** @param reason why a task failed, in the upstream's words; shown to nobody as it stands */
export function failureOfReason(reason: string | undefined): UpstreamFailure {
  const text = reason ?? '';
  return withQuote(classify(text, reasons) ?? 'upstream-failed', text);
}

function withQuote(kind: FailureKind, text: string): UpstreamFailure {
  const flag = kind === 'validation' ? /--[a-z]{1,20}/i.exec(text)?.[0] : undefined;
  return flag === undefined ? { kind } : { kind, quote: flag };
}
