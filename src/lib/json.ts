/**
 * Strings are matched first so that digits inside them are left alone, as are fractions. One without
 * an end is matched to the end of the text: looking for it again and again would take too long.
 */
const stringOrLongInteger = /"[^"\\]*(?:\\[^][^"\\]*)*(?:"|$)|(?<![\d.])-?\d{16,}(?![\d.eE])/g;

/**
 * Parses JSON in which ids may be bare numbers past 2^53: integers of 16 digits or more become
 * strings, digit for digit.
 * @returns the value, or undefined where the text is not JSON
 */
export function parseJsonWithLongIds(text: string): unknown {
  try {
    return JSON.parse(
      text.replace(stringOrLongInteger, (token) => (token.startsWith('"') ? token : `"${token}"`)),
    );
  } catch {
    return undefined;
  }
}
