/** How much of a prompt a problem quotes at once, in characters. */
const maxQuoted = 200;

/** What a problem may quote of a prompt: at most 200 characters, never half of one. */
export function cut(token: string): string {
  return token.length <= maxQuoted
    ? token
    : token.slice(0, maxQuoted).replace(/[\uD800-\uDBFF]$/, '');
}

/** A flag as problems name it, with its dashes. */
export function labelOf(flag: { readonly name: string }): string {
  return cut(`--${flag.name}`);
}
