import { printPrompt } from '../print.ts';
import type { Problem } from '../problem.ts';
import type { Prompt } from '../prompt.ts';
import type { ValidationContext } from './context.ts';
import type { Finding, Rule } from './finding.ts';
import { isError } from './levels.ts';
import { type Reading, readPrompt } from './reading.ts';
import { findMissingValues, findTextBehind } from './rules/arity.ts';
import { findOmniCount, findTooManyLinks } from './rules/counts.ts';
import { findWrongLinks } from './rules/links.ts';
import { findWrongModels } from './rules/models.ts';
import { findUnknownNames } from './rules/names.ts';
import { findNearFlags } from './rules/near-flags.ts';
import { findNeedy } from './rules/needs.ts';
import { findWrongNumbers } from './rules/numbers.ts';
import { findClipWithoutPicture, findLonePicture } from './rules/pictures.ts';
import { findWrongRatios } from './rules/ratios.ts';
import { findRefusedReferences } from './rules/references.ts';
import { findRefused, findUnverified } from './rules/refusals.ts';
import { findExclusive, findRepeated } from './rules/repeats.ts';
import { findMisplacedLinks } from './rules/text-links.ts';
import { findRefusedTogether } from './rules/together.ts';
import { findWrongWeights } from './rules/weights.ts';
import { findOddities } from './rules/whole.ts';
import { findWrongWords } from './rules/words.ts';

/** One flag's problems come in this order. */
const rules: readonly Rule[] = [
  findWrongLinks,
  findMisplacedLinks,
  findNearFlags,
  findLonePicture,
  findWrongWeights,
  findUnknownNames,
  findMissingValues,
  findWrongModels,
  findRefused,
  findWrongRatios,
  findWrongNumbers,
  findWrongWords,
  findTooManyLinks,
  findUnverified,
  findTextBehind,
  findRepeated,
  findExclusive,
  findNeedy,
  findClipWithoutPicture,
  findOmniCount,
  findRefusedTogether,
  findOddities,
];

/** Everything that is wrong with a prompt, in its order, with what would correct it. */
export function findAll(prompt: Prompt, context: ValidationContext): readonly Finding[] {
  const reading = readPrompt(prompt, context);
  // Several references try the same models.
  const known = new Map<string, readonly Problem[]>();
  const references = findRefusedReferences(reading, (other) => {
    const key = printPrompt(other);
    const errors = known.get(key) ?? judgeErrors(other, context);
    known.set(key, errors);
    return errors;
  });
  return [...references, ...applyRules(reading)].toSorted((a, b) => a.at - b.at);
}

function judgeErrors(prompt: Prompt, context: ValidationContext): readonly Problem[] {
  return judgePrompt(prompt, context).filter(isError);
}

/**
 * The same problems in no order, without a look for another model that would take references: many
 * times as fast.
 */
export function judgePrompt(prompt: Prompt, context: ValidationContext): readonly Problem[] {
  const reading = readPrompt(prompt, context);
  return [...findRefusedReferences(reading, undefined), ...applyRules(reading)].map(
    ({ problem }) => problem,
  );
}

function applyRules(reading: Reading): readonly Finding[] {
  return rules.flatMap((rule) => rule(reading));
}
