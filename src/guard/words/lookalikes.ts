/** What people write in the place of a small letter; `*` hides a vowel. */
const lookalikes: Readonly<Record<string, string>> = {
  a: '4@*',
  b: '8',
  e: '3*',
  g: '69',
  i: '1l!¡|*',
  l: '1!|',
  o: '0*',
  s: '5$z',
  t: '7+',
  u: 'v*',
  z: '2',
  а: 'a4@*',
  б: '6',
  в: 'b8',
  г: 'r',
  е: 'e3*',
  з: '3',
  и: 'u*',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o0*',
  п: 'n',
  р: 'p',
  с: 'c$',
  т: 't',
  у: 'y*',
  х: 'x',
  ч: '4',
  ь: 'b',
};

/** The letter itself and all that is written in its place. */
export function shapesOf(letter: string): string {
  return letter + (lookalikes[letter] ?? '');
}

/** One character for each group of those that may stand for each other, over several steps too. */
const groups = new Map<string, string>();
for (const letter of Object.keys(lookalikes)) {
  const members = Array.from(shapesOf(letter));
  const known = new Set(members.map((member) => groups.get(member) ?? member));
  for (const [member, group] of groups) if (known.has(group)) members.push(member);
  for (const member of members) groups.set(member, letter);
}

/**
 * The group of a character: two words can only be meant to be the same where the groups of their
 * characters are.
 */
export function groupOf(character: string): string {
  return groups.get(character) ?? character;
}
