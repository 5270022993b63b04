import { z } from 'zod';
import { Secret } from './secret.ts';

/**
 * A value that is wrapped as soon as it is read. It travels in a header, so it holds nothing that
 * a header cannot; blanks around it come from files and are dropped.
 * @param missing what is said where there is none; secrets are otherwise optional
 */
export function secret(missing?: string): z.ZodType<Secret, string> {
  return z
    .string(missing)
    .trim()
    .regex(/^[\x21-\x7e]+$/, 'must hold no blanks, line breaks or letters beyond ASCII')
    .transform((value) => new Secret(value));
}

/** A web address without a slash at its end; paths are added to it, so nothing may follow its own. */
export const webAddress = z
  .url({
    protocol: /^https?$/,
    error: 'must be a web address such as https://example.com',
    abort: true,
  })
  .refine((value) => {
    const { username, password, search, hash } = new URL(value);
    return [username, password, search, hash].every((part) => part === '');
  }, 'must be a web address without user, query or fragment, such as https://example.com')
  .transform((value) => value.replace(/\/+$/, ''));

/**
 * A whole number in plain digits.
 * @param hint what is said of everything else
 */
export function wholeNumber(
  hint: string,
  { least = 1, most = Number.MAX_SAFE_INTEGER } = {},
): z.ZodType<number, string> {
  return z
    .string()
    .regex(/^\d{1,15}$/, hint)
    .transform(Number)
    .refine((value) => value >= least && value <= most, hint);
}

const hostName = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\.?|\[?[0-9a-f:]*:[0-9a-f:.]*\]?)$/i;

/** Names and addresses of hosts, separated by commas; none unless told. */
export const hostNames = z
  .string()
  .default('')
  .transform((value) =>
    value
      .split(',')
      .map((host) => host.trim())
      .filter((host) => host !== ''),
  )
  .refine(
    (hosts) => hosts.every((host) => hostName.test(host)),
    'must be names or addresses of hosts without ports, such as files.lan,192.168.1.9',
  );
