import { type FailureKind, UpstreamError, type UpstreamFailure } from '../failure.ts';
import type { Reply } from '../transport.ts';
import { type Problem, readProblem } from './problem.ts';

type Rule = readonly [pattern: RegExp, kind: FailureKind];

function classify(text: string, rules: readonly Rule[]): FailureKind | undefined {
  return rules.find(([pattern]) => pattern.test(text))?.[1];
}

/** What a refusal is about, whichever status it comes with. */
const subjects: readonly Rule[] = [
  [
    /balance|(?:insufficient|not enough)[ _]?(?:funds?|credits?|quota)|payment required/i,
    'credits',
  ],
  [/moderat|content[ _-]?policy|safety|nsfw|banned|sensitive|inappropriate|prohibited/i, 'banned'],
  [
    /model.{0,80}not[ _](?:found|supported|available|exist)|model.{0,80}unavailable/i,
    'unsupported',
  ],
  [/(?:unknown|unsupported|invalid|no such)[ _]model/i, 'unsupported'],
];

/** What only the words can tell, because no status came along. */
const words: readonly Rule[] = [
  [/unauthori[sz]ed|authentication|api[ _]key/i, 'auth'],
  [/rate[ _-]?limit|too many requests/i, 'rate-limited'],
  [/invalid|parameter|unrecogni[sz]ed|missing|required/i, 'validation'],
];

const statuses: Readonly<Partial<Record<number, FailureKind>>> = {
  401: 'auth',
  402: 'credits',
  404: 'unsupported',
  405: 'unsupported',
  408: 'unclear',
  413: 'validation',
  429: 'rate-limited',
  503: 'maintenance',
};

function kindOf({ status, text }: Problem): FailureKind {
  if (status === undefined) return classify(text, [...subjects, ...words]) ?? 'unclear';
  const kind = statuses[status];
  if (kind !== undefined) return kind;
  if (status >= 500) return 'unclear';
  // A redirect of a POST did no work; the configured address is wrong.
  if (status < 400) return 'unsupported';
  return classify(text, subjects) ?? (status === 403 ? 'auth' : 'validation');
}

/**
 * What is wrong with the answer to a submit. The kind `unclear` means that the work may have begun.
 * @param body the answer's JSON
 * @returns undefined where the answer has a 2xx status and no error body
 */
export function failureOfAnswer(reply: Reply, body: unknown): UpstreamFailure | undefined {
  const problem = problemOf(reply, body);
  if (problem === undefined) return undefined;
  const { retryAfterMs } = reply;
  const failure = withQuote(kindOf(problem), problem.text);
  return retryAfterMs === undefined ? failure : { ...failure, retryAfterMs };
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
