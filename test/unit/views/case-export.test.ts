import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/guilds/moderation/case.ts';
import { type ExportFormat, exportRow, packCases } from '../../../src/views/case-export.ts';

const entry: Case = { schema: 1, number: 1, at: 0, kind: 'struck', userId: '3', byId: '4' };

function fileOf(cases: readonly Case[], format: ExportFormat, maxBytes = 1e6) {
  const { bytes, count } = packCases(
    cases.map((one) => exportRow(one, format)),
    format,
    maxBytes,
  );
  return { text: Buffer.from(bytes).toString(), size: bytes.byteLength, count };
}

describe('cases as CSV', () => {
  it('have one row each, below the names of the columns', () => {
    const { text } = fileOf([{ ...entry, reason: 'a, "b"\nc' }], 'csv');
    const [head, ...rest] = text.split('\n');
    expect(head).toMatch(/^\ufeffnumber,time,kind,/);
    expect(rest.join('\n')).toBe('1,1970-01-01T00:00:00.000Z,struck,,3,4,"a, ""b""\nc",,,,,,\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('compute nothing: %j', (reason) => {
    const { text } = fileOf([{ ...entry, reason }], 'csv');
    expect(text).toContain(`'${reason.slice(0, 1)}`);
    expect(text).not.toContain(`,${reason}`);
  });
});

describe('cases as JSON', () => {
  it('are one list, with their times', () => {
    const { text, count } = fileOf([entry, { ...entry, number: 2 }], 'json');
    expect(count).toBe(2);
    expect(JSON.parse(text)).toEqual([
      { number: 1, time: '1970-01-01T00:00:00.000Z', kind: 'struck', userId: '3', byId: '4' },
      { number: 2, time: '1970-01-01T00:00:00.000Z', kind: 'struck', userId: '3', byId: '4' },
    ]);
  });
});

it.each(['csv', 'json'] as const)('a small file takes the newest cases: %s', (format) => {
  const cases = Array.from({ length: 100 }, (_, index) => ({ ...entry, number: index + 1 }));
  const { text, size, count } = fileOf(cases, format, 2_000);
  expect(size).toBeLessThanOrEqual(2_000);
  expect(count).toBeGreaterThan(5);
  expect(text).toContain('100');
  expect(text).not.toMatch(/(^|\n)(1,|\{"number":1,)/);
});
