import type { Model } from '../catalogue.ts';
import { printFlag } from '../print.ts';
import type { Problem } from '../problem.ts';
import type { Flag, Prompt } from '../prompt.ts';
import { acceptingModels } from './accepting.ts';
import { applyFirstStage, type Edit, replaceFlags } from './edits.ts';
import { isReference, type KnownFlag, type Reading } from './reading.ts';

/** The errors of a prompt, without corrections for references. */
export type JudgeErrors = (prompt: Prompt) => readonly Problem[];

/** A sort of reference that is there and that the model refuses. */
export interface RefusedReference {
  /** Of the flag, in full. */
  readonly name: string;
  /** Empty where the reference is an attachment. */
  readonly flags: readonly KnownFlag[];
}

/** What to do about a reference that the model refuses. */
export interface Remedy {
  /** Short, to be told: `--oref` or `--v 7`. */
  readonly suggestion: string;
  readonly edit: Edit;
}

/**
 * Looks for a way to keep a reference: the flag that this model has for the purpose, else the newest
 * model that takes it, of the same family if there is one. Only what brings no new error will do.
 */
export function findRemedy(
  refused: RefusedReference,
  reading: Reading,
  judge: JudgeErrors,
): Remedy | undefined {
  const { prompt, context, choice } = reading;
  const { family } = choice.model;
  const asked = { name: refused.name, value: '' };
  const accepting = acceptingModels(context.catalogue, asked, family);
  const relatives = accepting.filter((one) => one.family === family);
  const candidates = [
    ...replaceReference(refused, reading),
    ...(relatives.length > 0 ? relatives : accepting).map((model) => switchModel(model, reading)),
  ];
  if (candidates.length === 0) return undefined;
  const before = new Set(judge(prompt).map(keyOf));
  return candidates.find(({ edit }) => {
    const after = judge(applyFirstStage(prompt, [edit]));
    return after.every((one) => before.has(keyOf(one)) && !isRefusedReference(one, reading));
  });
}

/** The same mistake, whichever model it is about. */
function keyOf(problem: Problem): string {
  return 'flag' in problem ? `${problem.code} ${problem.flag}` : problem.code;
}

function isRefusedReference(problem: Problem, { context: { catalogue } }: Reading): boolean {
  if (problem.code !== 'E05') return false;
  const rule = catalogue.flag(problem.flag.slice(2));
  return rule !== undefined && isReference(rule);
}

function replaceReference(
  { name, flags }: RefusedReference,
  { context, choice }: Reading,
): readonly Remedy[] {
  const instead = context.catalogue.replacements[name];
  if (instead === undefined || flags.length === 0) return [];
  if (choice.model.cellOf(instead) === 'no') return [];
  const edit = replaceFlags(
    'model',
    flags.map(({ index, typed }) => [index, [{ name: instead, value: typed.value }]]),
  );
  return [{ suggestion: `--${instead}`, edit }];
}

/** Puts another model in the place of the one that was typed, or behind everything. */
function switchModel(model: Model, { known, context }: Reading): Remedy {
  const typed = known.filter(({ rule }) => rule.takes === 'model');
  const last = typed.at(-1);
  const own = context.catalogue.flags.find(({ family }) => family === model.family);
  const short: Flag = { name: own?.aliases[0] ?? model.family, value: model.number };
  const suggestion = printFlag(short);
  if (last === undefined) return { suggestion, edit: { stage: 'model', addedFlags: [short] } };
  const name = last.rule.family === model.family ? last.typed.name : short.name;
  const flags = typed.map(({ index }) => {
    return [index, index === last.index ? [{ ...short, name }] : []] as const;
  });
  return { suggestion, edit: replaceFlags('model', flags) };
}
