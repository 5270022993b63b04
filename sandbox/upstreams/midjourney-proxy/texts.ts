/** The numbered texts of a description or a shortened prompt, without their numbers. */
export function numberedTexts(text: string): string[] {
  return text
    .split(/\d\uFE0F\u20E3/)
    .slice(1)
    .map((part) => part.trim());
}
