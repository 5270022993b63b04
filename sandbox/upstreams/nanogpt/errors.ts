import { type Answer, jsonAnswer } from '../http/answer.ts';
import type { Settings } from './options.ts';

/** What went wrong. */
export interface Problem {
  /** The HTTP status where there is such a one, else the answer is 400. */
  readonly code: number;
  readonly message: string;
}

const types: Readonly<Record<number, string>> = {
  401: 'authentication_error',
  402: 'insufficient_quota',
  403: 'permission_error',
  404: 'not_found_error',
  429: 'rate_limit_error',
};

/** The answer to a request that failed, in one of the three shapes that are seen. */
export function errorAnswer({ code, message }: Problem, shape: Settings['errorShape']): Answer {
  const status = code >= 400 && code <= 599 ? code : 400;
  return jsonAnswer(shapes[shape]({ code, message, status }), status);
}

const shapes: Readonly<
  Record<Settings['errorShape'], (problem: Problem & { status: number }) => unknown>
> = {
  number: ({ code, message }) => ({ error: code, message }),
  text: ({ message, status }) => ({ error: message, status }),
  object: ({ code, message, status }) => {
    const type = types[status] ?? (status < 500 ? 'invalid_request_error' : 'server_error');
    return { error: { message, type, code: String(code), param: null } };
  },
};
