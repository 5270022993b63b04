import { type Answer, jsonAnswer } from '../http/answer.ts';

/** A code of the service and its text. */
export interface Verdict {
  readonly code: number;
  readonly msg: string;
}

/** How errors travel, as in the options. */
export type ErrorStatus = 'ok' | 'same';

/** The envelope of a request that went well. */
export function success(data: unknown): Answer {
  return jsonAnswer({ code: 200, msg: 'success', data });
}

/** The envelope of a request that did not: no data. A wrong key is always HTTP 401. */
export function failure({ code, msg }: Verdict, style: ErrorStatus): Answer {
  const shown = style === 'same' && code >= 200 && code <= 599 ? code : 200;
  return jsonAnswer({ code, msg }, code === 401 ? 401 : shown);
}

/** What answers in place of an endpoint that does not exist. */
export function noEndpoint(path: string): Answer {
  return jsonAnswer({ code: 404, msg: `There is no endpoint ${path}` }, 404);
}
