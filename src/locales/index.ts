import type { Locale } from 'discord.js';
import type { Catalogue } from './catalogue.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { ptBR } from './pt-BR.ts';
import { ru } from './ru.ts';
import { zhCN } from './zh-CN.ts';

/** The catalogue of sentences that the views speak with; every locale must satisfy it. */
export type Sentences = Catalogue<typeof en>;

/** By Discord's locale tag (Discord docs: reference, Locales). */
export const catalogues = {
  'en-US': en,
  'en-GB': en,
  de,
  'es-ES': es,
  'es-419': es,
  fr,
  'pt-BR': ptBR,
  ja,
  ko,
  'zh-CN': zhCN,
  ru,
} as const satisfies Partial<Record<`${Locale}`, Sentences>>;

const byTag: Readonly<Partial<Record<string, Sentences>>> = catalogues;

/**
 * The language of a person.
 * @param locale Discord's locale tag, such as `en-US`; English where there is no catalogue for it
 */
export function sentencesFor(locale: string): Sentences {
  return byTag[locale] ?? en;
}
