import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A file of the page, as it is served. */
export interface BuiltFile {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

const root = fileURLToPath(new URL('../web', import.meta.url));

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Builds what runs in the browser. @returns its files by their paths; `/` is the page itself */
export async function buildPage(): Promise<ReadonlyMap<string, BuiltFile>> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false },
  });
  const files = new Map<string, BuiltFile>();
  for (const { output } of [built].flat().filter((one) => 'output' in one)) {
    for (const file of output) {
      const contentType = contentTypes[extname(file.fileName)] ?? 'application/octet-stream';
      const bytes = Buffer.from(file.type === 'chunk' ? file.code : file.source);
      const path = file.fileName === 'index.html' ? '/' : `/${file.fileName}`;
      files.set(path, { contentType, bytes });
    }
  }
  return files;
}
