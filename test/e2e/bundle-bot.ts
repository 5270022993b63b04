import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** What Node is given to run the bot as a process of its own. */
    readonly bot: readonly string[];
  }
}

const program = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
// Below node_modules, so that the libraries are found from there.
const cache = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url));

/**
 * Makes the bot one file before the tests run: started from it, a process takes a quarter of what
 * it takes from the sources, which is most of what a test with three of them would take.
 */
export default async function bundleBot({ provide }: TestProject): Promise<() => Promise<void>> {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'easel-e2e-'));
  const outfile = join(folder, 'bot.mjs');
  await build({
    entryPoints: [program],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'linked',
  });
  provide('bot', ['--enable-source-maps', outfile]);
  return () => rm(folder, { recursive: true });
}
