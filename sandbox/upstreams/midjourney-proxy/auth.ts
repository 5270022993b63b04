import { type Answer, emptyAnswer, textAnswer } from '../http/answer.ts';
import { openAiError } from './envelope.ts';
import type { Settings } from './options.ts';

/** The refusal for a request without the right key; undefined if it has it. */
export function refuseKey(
  headers: Readonly<Record<string, string>>,
  settings: Settings,
): Answer | undefined {
  if (hasKey(headers, settings)) return undefined;
  if (settings.flavour === 'java') return emptyAnswer(401);
  if (settings.flavour === 'new-api') return openAiError('无效的令牌', 401, settings.clock.now());
  return textAnswer('未登录', 401);
}

/** trueai compares `Authorization` as it is, and only without one looks at `mj-api-secret`. */
function hasKey(
  headers: Readonly<Record<string, string>>,
  { auth, key, flavour }: Settings,
): boolean {
  const authorization = headers['authorization'];
  if (auth === 'bearer') {
    return (
      authorization?.startsWith('Bearer ') === true && bare(authorization.slice(7)) === bare(key)
    );
  }
  if (auth === 'raw') return authorization === key;
  const both = flavour.startsWith('trueai') && authorization !== undefined;
  return (both ? authorization : headers['mj-api-secret']) === key;
}

/** A gateway does not mind whether the key keeps its `sk-`. */
function bare(key: string): string {
  return key.trim().replace(/^sk-/, '');
}
