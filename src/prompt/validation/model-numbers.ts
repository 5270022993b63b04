import type { Catalogue, Model } from '../catalogue.ts';
import { newestFirst } from './accepting.ts';

const numeric = /^\d{1,3}(?:\.\d{1,3})?$/;

/** The models of a family, newest first. */
function modelsOf(catalogue: Catalogue, family: Model['family']): readonly Model[] {
  return newestFirst(catalogue, family).filter((one) => one.family === family);
}

/** A number as it stands behind `--version` or `--niji`, and the model whose rules hold for it. */
export interface NumberedModel {
  readonly model: Model;
  /** False for one that is newer than the catalogue, and for `8` where there are only 8.1 and 8.2. */
  readonly isKnown: boolean;
}

/** @returns undefined where there is no such model and cannot be one */
export function findModel(
  catalogue: Catalogue,
  family: Model['family'],
  number: string,
): NumberedModel | undefined {
  const models = modelsOf(catalogue, family);
  const exact = models.find((one) => one.number === number);
  if (exact !== undefined) return { model: exact, isKnown: true };
  const [newest] = models;
  if (newest === undefined || !numeric.test(number)) return undefined;
  if (isNewer(number, newest.number)) return { model: newest, isKnown: false };
  const minor = models.find((one) => one.number.startsWith(`${number}.`));
  return minor && { model: minor, isKnown: false };
}

/** All numbers of a family, from old to new. */
export function numbersOf(catalogue: Catalogue, family: Model['family']): readonly string[] {
  return modelsOf(catalogue, family)
    .map((one) => one.number)
    .toReversed();
}

/** The nearest number that there is: `6.1` for `6.5`, `7` for `v7.`; the newer one of two as near. */
export function nearestNumber(
  catalogue: Catalogue,
  family: Model['family'],
  typed: string,
): string | undefined {
  const found = /\d{1,3}(?:\.\d{1,3})?/.exec(typed)?.[0];
  if (found === undefined) return undefined;
  const distances = modelsOf(catalogue, family).map(({ number }) => {
    return { number, distance: Math.abs(Number(number) - Number(found)) };
  });
  return distances.toSorted((a, b) => a.distance - b.distance)[0]?.number;
}

/** Compares as versions are counted: 8.10 is newer than 8.2. */
function isNewer(one: string, other: string): boolean {
  const [major = 0, minor = 0] = one.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}
