import { type OptionView, optionNumber } from '../../page/protocol/command.ts';
import type { HouseView } from '../../page/protocol/house.ts';
import type { Suggestion } from './composing.ts';

/** As many as Discord's client lists. */
const mostListed = 25;

/** What an option can hold, where not everything can be typed. */
export function choicesOf(
  option: OptionView,
  house: HouseView | undefined,
): readonly Suggestion[] | undefined {
  const { users = [], roles = [], channels = [] } = house ?? {};
  switch (option.type) {
    case optionNumber.boolean:
      return [
        { name: 'True', value: 'true' },
        { name: 'False', value: 'false' },
      ];
    case optionNumber.user:
      return named(users, '@');
    case optionNumber.role:
      return named(roles, '@');
    case optionNumber.mentionable:
      return named([...users, ...roles], '@');
    case optionNumber.channel:
      return named(channels, '#');
    default:
      return option.choices.length === 0 ? undefined : option.choices;
  }
}

function named(
  things: readonly { readonly id: string; readonly name: string }[],
  sign: string,
): readonly Suggestion[] {
  return things.map(({ id, name }) => ({ value: id, name: `${sign}${name}` }));
}

/** The choices in whose names the typed text stands; those that begin with it come first. */
export function fittingChoices(choices: readonly Suggestion[], text: string): Suggestion[] {
  const typed = text.trim().toLowerCase();
  const starts = ({ name }: Suggestion): number => Number(name.toLowerCase().startsWith(typed));
  return choices
    .filter(({ name }) => name.toLowerCase().includes(typed))
    .sort((one, other) => starts(other) - starts(one))
    .slice(0, mostListed);
}

/** The choice that a text names, whole, or whose value it is. */
export function choiceNamed(choices: readonly Suggestion[], text: string): Suggestion | undefined {
  const typed = text.trim().toLowerCase();
  return (
    choices.find(({ value }) => String(value) === text) ??
    choices.find(({ name }) => name.toLowerCase() === typed)
  );
}
