import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { secretVariables } from '../../../src/config/secret-files.ts';
import { problemsOf } from './problems.ts';
import { readRows } from './rows.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

function readTest(path: string): string | undefined {
  const url = new URL(path, new URL('test/', root));
  return existsSync(url) ? readFileSync(url, 'utf8') : undefined;
}

const rows = readRows(read('docs/security.md'));

describe('the document about security', () => {
  it('has threats to every part', () => {
    expect(rows.length).toBeGreaterThan(35);
    expect([...new Set(rows.map(({ section }) => section))]).toEqual([
      'Keys and tokens',
      'The network the bot stands in',
      'Files',
      'What people and upstreams write',
      'Who may do what',
      'Callbacks and the HTTP side',
      'Money and patience',
      'The store, and what is delivered',
    ]);
  });

  it('names for each a test that is there', () => {
    expect(rows.flatMap((row) => problemsOf(row, readTest))).toEqual([]);
    expect(rows.filter(({ test }) => test.startsWith('not used'))).toEqual([]);
  });

  it('is where SECURITY.md leads', () => {
    expect(read('SECURITY.md')).toContain('(docs/security.md)');
  });

  it('leaves no secret without its file in what operators read', () => {
    const operating = read('docs/operating.md');
    for (const name of secretVariables) expect(operating).toContain(name);
    expect(operating).toContain('_FILE');
  });
});
