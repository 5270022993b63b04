import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canaries, expectNoCanary } from '../../../fuzz/canaries.ts';
import { changed } from '../../../fuzz/generate/json.ts';
import { watchedLog } from '../../../fuzz/log.ts';
import { type Report, runTarget } from '../../../fuzz/run.ts';
import { target } from '../../../fuzz/target.ts';

function feed(run: (text: string) => void, path?: string): Promise<Report> {
  const cases = fc.string({ unit: 'grapheme-ascii', maxLength: 8 });
  return runTarget(
    target('sample', () => ({ cases, run })),
    { count: 500, seed: 3, path },
  );
}

function failOnX(text: string): void {
  if (text.includes('x')) throw new Error('There is an x');
}

describe('a run over arbitrary cases', () => {
  it('counts them, and finds nothing where nothing is broken', async () => {
    const report = await feed(() => undefined);
    expect(report).toMatchObject({ failed: false, cases: 500, path: undefined });
  });

  it('tells the smallest case that breaks something, and runs that one again', async () => {
    const report = await feed(failOnX);
    expect(report).toMatchObject({ failed: true, smallest: '["x"]' });
    const again = await feed(failOnX, report.path);
    expect(again).toMatchObject({ failed: true, smallest: '["x"]', cases: 1 });
  });

  it('finds what was put into what all objects share', async () => {
    const report = await feed(() => {
      Object.assign(Object.prototype, { polluted: true });
    });
    Reflect.deleteProperty(Object.prototype, 'polluted');
    expect(String(report.error)).toMatch(/Object\.prototype was changed/);
  });

  it('finds what takes too long each time', async () => {
    const slow = target('sample', () => ({
      cases: fc.constant('slow'),
      run: () => {
        const until = performance.now() + 260;
        while (performance.now() < until);
      },
    }));
    const report = await runTarget(slow, { count: 1, seed: 3 });
    expect(String(report.error)).toMatch(/A case takes \d+ ms/);
  });
});

describe('the watched log', () => {
  it('finds a key that no net has caught', () => {
    const log = watchedLog();
    log.logger.warn({ err: new Error(`refused ${canaries.key}`) }, 'a question failed');
    expect(log.expectClean).toThrow(/holds the key/);
    expect(log.expectClean).not.toThrow();
  });

  it('takes what holds none', () => {
    expect(() => {
      expectNoCanary('a question failed', 'A log line');
    }).not.toThrow();
  });
});

describe('a JSON text that was changed', () => {
  it('is now as it was, now with a key twice, and now no JSON of any use', () => {
    const example = { id: 'a', list: [1, { deep: null }] };
    const texts = fc.sample(changed([example]), { numRuns: 2_000, seed: 5 });
    expect(texts).toContain(JSON.stringify(example));
    expect(texts.some((text) => /"id":.*"id":/.test(text))).toBe(true);
    expect(texts.some((text) => text.includes('__proto__'))).toBe(true);
    expect(texts.some((text) => text.startsWith('[[[['))).toBe(true);
  });
});
