import type { DeedAnswer, FileGiven } from '../../page/protocol/deed.ts';
import type { Page } from '../page.ts';
import { choicesOf, fittingChoices } from './choices.ts';
import { type Composing, commandTyped, nothingComposed, type Suggestion } from './composing.ts';
import { toGiven } from './given.ts';

/** Types a message, or the start of a command; a command that is typed in full is chosen. */
export function typeText(page: Page, text: string): void {
  const { house, composing } = page.state;
  const typed = commandTyped(house?.commands ?? [], text);
  if (typed === undefined) {
    page.update({
      composing: { ...nothingComposed, text, files: composing.files },
      notice: undefined,
    });
    return;
  }
  const [first] = typed.command.options;
  chooseCommand(page, typed.command.name);
  if (first?.required === true && typed.rest !== '') fillOption(page, first.name, typed.rest);
}

/** Chooses a command; its fields are there to be filled in. */
export function chooseCommand(page: Page, command: string): void {
  page.update({ composing: { ...nothingComposed, command }, notice: undefined });
}

/** Opens the field of an optional option. */
export function openOption(page: Page, name: string): void {
  const { opened } = page.state.composing;
  change(page, {
    opened: [...opened.filter((one) => one !== name), name],
    focused: name,
    suggestions: [],
  });
}

/** Closes the field of an optional option; what stood in it is gone. */
export function closeOption(page: Page, name: string): void {
  const { opened, values } = page.state.composing;
  change(page, {
    opened: opened.filter((one) => one !== name),
    values: Object.fromEntries(Object.entries(values).filter(([key]) => key !== name)),
    focused: undefined,
    suggestions: [],
    problem: undefined,
    wrong: undefined,
  });
}

/** Fills in an option. */
export function fillOption(page: Page, name: string, value: string | FileGiven): void {
  const { values } = page.state.composing;
  change(page, {
    values: { ...values, [name]: value },
    focused: name,
    problem: undefined,
    wrong: undefined,
  });
}

/** Takes what is offered for an option. */
export function takeSuggestion(page: Page, name: string, suggestion: Suggestion): void {
  fillOption(page, name, suggestion.name);
  const { taken } = page.state.composing;
  change(page, { taken: { ...taken, [name]: suggestion }, suggestions: [], marked: 0 });
}

/** Shows no suggestions any more. */
export function closeSuggestions(page: Page): void {
  change(page, { suggestions: [], marked: 0 });
}

/** Offers what can stand in an option: its choices, or what the bot suggests. */
export async function suggest(page: Page, name: string): Promise<void> {
  const { command: commandName, values } = page.state.composing;
  const command = page.state.house?.commands.find((one) => one.name === commandName);
  const option = command?.options.find((one) => one.name === name);
  if (command === undefined || option === undefined) return;
  const typed = values[name];
  const choices = choicesOf(option, page.state.house);
  if (choices !== undefined) {
    const suggestions = fittingChoices(choices, typeof typed === 'string' ? typed : '');
    change(page, { focused: name, suggestions, marked: 0 });
    return;
  }
  change(page, { focused: name });
  if (!option.autocomplete) return;
  const texts = Object.entries(values).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const options = { [name]: '', ...Object.fromEntries(texts) };
  const answer = await page.ask({
    kind: 'autocomplete',
    command: command.name,
    options,
    focused: name,
  });
  // Meanwhile somebody may have typed on, or elsewhere: their own question is on its way.
  const { composing } = page.state;
  if (composing.focused !== name || composing.values[name] !== typed) return;
  change(page, { suggestions: answer.outcome === 'choices' ? answer.choices : [], marked: 0 });
}

/** Sends what stands in the composer. @returns undefined where it cannot be sent as it is */
export async function handIn(page: Page): Promise<DeedAnswer | undefined> {
  const { composing, house } = page.state;
  if (composing.command === undefined) return say(page);
  const command = house?.commands.find(({ name }) => name === composing.command);
  if (command === undefined) {
    change(page, { problem: `There is no command /${composing.command} here (any more)` });
    return undefined;
  }
  const given = toGiven(command, composing, house);
  if (given.kind === 'wrong') {
    const { option, why } = given;
    change(page, { problem: why, wrong: option, focused: option, suggestions: [] });
    return undefined;
  }
  page.update({ composing: nothingComposed });
  return page.act({ kind: 'run', command: command.name, options: { ...given.options } });
}

async function say(page: Page): Promise<DeedAnswer | undefined> {
  const { text, files } = page.state.composing;
  const content = text.trim();
  if (content === '' && files.length === 0) return undefined;
  page.update({ composing: nothingComposed, notice: undefined });
  return page.act({ kind: 'say', content, files: [...files] });
}

function change(page: Page, what: Partial<Composing>): void {
  page.update({ composing: { ...page.state.composing, ...what } });
}
