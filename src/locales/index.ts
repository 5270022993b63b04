import type { Locale } from 'discord.js';
import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';

/** The catalogue of sentences that the views speak with; every locale must satisfy it. */
export type Sentences = Catalogue<typeof en>;

/** By Discord's locale tag (Discord docs: reference, Locales). */
export const catalogues = {
  'en-US': en,
  'en-GB': en,
} as const satisfies Partial<Record<`${Locale}`, Sentences>>;

const byTag: Readonly<Partial<Record<string, Sentences>>> = catalogues;

/**
 * The language of a person.
 * @param locale Discord's locale tag, such as `en-US`; English where there is no catalogue for it
 */
export function sentencesFor(locale: string): Sentences {
  return byTag[locale] ?? en;
}
