import { z } from 'zod';
import { Secret } from './secret.ts';

/** A value that is wrapped as soon as it is read. */
export const secret = z.string().transform((value) => new Secret(value));

/** A web address without a slash at its end. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'must be a web address such as https://example.com' })
  .transform((value) => value.replace(/\/+$/, ''));
