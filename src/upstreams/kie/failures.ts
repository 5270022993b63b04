import type { FailureKind, UpstreamFailure } from '../failure.ts';
import { flagNamedIn } from './fields.ts';
import type { TaskRecord } from './schemas.ts';

/** No code of its own tells this. */
const moderation =
  /moderation|moderated|sensitive|banned|nsfw|prohibited|content polic|violat.{0,40}polic/i;

const messages: readonly (readonly [pattern: RegExp, kind: FailureKind])[] = [
  [/insufficient|not enough credit|out of credit|quota/i, 'credits'],
  [/time(?:d)?[ -]?out/i, 'timeout'],
  [/\binvalid\b|parameter|unrecogni[sz]ed/i, 'validation'],
];

const codes = new Map<number, FailureKind>([
  [400, 'validation'],
  [402, 'credits'],
  [408, 'timeout'],
  [422, 'validation'],
  [504, 'timeout'],
]);

/** Whether a message of the vendor speaks of forbidden content. */
export function isModeration(message: string): boolean {
  return moderation.test(message);
}

/** Why a task failed: by the words of its message, else by its code. */
export function failureOfTask(
  record: Pick<TaskRecord, 'errorCode' | 'errorMessage'>,
): UpstreamFailure {
  const message = record.errorMessage ?? '';
  const kind = kindOf(message, record.errorCode ?? 0);
  if (kind !== 'validation') return { kind };
  const quote = /--[a-z]{1,20}/i.exec(message)?.[0] ?? flagNamedIn(message);
  return quote === undefined ? { kind } : { kind, quote };
}

function kindOf(message: string, code: number): FailureKind {
  if (isModeration(message)) return 'banned';
  const byWords = messages.find(([pattern]) => pattern.test(message))?.[1];
  return byWords ?? codes.get(code) ?? 'upstream-failed';
}
