import { distance } from 'fastest-levenshtein';
import type { Catalogue, FlagRule } from '../catalogue.ts';
import { fits } from './values/fits.ts';

/** Longer names are no misspelled flags. */
const maxLength = 40;
/** How many letters may be wrong. */
const maxDistance = 2;
/** Names of so many letters may have two of them wrong. */
const shortestForTwo = 6;

/** A flag that was meant: its name and its whole value. */
export interface Spelled {
  readonly name: string;
  readonly value: string;
  /** A part of the value was glued to the name, as in `--ar=16:9` or `--v7`. */
  readonly isGlued: boolean;
}

/**
 * Finds out which flag was meant by a name that nobody knows. Among names that are as much alike
 * the one wins that the value fits; names of one or two letters are alike only when nothing else is.
 */
export function findSpelling(
  catalogue: Catalogue,
  name: string,
  words: readonly string[],
): Spelled | undefined {
  if (name.length > maxLength) return undefined;
  const lower = name.toLowerCase();
  const value = words.join(' ');
  const bare = lower.replace(/[^\p{L}\p{N}]+$/u, '');
  const meant = Object.hasOwn(catalogue.misnomers, bare) ? catalogue.misnomers[bare] : bare;
  if (meant !== undefined && catalogue.flag(meant) !== undefined) {
    return { name: meant, value, isGlued: false };
  }
  return (
    takeApart(catalogue, name, value) ?? asSpelled(findNearest(catalogue, lower, words), value)
  );
}

/**
 * Finds out which preset was meant, where its name is nearer than that of any flag. Of names of one
 * or two letters only the case may be wrong.
 */
export function findPresetSpelling(
  catalogue: Catalogue,
  name: string,
  presetNames: readonly string[],
): string | undefined {
  const lower = name.toLowerCase().replace(/[^\p{L}\p{N}]+$/u, '');
  if (presetNames.length === 0 || name.length > maxLength) return undefined;
  const isFlag = catalogue.flag(lower) !== undefined || catalogue.isRetired(lower);
  if (isFlag || takeApart(catalogue, name, '') !== undefined) return undefined;
  const most = lower.length <= 2 ? 0 : maxDistance;
  const [nearest] = presetNames
    .map((one) => ({ name: one, away: distanceTo({ name: one, aliases: [] }, lower) }))
    .filter(({ away }) => away <= most)
    .toSorted((a, b) => a.away - b.away);
  if (nearest === undefined) return undefined;
  const isNearest = catalogue.flags.every((rule) => distanceTo(rule, lower) > nearest.away);
  return isNearest ? nearest.name : undefined;
}

function asSpelled(rule: FlagRule | undefined, value: string): Spelled | undefined {
  return rule && { name: rule.name, value, isGlued: false };
}

/** `ar=16:9`, `v7`, `stylize:200`. */
function takeApart(catalogue: Catalogue, name: string, value: string): Spelled | undefined {
  const [, letters = '', glued = ''] = /^([a-z]+)(?:[=:]+|(?=[\d.]))(.+)$/i.exec(name) ?? [];
  const rule = catalogue.flag(letters.toLowerCase());
  if (rule === undefined || rule.takes === 'nothing') return undefined;
  const whole = value === '' ? glued : `${glued} ${value}`;
  return { name: letters.toLowerCase(), value: whole, isGlued: true };
}

function findNearest(
  catalogue: Catalogue,
  name: string,
  words: readonly string[],
): FlagRule | undefined {
  const near = catalogue.flags
    .map((rule) => ({ rule, away: distanceTo(rule, name, isSureOf(rule, words)) }))
    .filter(({ away }) => away <= maxDistance);
  if (name.length <= 2) {
    const next = near.filter(({ away }) => away === 1);
    return next.length === 1 ? next[0]?.rule : undefined;
  }
  const rated = near.map((one) => ({ ...one, isFit: fits(one.rule, words) }));
  const [best] = rated.toSorted((a, b) => Number(b.isFit) - Number(a.isFit) || a.away - b.away);
  return best?.rule;
}

/** Whether there is a value, and one that this flag takes. */
function isSureOf(rule: FlagRule, words: readonly string[]): boolean {
  return rule.takes !== 'nothing' && words.length > 0 && fits(rule, words);
}

/** To the name or the alias that is nearest. @param isSure the value speaks for it */
function distanceTo(
  rule: Pick<FlagRule, 'name' | 'aliases'>,
  name: string,
  isSure = false,
): number {
  const distances = [rule.name, ...rule.aliases].map((one) => {
    if (Math.abs(one.length - name.length) > maxDistance) return Infinity;
    const away = distance(one, name);
    return isAnotherWord(one, name, away) && !(isSure && away === 1) ? Infinity : away;
  });
  return Math.min(...distances);
}

/**
 * Two wrong letters of a short word make another one, and so does a letter more behind a name of two
 * (`--hdr`, `--low`), unless letters have only changed places; or a value says what was meant
 * (`--arr 16:9`).
 */
function isAnotherWord(one: string, name: string, away: number): boolean {
  if (away === 0 || isReordered(one, name)) return false;
  if (one.length <= 2) return name.length !== one.length;
  return away > 1 && name.length < shortestForTwo;
}

function isReordered(one: string, other: string): boolean {
  return one.split(/(?=.)/u).toSorted().join('') === other.split(/(?=.)/u).toSorted().join('');
}
