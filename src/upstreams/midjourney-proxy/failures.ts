import type { FailureKind, UpstreamFailure } from '../failure.ts';
import { kindOfStatus, withRetryAfter } from '../http-failures.ts';
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

/** new-api lost the answer of its own upstream, or took the job and could not write it down. */
const lostBehind: Rule = [
  /do_request_failed|(?:read|close|copy|unmarshal)_response_body|fail_to_fetch|insert_midjourney_task|_billing_failed/i,
  'unclear',
];

/** A bound that is reached, as opposed to one that a field goes beyond. */
const tooMuch: Rule = [
  /上限|并发|(?:daily|total|rate|concurren\w*) limit|limit (?:reached|exceeded)|concurren|too many/i,
  'rate-limited',
];

/** Texts beside code 4, which gateways use for nearly everything. */
const code4: readonly Rule[] = [
  lostBehind,
  noMoney,
  [/task_(?:not|no)_found|channel|渠道/i, 'not-found'],
  tooMuch,
  [/敏感|banned|sensitive|moderat/i, 'banned'],
  // The answer of trueai to `enableRemix` where its account has remix off (`TaskService`).
  [/\bremix\b/i, 'remix-off'],
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
  if (byCode !== undefined && reply.status < 500) return withRetryAfter(byCode, reply);
  return withRetryAfter({ kind: failureOfStatus(reply.status, text) }, reply);
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
      return { kind: classify(text, [tooMuch], 'upstream-failed') };
    default:
      return undefined;
  }
}

function failureOfStatus(status: number, text: string): FailureKind {
  const kind = kindOfStatus(status);
  if (kind === 'auth') return classify(text, [noMoney], kind);
  return kind ?? classify(text, code4, 'validation');
}

function withQuote(kind: FailureKind, quote: string | undefined): UpstreamFailure {
  return quote === undefined ? { kind } : { kind, quote: quote.slice(0, 100) };
}
