import { describe, expect, it } from 'vitest';
import { namesSaid, readRows, referencesIn } from './rows.ts';

const markdown = String.raw`
## One

| what | what Easel does | test |
| --- | :---: | --- |
| ${'`a`'} | nothing | not used: nobody needs it |
| ${'`b`'} or ${'`c|d`'.replace('|', String.raw`\|`)} | sends it | ${'`unit/b.test.ts › sends it`'} |

Text in between.

| upstream | can |
| --- | --- |
| one | draw |

## Two

| what | what Easel does | test |
| --- | --- | --- |
| three |
`;

describe('the rows of a document', () => {
  it('are those of the tables with the right head, under their heading', () => {
    expect(readRows(markdown)).toEqual([
      {
        section: 'One',
        line: 6,
        what: '`a`',
        does: 'nothing',
        test: 'not used: nobody needs it',
      },
      {
        section: 'One',
        line: 7,
        what: '`b` or `c|d`',
        does: 'sends it',
        test: '`unit/b.test.ts › sends it`',
      },
      { section: 'Two', line: 19, what: 'three', does: '', test: '' },
    ]);
  });

  it('are none in a document without tables', () => {
    expect(readRows('# One\n\nwhat | what Easel does | test\n')).toEqual([]);
  });
});

describe('a cell', () => {
  it('names tests in code spans, and nothing else counts as one', () => {
    const cell = '`unit/a.test.ts › is sent › twice`, `other`<br>`unit/b.test.ts` and a › b';
    expect(referencesIn(cell)).toEqual([
      { path: 'unit/a.test.ts', fragment: 'is sent › twice' },
      { path: 'unit/b.test.ts', fragment: '' },
    ]);
  });

  it('says the parts of a path of fields and the path behind a method, but not parts of numbers', () => {
    const said = namesSaid('`data.taskId`, `buttons[].label` or `6.1`, `POST /api/v1/x`; status');
    expect([...said].sort()).toEqual(
      [
        ...['data.taskId', 'data', 'taskId', 'buttons[].label', 'buttons', 'label', '6.1'],
        ...['POST /api/v1/x', 'POST', '/api/v1/x'],
      ].sort(),
    );
  });
});
