import type {
  APIApplicationCommandSubcommandGroupOption,
  APIApplicationCommandSubcommandOption,
  AutocompleteInteraction,
  ChatInputCommandInteraction,
} from 'discord.js';
import type { Intention, Tools } from '../../src/discord/definitions.ts';
import type { Suggestion } from '../../src/discord/respond.ts';
import type { GuildRepository } from '../../src/guilds/repository.ts';

/** One use of `/admin` or `/mod` by somebody who may, in a server. */
export interface StaffUse {
  readonly interaction: ChatInputCommandInteraction;
  readonly guildId: string;
  readonly server: GuildRepository;
  readonly tools: Tools;
}

/** One subcommand, or a group of them: definition and handler together. */
export interface CommandPart {
  readonly option:
    | APIApplicationCommandSubcommandOption
    | APIApplicationCommandSubcommandGroupOption;
  run(use: StaffUse): Promise<Intention> | Intention;
  /** Suggestions for the option that is being typed. */
  suggest?(interaction: AutocompleteInteraction, tools: Tools): Promise<readonly Suggestion[]>;
}

/** The part that was used: by its group where it has one, else by its own name. */
export function partOf(
  parts: readonly CommandPart[],
  { options }: ChatInputCommandInteraction | AutocompleteInteraction,
): CommandPart | undefined {
  const name = options.getSubcommandGroup(false) ?? options.getSubcommand();
  return parts.find(({ option }) => option.name === name);
}
