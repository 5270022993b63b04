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
import { wording } from '../src/locales/wording.ts';
import { maxSavedFlags } from '../src/prompt/limits.ts';
import { presetList } from '../src/views/presets.ts';

const { Boolean: yesOrNo, String: words, Subcommand: subcommand } = ApplicationCommandOptionType;

const name = {
  type: words,
  required: true,
  autocomplete: true,
} satisfies Partial<APIApplicationCommandBasicOption>;

export const preset = defineCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    ...wording('preset'),
    ...everywhere(),
    options: [
      {
        type: subcommand,
        ...wording('preset.save'),
        options: [
          { ...name, ...wording('preset.save.name') },
          {
            type: words,
            ...wording('preset.save.flags'),
            required: true,
            max_length: maxSavedFlags,
          },
          { type: yesOrNo, ...wording('preset.save.shared') },
        ],
      },
      {
        type: subcommand,
        ...wording('preset.use'),
        options: [{ ...name, ...wording('preset.use.name') }],
      },
      { type: subcommand, ...wording('preset.list') },
      {
        type: subcommand,
        ...wording('preset.delete'),
        options: [
          { ...name, ...wording('preset.delete.name') },
          { type: yesOrNo, ...wording('preset.delete.shared') },
        ],
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
