import { createHash } from 'node:crypto';
import { z } from 'zod';
import { caseKeys, personCaseKeys } from '../../guilds/moderation/case-keys.ts';
import { type Case, caseSchema } from './case.ts';

/** A case as it is stored: with what it was reported under. */
export const storedCaseSchema = caseSchema.extend({ once: z.string().optional() });
export type StoredCase = z.infer<typeof storedCaseSchema>;

/** What leads from a key under which something is written down once to its case. */
export const onceMarkSchema = z.object({ number: z.int() });

/** A case as everybody gets it. */
export function withoutKey(stored: StoredCase): Case {
  return caseSchema.parse(stored);
}

/** Where a case is stored; without a number: what the keys of all cases of a server begin with. */
export function caseKey(guildId: string, number?: number): string {
  return `${caseKeys}${guildId}:${padded(number)}`;
}

/** The same for the empty documents that lead from a person to their cases. */
export function personKey(guildId: string, userId: string, number?: number): string {
  return `${personCaseKeys}${guildId}:${userId}:${padded(number)}`;
}

export function onceKey(guildId: string, once: string): string {
  return `caseonce:${guildId}:${createHash('sha256').update(once).digest('base64url')}`;
}

/** The number of a case in a key of it. */
export function numberIn(key: string): number {
  return Number(key.slice(key.lastIndexOf(':') + 1));
}

/** So that the order of keys is the order of numbers. */
function padded(number: number | undefined): string {
  return number === undefined ? '' : String(number).padStart(10, '0');
}
