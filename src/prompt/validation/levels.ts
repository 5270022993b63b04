import type { Problem } from '../problem.ts';

/** Nothing may run with it. */
export function isError(problem: Problem): boolean {
  return problem.code.startsWith('E');
}

/** Probably not what the person meant, so worth asking before money is spent. */
export function isQuestionable(problem: Problem): boolean {
  return problem.code === 'W02' || problem.code === 'W03';
}
