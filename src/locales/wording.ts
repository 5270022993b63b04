import type { LocalizationMap } from 'discord.js';
import { en } from './en.ts';
import { catalogues, type Sentences } from './index.ts';

/** A command, or an option of one: `admin.defaults.version`. */
export type CommandPath = keyof Sentences['commands'];

/** What Discord shows of something: in English, and by language. */
interface Named {
  readonly name: string;
  readonly name_localizations: LocalizationMap;
}

interface Described extends Named {
  readonly description: string;
  readonly description_localizations: LocalizationMap;
}

/** The name and the description of a command or an option, in every language. */
export function wording(path: CommandPath): Described {
  const { name, description } = en.commands[path];
  return {
    name,
    name_localizations: inEveryLanguage(({ commands }) => commands[path].name),
    description,
    description_localizations: inEveryLanguage(({ commands }) => commands[path].description),
  };
}

/** The name of a message menu, in every language. */
export function menuWording(menu: keyof Sentences['menus']): Named {
  return {
    name: en.menus[menu],
    name_localizations: inEveryLanguage(({ menus }) => menus[menu]),
  };
}

/** A choice of an option: what it is called in every language, and what it means. */
export function choice(
  value: string,
  word: (choices: Sentences['choices']) => string,
): Named & { readonly value: string } {
  return {
    name: word(en.choices),
    name_localizations: inEveryLanguage(({ choices }) => word(choices)),
    value,
  };
}

/** The same, with its word anywhere in the catalogue. */
export function choiceOf<Value extends string | number>(
  value: Value,
  word: (text: Sentences) => string,
): Named & { readonly value: Value } {
  return { name: word(en), name_localizations: inEveryLanguage(word), value };
}

/**
 * English too: Discord shows the plain text to those whose language has no entry, and falls back
 * between the two kinds of English (Discord docs: interactions/application-commands, Localization).
 */
function inEveryLanguage(word: (text: Sentences) => string): LocalizationMap {
  return Object.fromEntries(Object.entries(catalogues).map(([tag, text]) => [tag, word(text)]));
}
