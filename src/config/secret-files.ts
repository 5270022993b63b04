import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';

/** The variables whose value is a secret: each may also be given as a file, by `NAME_FILE`. */
export const secretVariables = [
  'DISCORD_TOKEN',
  'MIDJOURNEY_PROXY_KEY',
  'KIE_API_KEY',
  'KIE_WEBHOOK_KEY',
  'NANOGPT_API_KEY',
] as const;

/** Keys and tokens are shorter by far; a file that never ends is none. */
const maxBytes = 16 * 1024;

type Given = Readonly<Record<string, string>>;

interface FilledIn {
  readonly given: Given;
  /** One line per file that cannot be used; never with what it holds. */
  readonly problems: readonly string[];
}

/**
 * Reads the secrets that are given as files, such as those that containers are handed.
 * @param given what is set, by name
 * @returns the same with each secret by its own name, without blanks around it
 */
export function readSecretFiles(given: Given): FilledIn {
  const filled: Record<string, string> = { ...given };
  const problems: string[] = [];
  for (const name of secretVariables) {
    const path = given[`${name}_FILE`];
    if (path === undefined) continue;
    const read =
      given[name] === undefined ? readSecret(path) : `is set beside ${name}; set only one of them`;
    if (typeof read === 'string') {
      problems.push(`${name}_FILE: ${read}`);
      // Whatever is wrong with the file is said once, not also as a value that is missing.
      filled[name] ??= 'unreadable';
    } else filled[name] = read.secret;
  }
  return { given: filled, problems };
}

/** @returns the secret, or what is wrong with the file */
function readSecret(path: string): { readonly secret: string } | string {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const about = fstatSync(file);
    if (!about.isFile()) return 'must name a file';
    if (about.size > maxBytes) return 'names a file that is too large for a secret';
    const secret = readFileSync(file, 'utf8').trim();
    return secret === '' ? 'names a file that is empty' : { secret };
  } catch {
    return 'names a file that cannot be read';
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
