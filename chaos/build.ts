import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { openBundles } from '../sandbox/bundle.ts';
import type { Safeguard } from './safeguards.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What Node is given to run one build of the bot. */
export type BotCommand = readonly string[];

/** One build of the bot. */
export interface BotBuild {
  readonly command: BotCommand;
  readonly remove: () => Promise<void>;
}

/**
 * @param without a safeguard that this build lacks
 * @throws Error when the safeguard is not in the sources any more as it is described
 */
export async function buildBot(without?: Safeguard): Promise<BotBuild> {
  const bundles = await openBundles();
  try {
    const plugins = without === undefined ? [] : [cutting(without)];
    const program = await bundles.bundle('src/main.ts', plugins);
    const preload = await bundles.bundle('chaos/preload.ts');
    const command = ['--enable-source-maps', '--import', preload, program];
    return { command, remove: () => bundles.remove() };
  } catch (error) {
    await bundles.remove();
    throw error;
  }
}

/** Takes a safeguard out of the sources as they are read. */
function cutting({ name, cuts }: Safeguard): Plugin {
  return {
    name: `without ${name}`,
    setup: (loading) => {
      loading.onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        const here = cuts.filter(({ file }) => join(root, file) === path);
        return { loader: 'ts', contents: here.reduce(cut, source) };
      });
    },
  };
}

/** @throws Error when the text does not stand there exactly once */
function cut(source: string, { file, from, to }: Safeguard['cuts'][number]): string {
  if (source.split(from).length !== 2) {
    throw new Error(`${file} does not hold this exactly once any more: ${from}`);
  }
  return source.replace(from, () => to);
}
