import { midjourney } from '../../../../src/prompt/catalogue.ts';
import { parsePrompt } from '../../../../src/prompt/parse.ts';
import { printPrompt } from '../../../../src/prompt/print.ts';
import type { Problem } from '../../../../src/prompt/problem.ts';
import type { ValidationContext } from '../../../../src/prompt/validation/context.ts';
import { findProblems } from '../../../../src/prompt/validation/find-problems.ts';
import { repairPrompt } from '../../../../src/prompt/validation/repair.ts';

/** The time at which test prompts are judged. */
export const now = Date.parse('2026-11-21T12:00:00Z');

/** As on a server with the official default and without attachments. */
export const plain: ValidationContext = {
  catalogue: midjourney,
  defaultModel: '8.2',
  roles: [],
  now,
};

/** What is wrong with a prompt as it is typed. */
export function problemsOf(
  typed: string,
  differently: Partial<ValidationContext> = {},
): readonly Problem[] {
  return findProblems(parsePrompt(typed), { ...plain, ...differently });
}

/** The codes of that, in their order. */
export function codesOf(
  typed: string,
  differently: Partial<ValidationContext> = {},
): readonly string[] {
  return problemsOf(typed, differently).map(({ code }) => code);
}

/** The corrected prompt as it would be typed; undefined where only the person can correct it. */
export function repaired(
  typed: string,
  differently: Partial<ValidationContext> = {},
): string | undefined {
  const prompt = repairPrompt(parsePrompt(typed), { ...plain, ...differently });
  return prompt && printPrompt(prompt);
}
