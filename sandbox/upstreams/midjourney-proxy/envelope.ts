import { type Answer, jsonAnswer, rawJsonAnswer } from '../http/answer.ts';
import type { Flavour } from './flavour.ts';
import { type Outcome, type Refusal, resultOf } from './outcome.ts';

/** What a submit envelope is written with. */
export interface EnvelopeStyle {
  readonly flavour: Flavour;
  readonly numericResult: boolean;
  /** Milliseconds, for timestamps and request ids. */
  readonly now: number;
}

/** The answer to a submit, in the flavour's words. */
export function submitAnswer(outcome: Outcome, style: EnvelopeStyle): Answer {
  if (outcome.kind === 'refused') return refusalAnswer(outcome, style);
  const result = resultOf(outcome) ?? '';
  switch (outcome.kind) {
    case 'accepted':
      return acceptedAnswer({ result, ahead: outcome.ahead }, style);
    case 'modal': {
      const shown = style.flavour.gateway && !outcome.freeOfCharge ? 1 : 21;
      const properties = { finalPrompt: outcome.task.properties['finalPrompt'], remix: true };
      return envelope(
        { code: shown, description: 'Waiting for window confirm', result, properties },
        style,
      );
    }
    case 'kept':
    case 'several':
      return acceptedAnswer({ result, ahead: 0 }, style);
  }
}

function acceptedAnswer(task: { result: string; ahead: number }, style: EnvelopeStyle): Answer {
  const properties = { discordInstanceId: '90000000000000001' };
  const { result, ahead } = task;
  if (ahead === 0) return envelope({ code: 1, description: '提交成功', result, properties }, style);
  const code = style.flavour.gateway ? 1 : 22;
  const description = `排队中，前面还有${ahead}个任务`;
  return envelope(
    { code, description, result, properties: { ...properties, numberOfQueues: ahead } },
    style,
  );
}

interface Envelope {
  readonly code: number;
  readonly description: string;
  readonly result: string | null;
  readonly properties?: Readonly<Record<string, unknown>>;
}

function envelope(content: Envelope, style: EnvelopeStyle, status = 200): Answer {
  const text = JSON.stringify(content);
  const number = style.numericResult && /^\d+$/.test(content.result ?? '');
  return rawJsonAnswer(number ? text.replace(/"result":"(\d+)"/, '"result":$1') : text, status);
}

function refusalAnswer(refusal: Refusal, style: EnvelopeStyle): Answer {
  const { flavour } = style;
  switch (refusal.why) {
    case 'banned': {
      const properties = { promptEn: refusal.prompt, bannedWord: refusal.word };
      return envelope({ code: 24, description: '可能包含敏感词', result: null, properties }, style);
    }
    case 'queue-full': {
      const code = flavour.queueFullCode;
      const description = code === 23 ? '队列已满，请稍后尝试' : '提交失败，队列已满，请稍后重试';
      return envelope({ code, description, result: null }, style);
    }
    case 'no-parent':
      if (flavour.gateway) return gatewayError('task_not_found', 4, 400);
      return envelope(
        { code: 3, description: '关联任务不存在或已失效', result: null },
        style,
        flavour.name === 'java' ? 200 : 404,
      );
    case 'parent-unfinished':
      if (flavour.gateway) return gatewayError('task_status_not_success', 4, 400);
      return envelope({ code: 4, description: '关联任务状态错误', result: null }, style);
    case 'unknown-action':
      return openAiError(`unknown_action: ${refusal.customId}`, 400, style.now);
    case 'malformed':
      return malformedAnswer(refusal.text, style);
    case 'invalid':
      return envelope({ code: 4, description: refusal.text, result: null }, style);
  }
}

function malformedAnswer(text: string, style: EnvelopeStyle): Answer {
  if (style.flavour.gateway) return gatewayError(`bind_request_body_failed ${text}`, 4, 400);
  if (style.flavour.name === 'java') {
    const timestamp = new Date(style.now).toISOString();
    return jsonAnswer({ timestamp, status: 400, error: 'Bad Request', path: '/mj' }, 400);
  }
  return secondEnvelope(text, style.now);
}

/** trueai's other envelope, for what its filters refuse. */
export function secondEnvelope(message: string, now: number): Answer {
  return jsonAnswer({ success: false, code: -1, message, timestamp: String(now) });
}

/** A gateway's own refusal of a Midjourney request. */
export function gatewayError(text: string, code: number, status: number): Answer {
  return jsonAnswer({ description: `${text} `, type: 'upstream_error', code }, status);
}

/** A gateway's refusal before any Midjourney code runs. */
export function openAiError(text: string, status: number, now: number): Answer {
  const message = `${text} (request id: ${now}0001)`;
  return jsonAnswer({ error: { message, type: 'new_api_error' } }, status);
}

/** The envelope with any code, for faults on request. */
export function codeAnswer(
  fault: {
    code: number;
    message?: string;
    result?: string;
    properties?: Readonly<Record<string, unknown>>;
  },
  style: EnvelopeStyle,
): Answer {
  const text = fault.message ?? `code ${fault.code}`;
  if (fault.code === -1) return secondEnvelope(text, style.now);
  if (style.flavour.gateway && (fault.code === 30 || fault.code === 5)) {
    return gatewayError(text, fault.code, fault.code === 30 ? 429 : 400);
  }
  const properties = fault.properties === undefined ? {} : { properties: fault.properties };
  const result = fault.result ?? null;
  return envelope({ code: fault.code, description: text, result, ...properties }, style);
}
