import { expect } from 'vitest';
import { objectOf, parseJson } from '../../sandbox/discord/json.ts';
import { messageIssues } from '../../sandbox/discord/rules/message.ts';
import { bodySchemas } from '../../sandbox/discord/rules/openapi.ts';
import { applyPayload } from '../../sandbox/discord/world/apply.ts';
import { type OutgoingMessage, toRequest } from '../../src/discord/message-request.ts';
import { type MessageView, toBody } from '../../src/views/message.ts';
import { expectWithinLimits } from './limits.ts';
import { isWellFormed } from './text.ts';

const newMessage = '/channels/{channel_id}/messages';

/** A view as it goes to Discord: within its limits, after its own schema, no character torn. */
export function expectSendable(view: MessageView): void {
  expectWithinLimits(view);
  const { files } = view;
  expectDiscordTakes({ body: toBody(view), files, description: '' });
}

/** The same for what is sent already. */
export function expectDiscordTakes(message: OutgoingMessage): void {
  const { body, files: parts = [] } = toRequest(message);
  const text = JSON.stringify(body);
  // What is torn is escaped in JSON.
  expect(text).not.toMatch(/(?<!\\)(?:\\\\)*\\ud[89a-f][0-9a-f]{2}/i);
  expect(isWellFormed(text)).toBe(true);
  const payload = objectOf(parseJson(text));
  expect(bodySchemas().check('POST', newMessage, payload)).toEqual([]);
  const files = parts.map(({ name, data }, index) => {
    const bytes = Buffer.from(String(data));
    return { index, filename: name, bytes, contentType: 'image/webp' };
  });
  const applied = applyPayload({
    payload,
    files,
    keepUnlisted: false,
    settableFlags: 0,
    nextId: () => '1',
  });
  expect(applied.issues).toEqual([]);
  expect(messageIssues({ payload, body: applied.body })).toEqual([]);
}

/** Nobody but these people is named, and nothing in the text does anything that is not its own. */
export function expectHarmless(text: string, ...people: readonly string[]): void {
  const others = people.reduce((rest, id) => rest.replaceAll(`<@${id}>`, ''), text);
  expect(others).not.toMatch(/@everyone|@here|<@|<#|<\/|<:|<a:|<id:/);
  expect(text).not.toMatch(/sig=canary/);
}

/** The text without its code, where nothing does anything; an escaped backtick begins none. */
export function outsideCode(text: string): string {
  return text.replaceAll(/\\[^]|```[^]*?```|`[^`]*`/g, '');
}
