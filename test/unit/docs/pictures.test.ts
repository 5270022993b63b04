import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const documents = [
  'README.md',
  ...readdirSync(new URL('docs/', root))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** The pictures that a document shows, as addresses. */
function picturesIn(document: string): readonly URL[] {
  const at = new URL(document, root);
  const found = readFileSync(at, 'utf8').matchAll(/!\[[^\]]*\]\(([^)\s]+)\)/g);
  return [...found].map(([, path = '']) => new URL(path, at));
}

describe('the pictures of the documents', () => {
  it.each(documents)('%s shows only what is there', (document) => {
    expect(picturesIn(document).filter((picture) => !existsSync(picture))).toEqual([]);
  });

  it('that npm run screenshots takes are all shown, by README.md and docs/tour.md', () => {
    const taken = readdirSync(new URL('docs/images/', root)).filter((name) =>
      name.startsWith('page-'),
    );
    const shown = [...picturesIn('README.md'), ...picturesIn('docs/tour.md')].map(
      ({ href }) => href,
    );
    expect(taken.length).toBeGreaterThan(0);
    expect(taken.filter((name) => !shown.some((href) => href.endsWith(`/${name}`)))).toEqual([]);
  });
});
