import { en } from './en.ts';

/** The catalogue of sentences that the views speak with. */
export type Sentences = typeof en;

const catalogues: Readonly<Record<string, Sentences>> = { en };

/**
 * The language of a person.
 * @param locale Discord's locale tag, such as `en-US`; English where there is no catalogue for it
 */
export function sentencesFor(locale: string): Sentences {
  return catalogues[locale.split('-')[0] ?? ''] ?? en;
}
