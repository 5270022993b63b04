import { catalogues, type Sentences } from '../../src/locales/index.ts';

/** Each catalogue once, with the first tag that it has: what speaks twice is tested once. */
export const languages: readonly (readonly [tag: string, text: Sentences])[] = Object.entries(
  catalogues,
).filter(([, text], place, all) => all.findIndex(([, other]) => other === text) === place);
