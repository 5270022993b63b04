import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldsOf, namesOf } from './names.ts';
import { problemsOf } from './problems.ts';
import { namesSaid, readRows } from './rows.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const readJson = (path: string): unknown => JSON.parse(read(path));

function readTest(path: string): string | undefined {
  const url = new URL(path, new URL('test/', root));
  return existsSync(url) ? readFileSync(url, 'utf8') : undefined;
}

const rows = readRows(read('docs/upstreams.md'));

describe('the document about upstreams', () => {
  it.each([
    ['kie.ai, line by line', namesOf(readJson('sandbox/upstreams/kie/openapi.json'))],
    ['NanoGPT, line by line', namesOf(readJson('sandbox/upstreams/nanogpt/openapi.json'))],
    ['YeScale, line by line', fieldsOf(readJson('test/fixtures/seeds/yescale/fetch.json'))],
  ])('has a row for every name of the dialect under "%s"', (section, names) => {
    const own = rows.filter((row) => row.section === section);
    expect(own.length).toBeGreaterThan(30);
    const said = namesSaid(own.map(({ what }) => what).join(' '));
    expect([...names].filter((name) => !said.has(name))).toEqual([]);
  });

  it('says of everything where it is tested, or why it is not used', () => {
    expect(rows.flatMap((row) => problemsOf(row, readTest))).toEqual([]);
  });
});
