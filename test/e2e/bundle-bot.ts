import type { TestProject } from 'vitest/node';
import { openBundles } from '../../sandbox/bundle.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** What Node is given to run the bot as a process of its own. */
    readonly bot: readonly string[];
    /** The same for the program that copies the store. */
    readonly backup: readonly string[];
    /** The same for the program that explains a deployment. */
    readonly doctor: readonly string[];
  }
}

/** Makes the bot one file before the tests run: several of them start it again and again. */
export default async function bundleBot({ provide }: TestProject): Promise<() => Promise<void>> {
  const bundles = await openBundles();
  provide('bot', ['--enable-source-maps', await bundles.bundle('src/main.ts')]);
  provide('backup', [await bundles.bundle('src/backup.ts')]);
  provide('doctor', [await bundles.bundle('src/doctor/main.ts')]);
  return () => bundles.remove();
}
