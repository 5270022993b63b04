import { z } from 'zod';
import type { RegisteredCommand } from '../../discord/index.ts';

const wordsSchema = z.object({ type: z.int(), name: z.string(), description: z.string() });
/** A group of subcommands has them as its options; a subcommand has options of its own. */
const partSchema = wordsSchema.extend({ options: z.array(wordsSchema).default([]) });
const commandSchema = z.object({ options: z.array(partSchema) });

/** Discord docs: interactions/application-commands, Application Command Option Type. */
const group = 2;

/** Everything below `/admin` and `/mod`, with the words that the bot has registered for it. */
export function commandTable(commands: readonly RegisteredCommand[]): readonly string[] {
  const rows = ['admin', 'mod'].flatMap((name) => rowsOf(name, commands));
  return ['| Command | What it does |', '| --- | --- |', ...rows];
}

function rowsOf(name: string, commands: readonly RegisteredCommand[]): string[] {
  const command = commands.find((one) => one.name === name);
  if (command === undefined) throw new Error(`/${name} is not registered`);
  const { options } = commandSchema.parse(command.definition);
  return options.map((option) => {
    const inner = option.type === group ? option.options.map((one) => `\`${one.name}\``) : [];
    const more = inner.length === 0 ? '' : `: ${inner.join(', ')}`;
    return `| \`/${name} ${option.name}\` | ${option.description}${more} |`;
  });
}
