import { isObject, type JsonObject, textOf, textsOf } from '../json.ts';
import { componentType } from '../protocol.ts';
import { flatten } from './component-ids.ts';
import type { MessageBody } from './records.ts';

/** Whom a message notifies. */
export interface Pings {
  /** `@everyone` or `@here`. */
  readonly everyone: boolean;
  readonly users: readonly string[];
  readonly roles: readonly string[];
}

/** Notifies nobody. */
export const noPings: Pings = { everyone: false, users: [], roles: [] };

/** What an answer to an interaction notifies when it does not say: users only (Discord docs: resources/message). */
const interactionDefault = ['users'];
const plainDefault = ['users', 'roles', 'everyone'];

/** Finds out whom a new message notifies, by its text and its `allowed_mentions`. */
export function findPings(body: MessageBody, payload: JsonObject, isInteraction: boolean): Pings {
  const text = [body.content, ...displayedTexts(body)].join('\n');
  const allowed = payload['allowed_mentions'];
  const rules = isObject(allowed) ? allowed : undefined;
  const standard = isInteraction ? interactionDefault : plainDefault;
  const parse = rules === undefined ? standard : textsOf(rules['parse']);
  const pick = (kind: 'users' | 'roles', ids: readonly string[]): string[] =>
    ids.filter((id) => parse.includes(kind) || textsOf(rules?.[kind]).includes(id));
  return {
    everyone: parse.includes('everyone') && /@(?:everyone|here)\b/.test(text),
    users: pick('users', idsIn(text, /<@!?(\d+)>/g)),
    roles: pick('roles', idsIn(text, /<@&(\d+)>/g)),
  };
}

function displayedTexts(body: MessageBody): string[] {
  return flatten(body.components)
    .filter((component) => component['type'] === componentType.textDisplay)
    .map((component) => textOf(component['content']) ?? '');
}

function idsIn(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))];
}
