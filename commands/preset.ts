import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type ChatInputCommandInteraction,
} from 'discord.js';
import { defineCommand, tell } from '../src/discord/definitions.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { readOwnDefaults } from '../src/discord/own-defaults.ts';
import { deletePreset, savePreset, usePreset } from '../src/discord/preset-changes.ts';
import { suggestPresets } from '../src/discord/preset-choices.ts';
import { mayManageServer } from '../src/guard/server-rights.ts';
import { maxSavedFlags } from '../src/prompt/limits.ts';
import { presetList } from '../src/views/presets.ts';

const { Boolean: yesOrNo, String: words, Subcommand: subcommand } = ApplicationCommandOptionType;

const name: APIApplicationCommandBasicOption = {
  type: words,
  name: 'name',
  description: 'Small letters, digits and hyphens; typed as --name in a prompt',
  required: true,
  autocomplete: true,
};
const flags: APIApplicationCommandBasicOption = {
  type: words,
  name: 'flags',
  description: 'What it stands for, such as --raw --stylize 250',
  required: true,
  max_length: maxSavedFlags,
};
const shared: APIApplicationCommandBasicOption = {
  type: yesOrNo,
  name: 'shared',
  description: 'For everybody in this server; needs Manage Server',
};

export const preset = defineCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'preset',
    description: 'Save flags under a name',
    ...everywhere(),
    options: [
      {
        type: subcommand,
        name: 'save',
        description: 'Save flags under a name, or replace those that are there',
        options: [name, flags, shared],
      },
      {
        type: subcommand,
        name: 'use',
        description: 'Put a preset behind each of your prompts',
        options: [name],
      },
      { type: subcommand, name: 'list', description: 'Show your presets and those shared here' },
      {
        type: subcommand,
        name: 'delete',
        description: 'Delete a preset',
        options: [name, shared],
      },
    ],
  },

  run: async (interaction, tools) => {
    const { user, guildId } = interaction;
    const part = interaction.options.getSubcommand();
    if (part === 'list') {
      return tell(presetList(await readOwnDefaults(interaction, tools), tools.text));
    }
    const request = { userId: user.id, name: readName(interaction) };
    if (part === 'use') return usePreset({ ...request, guildId }, tools);
    const isShared = interaction.options.getBoolean('shared') ?? false;
    if (isShared && guildId === null) return tell(tools.text.preset.onlyInServers);
    if (isShared && !mayManageServer(interaction)) return tell(tools.text.preset.notAllowed);
    const sharedIn = isShared ? (guildId ?? undefined) : undefined;
    if (part === 'delete') return deletePreset({ ...request, sharedIn }, tools);
    const typed = interaction.options.getString('flags', true);
    return savePreset({ ...request, sharedIn, flags: typed }, tools);
  },

  suggest: async (interaction, tools) =>
    suggestPresets(interaction, await readOwnDefaults(interaction, tools), tools.text),
});

/** People type the dashes along. */
function readName({ options }: ChatInputCommandInteraction): string {
  return options.getString('name', true).trim().toLowerCase().replace(/^--/, '');
}
