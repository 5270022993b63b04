/** Scripts that people write whole languages in, beside the Latin one; Japanese mixes three. */
const scripts: readonly RegExp[] = [
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ーｰ々〆]$/u,
  ...[
    'Cyrillic',
    'Greek',
    'Hangul',
    'Arabic',
    'Hebrew',
    'Thai',
    'Devanagari',
    'Bengali',
    'Tamil',
    'Telugu',
    'Gujarati',
    'Gurmukhi',
    'Kannada',
    'Malayalam',
    'Sinhala',
    'Georgian',
    'Armenian',
    'Ethiopic',
    'Khmer',
    'Lao',
    'Myanmar',
    'Tibetan',
    'Mongolian',
  ].map((name) => new RegExp(`^\\p{Script=${name}}$`, 'u')),
];

/** Letters of these have no space between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Small letters of other alphabets that look exactly like a Latin letter, and capitals that do. */
const twins = /^[аеорсхуѕіјһԁԛԝӏАВЕКМНОРСТХУЅІЈαονρικυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]$/u;

/** Whether a character belongs to a script whose words are not kept apart. */
export function isUnspaced(character: string): boolean {
  return character > '\u0e00' && unspaced.test(character);
}

/** Whether a character is written beside Latin words without a space, so that words end there. */
export function isApart(character: string): boolean {
  return isUnspaced(character) || /\p{Script=Hangul}/u.test(character);
}

export function isKatakana(character: string): boolean {
  return /[\p{Script=Katakana}ー]/u.test(character);
}

/**
 * Whether letters that stand together are a Latin word in disguise: of several scripts, of one that
 * nobody writes a language in, or all of them twins of Latin letters.
 * @param letters as they were written, at least one of them not of ASCII
 */
export function isDisguise(letters: readonly string[]): boolean {
  const isOneScript = scripts.some((script) => letters.every((letter) => script.test(letter)));
  return !isOneScript || letters.every((letter) => twins.test(letter));
}
