import { mkdir, mkdtemp, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { Safeguard } from './safeguards.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What Node is given to run one build of the bot. */
export type BotCommand = readonly string[];

/**
 * Makes the program one file, so that a start takes half a second less of the processor.
 * @param without a safeguard that this build lacks
 * @returns what Node is given to run it
 * @throws Error when the safeguard is not in the sources any more as it is described
 */
export async function buildBot(without?: Safeguard): Promise<BotCommand> {
  const parent = join(root, 'node_modules', '.cache');
  await mkdir(parent, { recursive: true });
  // Below node_modules, so that the libraries are found from there.
  const folder = await mkdtemp(join(parent, 'easel-chaos-'));
  const bundle = (entry: string, name: string): Promise<string> =>
    bundleFile(join(root, entry), join(folder, `${name}.mjs`), without);
  const program = await bundle('src/main.ts', 'bot');
  const preload = await bundle('chaos/preload.ts', 'preload');
  return ['--import', preload, program];
}

async function bundleFile(entry: string, outfile: string, without?: Safeguard): Promise<string> {
  const plugins = without === undefined ? [] : [cutting(without)];
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'linked',
    logLevel: 'silent',
    plugins,
  });
  return outfile;
}

/** Takes a safeguard out of the sources as they are read. */
function cutting({ name, cuts }: Safeguard): Plugin {
  return {
    name: `without ${name}`,
    setup: (loading) => {
      loading.onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        const here = cuts.filter(({ file }) => resolve(root, file) === path);
        return { loader: 'ts', contents: here.reduce(cut, source) };
      });
    },
  };
}

function cut(source: string, { file, from, to }: Safeguard['cuts'][number]): string {
  if (source.split(from).length !== 2) {
    throw new Error(`${file} does not hold this exactly once any more: ${from}`);
  }
  return source.replace(from, () => to);
}
