import type { OptionValue } from '../discord/index.ts';
import type { Names } from './readable.ts';

/** A command as its person sees it in the field where they type it. */
export function typed(
  command: string,
  options: Readonly<Record<string, OptionValue>>,
  names: Names,
): string {
  const values = Object.entries(options).map(([name, value]) => ` ${name}: ${show(value, names)}`);
  return `\`/${command}${values.join('')}\``;
}

function show(value: OptionValue, names: Names): string {
  if (typeof value !== 'object') return names.get(String(value)) ?? String(value);
  return /\.(png|jpe?g|webp|gif)$/.test(value.filename) ? 'a picture' : value.filename;
}
