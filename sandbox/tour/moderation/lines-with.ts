import { check } from '../guide.ts';

/** The lines of a text that match. @throws Error when there are none */
export function linesWith(text: string, pattern: RegExp): string {
  const lines = text.split('\n').filter((line) => pattern.test(line));
  check(lines.length > 0, `there is ${pattern.source}`);
  return lines.join('\n');
}
