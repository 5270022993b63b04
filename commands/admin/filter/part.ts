import type { APIApplicationCommandSubcommandOption } from 'discord.js';
import type { Sentences } from '../../../src/locales/index.ts';
import type { CommandPart } from '../part.ts';

/** One subcommand of `/admin filter`. */
export interface FilterPart extends CommandPart {
  readonly option: APIApplicationCommandSubcommandOption;
}

/** A subcommand of `/admin`, as it is typed. */
export function commandLine(
  path: 'admin.notify' | 'admin.filter.add' | 'admin.filter.test',
  { commands }: Sentences,
): string {
  const [, ...names] = path.split('.');
  const group = names.length > 1 ? `${commands['admin.filter'].name} ` : '';
  return `\`/${commands.admin.name} ${group}${commands[path].name}\``;
}
