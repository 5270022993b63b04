import type { Disguise } from './disguises.ts';

/**
 * Disguises that are not caught, since whatever would catch them would catch what is innocent too, or
 * would have to guess. A server that meets them adds a rule for the very form.
 */
export const notCaught: readonly Disguise[] = [
  // A word in two pieces: "pen is" would be one as well.
  ['fuck', 'fu ck'],
  ['penis', 'pen is'],
  ['naked', 'n a ked'],
  ['naked', 'na, ked'],
  // Signs that are written within words and weights: "he'll", "as::5".
  ['naked', "na'ked"],
  ['naked', 'na:ked'],
  // Pieces beside another word: all that stands together is put together.
  ['naked', 'woman,na,ked'],
  // Several words spelled without a wider gap: "a n a l y s t" begins with one as well.
  ['fuck', 'f u c k y o u'],
  // Nothing but digits, or a letter and a number: prices, years and phones look the same.
  ['ass', '455'],
  ['ass', 'A55'],
  ['boobs', '80085'],
  // Within other letters: whole words only.
  ['fuck', 'fuckery'],
  ['fuck', 'motherfuck'],
  ['fuck', 'xfuckx'],
  ['whore', 'whores'],
  // Letters left out, turned round or doubled where words do have them twice.
  ['fuck', 'fck'],
  ['porn', 'pr0n'],
  ['fuck', 'fukc'],
  ['shit', 'shitt'],
  // Signs that only together look like a letter, or that are mostly something else.
  ['fuck', '|=uck'],
  ['ass', '/-\\ss'],
  ['fuck', 'fu(k'],
  ['fuck', 'f**k'],
  // A sign at the end that mostly ends a sentence: "Ana!"
  ['anal', 'ana!'],
  // Signs of one script that people do write a language in.
  ['sex', '丂乇乂'],
  // A number beside less than three letters: units and names look the same.
  ['sex', 's3x1'],
  ['ass', 'a$$1'],
  // A number behind a digit that means a letter: nothing tells where it begins.
  ['nude', 'nud312'],
  // A number in an address: most of them are codes.
  ['nude', 'https://example.com/nude1.png'],
  // A digit pushed into a word.
  ['naked', 'na1ked'],
  ['시발', '시1발'],
  // Sounds.
  ['сука', 'suka'],
  ['색시', 'saeksi'],
];

/**
 * Innocents that are caught. A server that minds writes the word as a regular expression, which takes
 * marks and repeated letters as they are, and can say what may stand beside it.
 */
export const caughtInnocents: readonly Disguise[] = [
  ['god', 'goood morning'],
  ['pute', 'le député a été puté'],
  // No space tells where a word begins: "特色" and "情人节", "角色" and "情景", a pier.
  ['色情', '角色情景'],
  ['色情', '特色情人节'],
  ['โป๊', 'โป๊ะ'],
  // A digit for a letter of another word, where the rule's word is left without it: "hello", "grape".
  ['hell', 'hell0 kitty'],
  ['rape', '6rape'],
  // Brackets may be pushed into a word as well.
  ['tits', 'blue tit(s) on a branch'],
  // A hyphen is a space as well.
  ['sex', 'sex-ton'],
];
