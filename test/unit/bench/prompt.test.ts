import { describe, expect, it } from 'vitest';
import { benchPrompt } from '../../../bench/prompt.ts';
import {
  growing,
  longPrompt,
  misspeltPrompt,
  nastyPrompts,
  repeatTo,
} from '../../../bench/prompt-inputs.ts';
import { isAllMet, type Report } from '../../../bench/report.ts';
import { midjourney } from '../../../src/prompt/catalogue.ts';
import { parsePrompt } from '../../../src/prompt/parse.ts';
import { findProblems } from '../../../src/prompt/validation/find-problems.ts';
import { isError } from '../../../src/prompt/validation/levels.ts';

const context = { catalogue: midjourney, defaultModel: '8.2', roles: [], now: 0 };

describe('what is measured', () => {
  it('is a prompt of the stated length with twenty flags and no error', () => {
    const typed = longPrompt(2000);
    const prompt = parsePrompt(typed);
    expect(typed).toHaveLength(2000);
    expect(prompt.images).toHaveLength(1);
    expect(new Set(prompt.flags.map(({ name }) => name)).size).toBe(20);
    expect(findProblems(prompt, context).filter(isError)).toEqual([]);
  });

  it('is the same with every flag misspelt', () => {
    const typed = misspeltPrompt(2000);
    const problems = findProblems(parsePrompt(typed), context);
    expect(typed).toHaveLength(2000);
    expect(problems.filter(({ code }) => code === 'E01')).toHaveLength(20);
  });

  it('grows to exactly the length', () => {
    for (const part of Object.values(growing)) expect(repeatTo(part, 1000)).toHaveLength(1000);
  });
});

describe('the bench of prompts', () => {
  it('has figures and a target on every line', () => {
    const report = benchPrompt({ time: 0, warmupTime: 0, iterations: 1 }, 8000);
    const lines = report.sections.flatMap((section) => section.lines);
    expect(lines).toHaveLength(3 + Object.keys(nastyPrompts).length + Object.keys(growing).length);
    for (const { name, figures, target, isMet } of lines) {
      expect(Object.keys(figures).length, name).toBeGreaterThanOrEqual(3);
      for (const figure of Object.values(figures)) expect(figure, name).toBeGreaterThan(0);
      expect(target === undefined, name).toBe(isMet === undefined);
    }
  }, 60_000);

  it('fails as a whole where one target is missed', () => {
    const report = (...verdicts: readonly boolean[]): Report => ({
      bench: 'any',
      sections: verdicts.map((isMet) => ({
        title: 'any',
        lines: [
          { name: 'baseline', figures: {} },
          { name: 'line', figures: {}, isMet },
        ],
      })),
    });
    expect(isAllMet(report(true, true))).toBe(true);
    expect(isAllMet(report(true, false))).toBe(false);
  });
});
