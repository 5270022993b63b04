import type { FailureKind, UpstreamFailure } from '../failure.ts';
import type { Reply } from '../transport.ts';
import { textOf } from './envelope.ts';
import type { Envelope } from './schemas.ts';

type Rule = readonly [pattern: RegExp, kind: FailureKind];

function classify(text: string, rules: readonly Rule[], otherwise: FailureKind): FailureKind {
  return rules.find(([pattern]) => pattern.test(text))?.[1] ?? otherwise;
}

/** Texts of a task's `failReason` in java, trueai and new-api; many are Chinese. */
const failReasons: readonly Rule[] = [
  [/超时|time(?:d)?[ -]?out/i, 'timeout'],
  [/敏感|banned|moderat|denied|nsfw|filters?\b|sensitive/i, 'banned'],
  [/invalid|parameter|unrecognized|不支持|参数/i, 'validation'],
  [/quota|余额|credits?|subscription/i, 'credits'],
  [/队列|queue/i, 'queue-full'],
];

/** @param reason the task's `failReason`, shown to nobody as it stands */
export function failureOfReason(reason: string | undefined): UpstreamFailure {
  if (reason === undefined) return { kind: 'upstream-failed' };
  const kind = classify(reason, failReasons, 'upstream-failed');
  return withQuote(kind, kind === 'validation' ? /--[a-z]{1,20}/i.exec(reason)?.[0] : undefined);
}

const noMoney: Rule = [/quota|额度|余额|insufficient|credit/i, 'credits'];
const switchedOff: Rule = [
  /unknown_action|not support|not enabled|不支持|未开启|未启用/i,
  'unsupported',
];

/** Texts beside code 4, which gateways use for nearly everything. */
const code4: readonly Rule[] = [
  noMoney,
  [/task_(?:not|no)_found|channel|渠道/i, 'not-found'],
  [/上限|并发|limit|concurren|too many/i, 'rate-limited'],
  [/敏感|banned|sensitive|moderat/i, 'banned'],
  switchedOff,
];

/** Texts beside code 9: a fault, a full queue, or what the account behind it cannot do. */
const code9: readonly Rule[] = [[/队列|queue/i, 'queue-full'], switchedOff];

/**
 * What a refusal means.
 * @param envelope the parsed body, undefined where it was none
 */
export function failureOfSubmit(reply: Reply, envelope: Envelope | undefined): UpstreamFailure {
  const text = textOf(envelope);
  const byCode = failureOfCode(envelope, text);
  if (byCode !== undefined && reply.status < 500) return withRetry(byCode, reply);
  return withRetry({ kind: failureOfStatus(reply.status, text) }, reply);
}

function failureOfCode(envelope: Envelope | undefined, text: string): UpstreamFailure | undefined {
  switch (envelope?.code) {
    case 3:
      return {
        kind: classify(text, [[/account|instance|账号|实例/i, 'maintenance']], 'not-found'),
      };
    case 4:
      return { kind: classify(text, code4, 'validation') };
    // new-api lost the answer of its own upstream: the work may have begun.
    case 5:
      return { kind: 'unclear' };
    case 9:
      return { kind: classify(text, code9, 'maintenance') };
    case 23:
      return { kind: 'queue-full' };
    case 24:
      return withQuote('banned', envelope.properties?.bannedWord);
    case 30:
      return { kind: 'rate-limited' };
    case -1:
      return { kind: classify(text, [[/上限|limit/i, 'rate-limited']], 'upstream-failed') };
    default:
      return undefined;
  }
}

/** Statuses without a code that helps; from 500 on only 503 certainly came before the work. */
function failureOfStatus(status: number, text: string): FailureKind {
  // A redirect of a POST did no work; the configured address is wrong.
  if (status >= 300 && status < 400) return 'unsupported';
  if (status === 401 || status === 403) return classify(text, [noMoney], 'auth');
  if (status === 402) return 'credits';
  if (status === 404 || status === 405) return 'unsupported';
  if (status === 408) return 'unclear';
  if (status === 429) return 'rate-limited';
  if (status === 503) return 'maintenance';
  if (status >= 400 && status < 500) return classify(text, code4, 'validation');
  return 'unclear';
}

function withRetry(failure: UpstreamFailure, { retryAfterMs }: Reply): UpstreamFailure {
  return retryAfterMs === undefined ? failure : { ...failure, retryAfterMs };
}

function withQuote(kind: FailureKind, quote: string | undefined): UpstreamFailure {
  return quote === undefined ? { kind } : { kind, quote: quote.slice(0, 100) };
}
