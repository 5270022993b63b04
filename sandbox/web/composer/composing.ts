import type { CommandView, OptionView } from '../../page/protocol/command.ts';
import type { FileGiven } from '../../page/protocol/deed.ts';

/** Something that can stand in an option: its name is read, its value is sent. */
export interface Suggestion {
  readonly name: string;
  readonly value: string | number;
}

/** What stands in the composer. */
export interface Composing {
  /** What is typed where no command is chosen: a message, or the start of a command. */
  readonly text: string;
  /** Files that the message brings. */
  readonly files: readonly FileGiven[];
  /** The name of the chosen command. */
  readonly command: string | undefined;
  /** What its options hold, by their names; text as it was typed. */
  readonly values: Readonly<Record<string, string | FileGiven>>;
  /** The optional ones that are open, in the order in which they were opened. */
  readonly opened: readonly string[];
  /** The option that is typed into, and what is offered for it. */
  readonly focused: string | undefined;
  readonly suggestions: readonly Suggestion[];
  /** Suggestions that were taken, by their option: what is sent is not what is read. */
  readonly taken: Readonly<Record<string, Suggestion>>;
  /** Which line of the open list is marked, from 0. */
  readonly marked: number;
  /** Why it cannot be sent as it is, and the option that is at fault. */
  readonly problem: string | undefined;
  readonly wrong: string | undefined;
}

export const nothingComposed: Composing = {
  text: '',
  files: [],
  command: undefined,
  values: {},
  opened: [],
  focused: undefined,
  suggestions: [],
  taken: {},
  marked: 0,
  problem: undefined,
  wrong: undefined,
};

/** The commands that fit what is typed: those that begin with it come first. */
export function fittingCommands(commands: readonly CommandView[], text: string): CommandView[] {
  if (!text.startsWith('/')) return [];
  const typed = text.slice(1).toLowerCase();
  const fitting = commands.filter(({ name }) => name.includes(typed));
  return fitting.sort(
    (one, other) => Number(other.name.startsWith(typed)) - Number(one.name.startsWith(typed)),
  );
}

/**
 * The command whose whole name is typed, with a blank after it: Discord takes it as chosen.
 * @returns with what follows, without the name of an option before it
 */
export function commandTyped(
  commands: readonly CommandView[],
  text: string,
): { readonly command: CommandView; readonly rest: string } | undefined {
  const lower = text.toLowerCase();
  const command = commands.find(({ name }) => lower.startsWith(`/${name} `));
  if (command === undefined) return undefined;
  const rest = text.slice(command.name.length + 2);
  const [first] = shownOptions(command, nothingComposed);
  const lead = `${first?.name ?? ''}:`;
  return { command, rest: rest.startsWith(lead) ? rest.slice(lead.length).trimStart() : rest };
}

/** The options whose fields are shown: the required ones, and those that were opened. */
export function shownOptions({ options }: CommandView, { opened }: Composing): OptionView[] {
  const known = new Map(options.map((option) => [option.name, option]));
  return [
    ...options.filter(({ required }) => required),
    ...opened.flatMap((name) => known.get(name) ?? []),
  ];
}
