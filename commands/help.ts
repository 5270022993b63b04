import { ApplicationCommandType } from 'discord.js';
import { defineCommand } from '../src/discord/definitions.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { sentence } from '../src/views/message.ts';

export const help = defineCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'help',
    description: 'How to draw pictures here',
    ...everywhere(),
  },
  run: (_interaction, { text }) => {
    return { kind: 'tell', view: sentence([text.help.title, ...text.help.lines].join('\n')) };
  },
});
