import { format, inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Secret } from '../../../src/config/secret.ts';

const value = 'canary-4711';
const secret = new Secret(value);

describe('a secret', () => {
  it('gives its value to whoever asks outright', () => {
    expect(secret.reveal()).toBe(value);
  });

  it.each<[string, () => string]>([
    ['String()', () => String(secret)],
    ['a template', () => String.raw({ raw: ['', ''] }, secret)],
    ['concatenation', () => ['', secret].join('')],
    ['JSON', () => JSON.stringify(secret)],
    ['nested JSON', () => JSON.stringify({ headers: [{ key: secret }] })],
    ['inspect', () => inspect(secret)],
    ['nested inspect', () => inspect({ a: { b: { c: [secret] } } }, { depth: null })],
    ['inspect with hidden fields', () => inspect(secret, { showHidden: true, getters: true })],
    ['the console with %s', () => format('%s', secret)],
    ['the console with %o', () => format('%o', secret)],
    ['the console with %O', () => format('%O', { secret })],
    ['the console with %j', () => format('%j', { secret })],
    ['the console', () => format(secret, { secret })],
  ])('prints as [redacted] through %s', (_way, print) => {
    expect(print()).toContain('[redacted]');
    expect(print()).not.toContain(value);
  });

  it('shows nothing in its own properties', () => {
    expect(Object.getOwnPropertyNames(secret)).toEqual([]);
    expect(Object.entries(secret)).toEqual([]);
  });
});
