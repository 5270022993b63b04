import { describe, expect, it } from 'vitest';
import { compileRules } from '../../../../src/guard/words/compile.ts';
import { disguises } from './corpus/disguises.ts';
import { innocents } from './corpus/innocents.ts';
import { caughtInnocents, notCaught } from './corpus/not-caught.ts';
import { corpusRules } from './corpus/rules.ts';

const find = compileRules(corpusRules.map((text) => ({ kind: 'word', text, action: 'block' })));

function rulesMetBy(text: string): readonly string[] {
  return find(text, { isAgeRestricted: false }).map(({ rule }) => rule.text.toLowerCase());
}

function isMet([rule, text]: readonly [string, string]): boolean {
  return rulesMetBy(text).includes(rule.toLowerCase());
}

describe('the corpus of words', () => {
  it('is large enough to say something', () => {
    expect(new Set(disguises.map(([, text]) => text)).size).toBeGreaterThanOrEqual(120);
    expect(new Set(innocents).size).toBeGreaterThanOrEqual(300);
  });

  it('is told apart without a mistake, and says how well', () => {
    const missed = disguises.filter((disguise) => !isMet(disguise));
    const wronged = innocents.flatMap((text) => {
      const rules = rulesMetBy(text);
      return rules.length > 0 ? [[text, rules]] : [];
    });
    const caught = disguises.length - missed.length;
    const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
    const precision = caught / (caught + wronged.length);
    const recall = caught / disguises.length;
    console.info(
      `words: precision ${percent(precision)} over ${innocents.length} innocents, ` +
        `recall ${percent(recall)} over ${disguises.length} disguises; ` +
        `${notCaught.length} more are known not to be caught, ` +
        `${caughtInnocents.length} innocents are known to be`,
    );
    expect({ missed, wronged }).toEqual({ missed: [], wronged: [] });
  });

  it.each(notCaught)('is known not to find %j in %j', (rule, text) => {
    expect(isMet([rule, text])).toBe(false);
  });

  it.each(caughtInnocents)('is known to find %j in %j', (rule, text) => {
    expect(isMet([rule, text])).toBe(true);
  });
});
