import type { Problem } from '../problem.ts';
import type { Prompt } from '../prompt.ts';
import type { ValidationContext } from './context.ts';
import { findAll } from './find-all.ts';

/**
 * Judges a prompt as Midjourney would, before anybody pays for it: flags, values, links, weights,
 * and what goes together with which model. Braces count as ordinary characters; see
 * `permutations.ts`. Never throws, and takes time in proportion to the prompt.
 * @returns every problem at once, in the order of the prompt, each of them once
 */
export function findProblems(prompt: Prompt, context: ValidationContext): readonly Problem[] {
  const problems = findAll(prompt, context).map(({ problem }) => problem);
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}
