/** Whether no character was torn in two. */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

/** The text without halves of characters. */
export function toWellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '');
}
