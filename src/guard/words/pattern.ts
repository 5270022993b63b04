import { RE2JS } from 're2js';
import { maxPatternLength } from './rule.ts';

/** The most steps that one expression may take per character of a text. */
const maxSteps = 500;

/** What is wrong with a regular expression. */
export type PatternProblem =
  | { readonly kind: 'too-long'; readonly max: number }
  /** What the library says about it, and the part that it means. */
  | { readonly kind: 'not-readable'; readonly why: string }
  /** It works, but takes too many steps per character: its repetitions are too large. */
  | { readonly kind: 'too-many-steps' };

/** A regular expression that never takes more time than a text is long, or what is wrong with it. */
export type PatternReading =
  | { readonly ok: true; readonly expression: RE2JS }
  | { readonly ok: false; readonly problem: PatternProblem };

/**
 * Reads a regular expression of somebody's own, in any case of letters. Its syntax is that of RE2:
 * nothing looks ahead, behind or back, and so nothing backtracks.
 */
export function readPattern(text: string): PatternReading {
  if (text.length > maxPatternLength) {
    return { ok: false, problem: { kind: 'too-long', max: maxPatternLength } };
  }
  try {
    const expression = RE2JS.compile(text, RE2JS.CASE_INSENSITIVE);
    if (expression.programSize() <= maxSteps) return { ok: true, expression };
    return { ok: false, problem: { kind: 'too-many-steps' } };
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    // The flag for any case is put in front by the library.
    const reason = why.replace(/^error parsing regexp: /, '').replace('`(?i)', '`');
    return { ok: false, problem: { kind: 'not-readable', why: reason } };
  }
}
