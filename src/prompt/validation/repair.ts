import { parsePrompt } from '../parse.ts';
import { printPrompt } from '../print.ts';
import type { Prompt } from '../prompt.ts';
import type { ValidationContext } from './context.ts';
import { applyFirstStage } from './edits.ts';
import { findAll } from './find-all.ts';
import { isError } from './levels.ts';

/** More rounds than stages and changes of model can need; beyond it corrections go in a circle. */
const maxRounds = 24;

/**
 * Corrects a prompt as far as that can be done without asking. Corrections may bring others about or
 * make them needless, so the prompt is looked at again after each round.
 * @returns the same prompt where there is nothing to correct; undefined where an error remains that
 * only the person can correct
 */
export function repairPrompt(prompt: Prompt, context: ValidationContext): Prompt | undefined {
  let current = prompt;
  for (let round = 0; round < maxRounds; round += 1) {
    const findings = findAll(current, context);
    const edits = findings.flatMap(({ edit }) => edit ?? []);
    if (edits.length === 0) {
      return findings.some(({ problem }) => isError(problem)) ? undefined : current;
    }
    const next = readAgain(applyFirstStage(current, edits));
    if (next === undefined) return undefined;
    current = next;
  }
  return undefined;
}

/**
 * What a corrected prompt is once it has been typed. A link that was moved to the front is a picture
 * then; but where a moved quotation mark would turn flags into lettering, nothing can be corrected.
 */
function readAgain(prompt: Prompt): Prompt | undefined {
  const read = parsePrompt(printPrompt(prompt));
  const isSame =
    read.flags.length === prompt.flags.length &&
    read.flags.every(({ name, value }, index) => {
      const flag = prompt.flags[index];
      return flag?.name === name && flag.value === value;
    });
  return isSame ? read : undefined;
}
