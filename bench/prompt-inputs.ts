/** A sentence to fill prompts with, lettering included. */
const sentence = 'an old lighthouse keeper paints "OPEN  LATE" above his door, soft light; ';

/** Twenty different flags that model 7 takes together. */
const flags = [
  '--ar 16:9 --c 20 --s 250 --w 100 --q 2 --seed 4242 --no fog, "red  boats" --raw --iw 1.5',
  '--sref https://example.com/style.png::2 random --sw 300 --sv 4 --p abc123 --exp 10 --v 7',
  '--r 2 --fast --stealth --tile --draft',
].join(' ');

/** @returns so many characters of it, over and over; the last one may be cut */
export function repeatTo(part: string, characters: number): string {
  return part.repeat(Math.ceil(characters / part.length)).slice(0, characters);
}

/** A prompt as somebody may really send it: a picture, text up to the length, and 20 flags. */
export function longPrompt(characters: number): string {
  return withFlags(flags, characters);
}

/** The same with no flag spelt right, so that for each of them a near one is looked for. */
export function misspeltPrompt(characters: number): string {
  return withFlags(flags.replaceAll(/--(?=[a-z])/g, '--x'), characters);
}

function withFlags(typed: string, characters: number): string {
  const link = 'https://example.com/pictures/a.png?width=1024';
  const room = characters - link.length - typed.length - ' '.length - '. '.length;
  const text = sentence.repeat(Math.floor(room / sentence.length)).padEnd(room, 'calm sea, ');
  return `${link} ${text}. ${typed}`;
}

/** What grows, by what is repeated: two ordinary contents, then the hardest to read. */
export const growing: Readonly<Record<string, string>> = {
  words: sentence,
  flags: `${flags} `,
  blanks: ' ',
  dashes: '-',
  quotes: '"',
  'opening braces': '{',
  'groups in a row': '{a,b}',
  'open groups': '{a,',
  backslashes: '\\',
  colons: '::',
  weights: 'a::1 ',
  '--a in one word': '--a',
  'flags nobody knows': '--a ',
  'long unknown names': '--stylisestylisestylise ',
  'http:// in one word': 'http://',
  links: 'https://x/a.png ',
  'weights on one link': 'https://x/a.png::1',
  'brackets around links': '<http://x> ',
  'links within text': 'a https://x/a.png ',
  'words behind a flag': '--no 1,000 ',
  'wrong numbers': '--s 1,000.5 ',
  'wrong ratios': '--ar 1.5x1 ',
  'models in turn': '--v 7 --niji 9 ',
  'refused references': '--cref https://x/a.png --oref https://x/b.png ',
  'repeated flags': '--ar 1:1 --aspect 2:1 --hd --sd ',
};

/** Flags that hardly any model takes together, as long as saved flags may be. */
export const nastyDefaults =
  `--v 1 --stop 50 --tile --hd --sd --exp 5 --draft --turbo --ow 5 --oref https://x/a.png \
--cref https://x/b.png --cw 5 --edit https://x/c.png --q 2 --w 5 --raw --iw 1 --sw 5 --sref 1 --p abc \
--s 5 --c 5 --seed 5 --ar 3:2 ${'--no a '.repeat(40)}`.trim();

const forty = `{${Array.from({ length: 40 }, (_, index) => `${'x'.repeat(index % 8)}${index}`).join(',')}}`;

/** The hardest that somebody may type into one command, by what is repeated. */
export const nastyPrompts: Readonly<Record<string, string>> = {
  words: `${forty} ${repeatTo('x, ', 3600)}`,
  'one preset': `${forty} ${repeatTo('--mine ', 3500)}`,
  'refused references, forty times': `${forty} ${repeatTo('--cref https://x/a.png ', 690)}`,
  'misspelt flags, forty times': `${forty} ${repeatTo('--stlyize 1 ', 780)}`,
  'near flags': `${forty} ${repeatTo('-ar 1:1 ', 720)}`,
  'long exclusions': `${forty} ${repeatTo(`--no ${'abc '.repeat(30)} `, 3600)}`,
  'far too many flags': `${forty} ${repeatTo('--a ', 3600)}`,
};
