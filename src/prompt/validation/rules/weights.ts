import type { Catalogue, Model } from '../../catalogue.ts';
import { newestFirst } from '../accepting.ts';
import type { Edit } from '../edits.ts';
import { type Finding, places } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { splitWeighted, type WeightedPart } from '../values/weights.ts';

/** What `--no` weighs (Midjourney help: Multi-Prompts); several are counted as one, to be lenient. */
const exclusion = -0.5;

/** E15, E16, W05: weighted parts where the model has none, or that cancel each other out. */
export function findWrongWeights(reading: Reading): readonly Finding[] {
  const { prompt, context, choice } = reading;
  const parts = splitWeighted(prompt.text);
  if (parts === undefined || parts.length === 0) return [];
  const model = choice.model.id;
  switch (choice.model.multiPrompt) {
    case 'unverified':
      return [{ at: places.text, problem: { code: 'W05', flag: '::', model } }];
    case 'no': {
      const acceptedBy = takersOf(context.catalogue, choice.model);
      return [
        { at: places.text, problem: { code: 'E16', model, acceptedBy }, edit: joinParts(parts) },
      ];
    }
    case 'yes': {
      const sum = sumOf(parts, reading);
      return sum > 0 ? [] : [{ at: places.text, problem: { code: 'E15', sum } }];
    }
  }
}

function takersOf(catalogue: Catalogue, { family }: Model): readonly string[] {
  return newestFirst(catalogue, family)
    .filter((one) => one.multiPrompt === 'yes')
    .map(({ id }) => id);
}

function sumOf(parts: readonly WeightedPart[], { named }: Reading): number {
  const excluded = named('no').some(({ taken }) => taken.length > 0) ? exclusion : 0;
  const sum = parts.reduce((total, { weight }) => total + weight, excluded);
  return Math.round(sum * 1e6) / 1e6;
}

/** One text without weights. What had a negative one was not to be drawn: it goes behind `--no`. */
function joinParts(parts: readonly WeightedPart[]): Edit | undefined {
  const textOf = (chosen: readonly WeightedPart[]): string =>
    chosen.map(({ text }) => text).join(', ');
  const text = textOf(parts.filter(({ weight }) => weight > 0));
  if (text === '') return undefined;
  const unwanted = textOf(parts.filter(({ weight }) => weight < 0));
  const addedFlags = unwanted === '' ? [] : [{ name: 'no', value: unwanted }];
  return { stage: 'refusals', text, addedFlags };
}
