import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { ProposalId } from '../jobs/request-ids.ts';
import type { Sentences } from '../locales/index.ts';
import { parsePrompt } from '../prompt/parse.ts';
import { printFlag, printPrompt } from '../prompt/print.ts';
import { toRow } from './action-rows.ts';
import { encodePress } from './custom-ids.ts';
import { maxContent } from './fit-lines.ts';
import type { MessageView } from './message.ts';
import { modelName, plainWords } from './problems.ts';
import { shorten } from './prompt-text.ts';

/** Jobs that somebody may start with one press. */
export interface ShownOffer {
  /** What is made, where that is more than a picture out of words: "Clip". */
  readonly what?: string;
  /** What is sent, one per job; empty without words. */
  readonly prompts: readonly string[];
  /** "about 16 pictures, fast, 0.16 USD"; undefined where nobody can tell. */
  readonly estimate: string | undefined;
}

/** What a person is asked about their prompt before anything is paid. */
export interface ShownQuestion {
  readonly proposalId: ProposalId;
  /** Whether there is a prompt that can be edited. */
  readonly isEditable: boolean;
  /** Sentences about what is wrong or doubtful. */
  readonly problems: readonly string[];
  readonly notes: readonly string[];
  readonly doubtfulModel: string | undefined;
  readonly fixed: ShownOffer | undefined;
  readonly typed: ShownOffer | undefined;
  readonly refusal: string | undefined;
}

const maxProblems = 12;
const maxProblemText = 1_000;
const maxNoteText = 300;
/** How much of a prompt is shown, in characters; the form behind "Edit" has all of it. */
const maxPrompt = 200;
/** How many of that length there is room for: where both ways are offered, for each of them. */
const maxPrompts = { alone: 3, both: 2 } as const;

/** The private answer: everything at once, what would run instead, and one press to run it. */
export function questionView(question: ShownQuestion, text: Sentences): MessageView {
  const { ask } = text.check;
  const { problems, notes, doubtfulModel, fixed, typed, refusal } = question;
  const isWrong = problems.length > 0;
  const isOffered = fixed !== undefined || typed !== undefined;
  const first = isWrong ? [ask.wrong] : refusal === undefined ? [ask.confirm] : [];
  const rest = [
    ...(doubtfulModel === undefined ? [] : [ask.assumed(modelName(doubtfulModel))]),
    ...(refusal === undefined ? [] : [refusal]),
    ...(isWrong && !isOffered && refusal === undefined ? [ask.cannotFix] : []),
    ...offersOf(question, text),
    ...fitting(
      notes.map((line) => `-# ${line}`),
      { room: maxNoteText },
      text,
    ),
  ];
  const left = maxContent - [...first, ...rest].join('\n').length - 1;
  const room = Math.min(maxProblemText, left);
  const lines = problems.map((line) => `- ${line}`);
  const content = [...first, ...fitting(lines, { room, most: maxProblems }, text), ...rest];
  return { content: content.join('\n'), rows: [toRow(buttons(question, text))] };
}

/** Nothing is started that was not shown, nor at a price that was not. */
function offersOf({ fixed, typed }: ShownQuestion, text: Sentences): string[] {
  const { ask } = text.check;
  const most = fixed !== undefined && typed !== undefined ? maxPrompts.both : maxPrompts.alone;
  const titled = [
    { title: ask.corrected, offer: fixed },
    { title: fixed === undefined ? ask.wouldRun : ask.asTyped, offer: typed },
  ];
  return titled.flatMap(({ title, offer }) =>
    offer === undefined ? [] : [title, ...offerLines(offer, most, text)],
  );
}

function offerLines(
  { what, prompts, estimate }: ShownOffer,
  most: number,
  { check: { ask } }: Sentences,
): string[] {
  const distinct = [...new Set(prompts)];
  // Last of all: what is cut and printed anew may bring marks together.
  const brief = distinct.map((prompt) => briefPrompt(prompt).replaceAll('```', 'ˋˋˋ'));
  const shown = brief.filter(
    (_, at) => brief.slice(0, at + 1).join('\n').length <= most * (maxPrompt + 1),
  );
  const more = brief.length - shown.length;
  const words = [...(what === undefined ? [] : [what]), ...shown].filter((line) => line !== '');
  const block = ['```', ...words, ...(more > 0 ? [ask.more(more)] : []), '```'];
  if (estimate === undefined) return block;
  return [...block, prompts.length > 1 ? ask.several(prompts.length, estimate) : ask.one(estimate)];
}

/** The flags are what this is about: a long text gives way to them. */
function briefPrompt(prompt: string): string {
  const plain = plainWords(prompt, prompt.length);
  if (plain.length <= maxPrompt) return plain;
  const parsed = parsePrompt(plain);
  const flags = parsed.flags.map(printFlag).join(' ');
  const room = maxPrompt - flags.length - 1;
  if (room < 40) return shorten(plain, maxPrompt);
  return `${shorten(printPrompt({ ...parsed, flags: [] }), room)} ${flags}`;
}

/** Whole lines, as many as there is room for; those that are left out are counted. */
function fitting(
  lines: readonly string[],
  { room, most = lines.length }: { readonly room: number; readonly most?: number },
  { check }: Sentences,
): string[] {
  const countOf = (left: number): string => `-# ${check.ask.more(left)}`;
  const kept: string[] = [];
  let free = room - countOf(lines.length).length;
  for (const line of lines) {
    if (kept.length === most || line.length >= free) continue;
    kept.push(line);
    free -= line.length + 1;
  }
  const left = lines.length - kept.length;
  return left === 0 ? kept : [...kept, countOf(left)];
}

function buttons(question: ShownQuestion, { check }: Sentences): APIButtonComponent[] {
  const { proposalId, isEditable, problems, fixed, typed } = question;
  const press = (key: 'fixed' | 'typed' | 'edit'): string =>
    encodePress({ action: 'run', proposalId, key });
  const isWrong = problems.length > 0;
  const many = (offer: ShownOffer): number => offer.prompts.length;
  const { button } = check;
  const made: APIButtonComponent[] = [];
  if (fixed !== undefined) {
    const label = many(fixed) > 1 ? button.fixAndRunSeveral(many(fixed)) : button.fixAndRun;
    made.push(toButton(label, press('fixed'), ButtonStyle.Success));
  }
  if (typed !== undefined) {
    const plain = many(typed) > 1 ? button.start(many(typed)) : button.run;
    const anyway = many(typed) > 1 ? button.runAnywaySeveral(many(typed)) : button.runAnyway;
    const style = isWrong ? ButtonStyle.Secondary : ButtonStyle.Success;
    made.push(toButton(isWrong ? anyway : plain, press('typed'), style));
  }
  if (!isEditable) return made;
  return [...made, toButton(button.edit, press('edit'), ButtonStyle.Secondary)];
}

function toButton(
  label: string,
  customId: string,
  style: ButtonStyle.Success | ButtonStyle.Secondary,
): APIButtonComponent {
  return { type: ComponentType.Button, style, label, custom_id: customId };
}
