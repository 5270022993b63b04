import type { OptionValue, RegisteredCommand } from '../discord/index.ts';

/** What somebody typed at the prompt. */
export type Line =
  | {
      readonly kind: 'run';
      readonly command: string;
      readonly options: Record<string, OptionValue>;
    }
  /** `press U1`, or `press 3 U1` for the third message. */
  | { readonly kind: 'press'; readonly message: number | undefined; readonly button: string }
  /** `fill a new prompt`: sends the form that is open. */
  | { readonly kind: 'fill'; readonly text: string }
  | { readonly kind: 'messages' }
  | { readonly kind: 'quit' }
  | { readonly kind: 'unknown' };

/**
 * Reads a line the way a person would type it in Discord: `/imagine a red fox private: true`.
 * Text before the first option's name belongs to the command's first option.
 */
export function readLine(line: string, commands: readonly RegisteredCommand[]): Line {
  const text = line.trim();
  const [, command, rest = ''] = /^\/([\w-]+)\s*(.*)$/s.exec(text) ?? [];
  if (command !== undefined) {
    const names = optionNames(commands.find(({ name }) => name === command)?.definition);
    return { kind: 'run', command, options: readOptions(rest, names) };
  }
  const [, number, button] = /^press\s+(?:(\d+)\s+)?(.+)$/.exec(text) ?? [];
  if (button !== undefined) {
    return { kind: 'press', message: number === undefined ? undefined : Number(number), button };
  }
  if (text.startsWith('fill ')) return { kind: 'fill', text: text.slice('fill '.length) };
  if (text === 'messages' || text === 'quit') return { kind: text };
  return { kind: 'unknown' };
}

function optionNames(definition: unknown): string[] {
  if (typeof definition !== 'object' || definition === null || !('options' in definition))
    return [];
  const { options } = definition;
  if (!Array.isArray(options)) return [];
  return options.flatMap((option: unknown) =>
    typeof option === 'object' && option !== null && 'name' in option ? [String(option.name)] : [],
  );
}

function readOptions(rest: string, names: readonly string[]): Record<string, OptionValue> {
  const [first] = names;
  if (first === undefined) return {};
  const parts = rest.split(new RegExp(`(?:^|\\s)(${names.join('|')}):\\s*`));
  const options: Record<string, OptionValue> = {};
  if (parts[0]?.trim()) options[first] = parts[0].trim();
  for (let index = 1; index < parts.length; index += 2) {
    options[parts[index] ?? first] = toValue(parts[index + 1]?.trim() ?? '');
  }
  return options;
}

function toValue(text: string): OptionValue {
  if (text === 'true' || text === 'false') return text === 'true';
  return text;
}
