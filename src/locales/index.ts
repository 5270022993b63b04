import { en } from './en.ts';

/** The same keys and arguments, any words. */
type Catalogue<Shape> = Shape extends string
  ? string
  : Shape extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof Shape]: Catalogue<Shape[Key]> };

/** The catalogue of sentences that the views speak with; every locale must satisfy it. */
export type Sentences = Catalogue<typeof en>;

const catalogues: Readonly<Record<string, Sentences>> = { en };

/**
 * The language of a person.
 * @param locale Discord's locale tag, such as `en-US`; English where there is no catalogue for it
 */
export function sentencesFor(locale: string): Sentences {
  return catalogues[locale.split('-')[0] ?? ''] ?? en;
}
