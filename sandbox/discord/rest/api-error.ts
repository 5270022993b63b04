import type { JsonObject } from '../json.ts';
import { describeIssues, errorTree, type Issue } from '../rules/issues.ts';

/** HTTP status, code and text of the errors this sandbox answers (Discord docs: topics/opcodes-and-status-codes). */
const known = {
  notFound: [404, 0, '404: Not Found'],
  methodNotAllowed: [405, 0, '405: Method Not Allowed'],
  unauthorized: [401, 0, '401: Unauthorized'],
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownGuild: [404, 10004, 'Unknown Guild'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownUser: [404, 10013, 'Unknown User'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  unknownCommand: [404, 10063, 'Unknown application command'],
  tooLarge: [413, 40005, 'Request entity too large'],
  alreadyAcknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
  tooManyFollowUps: [
    400,
    40094,
    'Maximum number of follow up messages reached for this interaction',
  ],
  missingAccess: [403, 50001, 'Missing Access'],
  notTheAuthor: [403, 50005, 'Cannot edit a message authored by another user'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  cannotMessageUser: [403, 50007, 'Cannot send messages to this user'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  invalidToken: [401, 50027, 'Invalid Webhook Token'],
  archivedThread: [400, 50083, 'Thread is archived'],
  notJson: [400, 50109, 'The request body contains invalid JSON.'],
} as const;

/** The name of an error this sandbox can answer. */
export type ErrorName = keyof typeof known;

/** An answer that refuses a request. */
export class ApiError extends Error {
  readonly status: number;
  readonly body: JsonObject;
  readonly headers: Readonly<Record<string, string>>;
  /** What the bot did wrong, when no correct bot would ever do it. */
  readonly fault: string | undefined;

  constructor(answer: {
    status: number;
    body: JsonObject;
    headers?: Record<string, string>;
    fault?: string | undefined;
  }) {
    super(typeof answer.body['message'] === 'string' ? answer.body['message'] : 'refused');
    this.name = 'ApiError';
    this.status = answer.status;
    this.body = answer.body;
    this.headers = answer.headers ?? {};
    this.fault = answer.fault;
  }
}

/** A refusal by name. @param fault set when a correct bot never meets it */
export function apiError(name: ErrorName, fault?: string): ApiError {
  const [status, code, message] = known[name];
  return new ApiError({ status, body: { message, code }, fault });
}

/** The 50035 refusal with its `errors` tree. */
export function formError(issues: readonly Issue[]): ApiError {
  const body = { message: 'Invalid Form Body', code: 50035, errors: errorTree(issues) };
  return new ApiError({ status: 400, body, fault: describeIssues(issues) });
}

/** A 429 answer (Discord docs: topics/rate-limits). */
export function rateLimited(limit: {
  retryAfterMs: number;
  scope: 'user' | 'global' | 'shared';
  global: boolean;
  code?: number | undefined;
}): ApiError {
  const seconds = limit.retryAfterMs / 1000;
  const code = limit.code === undefined ? {} : { code: limit.code };
  return new ApiError({
    status: 429,
    body: {
      message: 'You are being rate limited.',
      retry_after: seconds,
      global: limit.global,
      ...code,
    },
    headers: {
      'Retry-After': String(Math.ceil(seconds)),
      'X-RateLimit-Reset-After': String(seconds),
      'X-RateLimit-Scope': limit.scope,
      ...(limit.global ? { 'X-RateLimit-Global': 'true' } : {}),
    },
  });
}
