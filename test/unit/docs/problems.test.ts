import { describe, expect, it } from 'vitest';
import { fieldsOf, namesOf } from './names.ts';
import { problemsOf } from './problems.ts';

const tests: Readonly<Record<string, string>> = {
  'unit/a.test.ts':
    "it.each([\n  ['--ar 16:9',\n    { aspectRatio: '16:9' }],\n])('becomes a field')",
  'unit/help.ts': 'becomes a field',
};

function problems(test: string, what = '`a`'): readonly string[] {
  const row = { section: 'One', line: 7, what, does: 'sends it', test };
  return problemsOf(row, (path) => tests[path]);
}

describe('a row', () => {
  it.each([
    '`unit/a.test.ts › becomes a field`',
    "`unit/a.test.ts › ['--ar 16:9', { aspectRatio`",
    'not used: nobody needs it',
    'not used: it does not exist; `unit/a.test.ts › becomes a field`',
  ])('is fine with %s', (cell) => {
    expect(problems(cell)).toEqual([]);
  });

  it.each([
    ['', /neither a test nor why/],
    ['later', /neither a test nor why/],
    ['not used:', /neither a test nor why/],
    ['not used: no', /neither a test nor why/],
    ['it is not used: nobody needs it', /neither a test nor why/],
    ['`becomes a field`', /neither a test nor why/],
    ['`unit/a.test.ts › became a field`', /has no "became a field"/],
    ['`unit/a.test.ts › a`', /too little/],
    ['`unit/a.test.ts`', /too little/],
    ['`unit/b.test.ts › becomes a field`', /no test unit\/b.test.ts/],
    ['`unit/help.ts › becomes a field`', /no test unit\/help.ts/],
    ['`unit/a.test.ts › becomes a field`, `unit/b.test.ts › becomes a field`', /b.test.ts/],
    ['not used: see `unit/b.test.ts › becomes a field`', /b.test.ts/],
  ])('is a problem with %j', (cell, words) => {
    expect(problems(cell)).toEqual([expect.stringMatching(words)]);
    expect(problems(cell)[0]).toMatch(/^line 7 \(`a`\)/);
  });

  it('is a problem where it says nothing', () => {
    expect(problems('not used: nobody needs it', '')).toEqual([
      expect.stringContaining('a cell is empty'),
    ]);
  });
});

describe('the names', () => {
  it('of an OpenAPI document are its paths, parameters, properties and allowed values', () => {
    const status = { properties: { status: { enum: ['A', 'b'] }, index: { enum: [1, 2] } } };
    const found = namesOf({
      servers: [{ url: '/api' }],
      paths: { '/x': { get: { parameters: [{ in: 'query', name: 'id', schema: {} }] } } },
      components: {
        schemas: { Two: { allOf: [status, { properties: { kind: { const: 'list' } } }] } },
        securitySchemes: { key: { in: 'header', name: 'x-key' } },
      },
    });
    expect([...found].sort()).toEqual(
      ['/api/x', '1', '2', 'A', 'b', 'id', 'index', 'kind', 'list', 'status', 'x-key'].sort(),
    );
  });

  it('of an example are its fields, however deep', () => {
    const found = fieldsOf({ id: 1, buttons: [{ label: 'U1' }, null], properties: { a: {} } });
    expect([...found].sort()).toEqual(['a', 'buttons', 'id', 'label', 'properties']);
  });
});
