import type { Catalogue, Model } from './catalogue.ts';

/** A menu of Discord's holds 25 entries; two are left for "none" and for one that is set already. */
const maxOffered = 23;

/** The models to choose from: versions before niji, each with the newest first. */
export function offeredModels({ models }: Catalogue): readonly Model[] {
  const newestFirst = models.toReversed();
  return [
    ...newestFirst.filter(({ family }) => family === 'version'),
    ...newestFirst.filter(({ family }) => family === 'niji'),
  ].slice(0, maxOffered);
}
