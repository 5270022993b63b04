const mask = '[redacted]';

/** Discord puts the interaction token into the path, of its API and of webhook addresses alike. */
const tokenInPath = /(\/(?:webhooks|interactions)\/\d{15,21}\/)[\w.-]+/g;

/** Queries hold signatures and keys; the address before them is enough to know what was asked. */
const query = /(https?:\/\/[^\s"'<>?\\]+)\?[^\s"'<>\\]*/g;

/** A name and a password in front of a host. */
const userinfo = /(https?:\/\/)[^\s"'<>/@]+@/g;

const credentials = /\b(Bearer|Bot)\s+[\w.~+/=-]{6,}/gi;

/**
 * Removes what must not be read from a finished log line.
 * @param secrets exact values to remove, such as configured keys; short ones are left alone, since
 *   a three-letter key would blank out half the log
 */
export function scrub(line: string, secrets: readonly string[]): string {
  let clean = line;
  for (const secret of secrets) {
    if (secret.length < 6) continue;
    const asJson = JSON.stringify(secret).slice(1, -1);
    clean = clean.replaceAll(secret, mask).replaceAll(asJson, mask);
  }
  return clean
    .replace(tokenInPath, `$1${mask}`)
    .replace(userinfo, `$1${mask}@`)
    .replace(query, `$1?${mask}`)
    .replace(credentials, `$1 ${mask}`);
}
