import { z } from 'zod';

/** Where everything is kept. */
export const storeVariables = z.object({
  STORE_URL: z
    .string()
    .regex(/^(sqlite:\/\/.+|memory:\/\/)$/, 'must be sqlite://path/to/file.sqlite or memory://')
    .default('sqlite://data/easel.sqlite'),
});

/**
 * Reads `STORE_URL` alone, for programs that need nothing else.
 * @returns undefined where it is malformed
 */
export function readStoreUrl(
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const given = environment['STORE_URL']?.trim();
  const read = storeVariables.safeParse({ STORE_URL: given === '' ? undefined : given });
  return read.data?.STORE_URL;
}
