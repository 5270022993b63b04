import { ApplicationCommandType } from 'discord.js';
import { defineCommand } from '../src/discord/definitions.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { wording } from '../src/locales/wording.ts';
import { sentence } from '../src/views/message.ts';

export const help = defineCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    ...wording('help'),
    ...everywhere(),
  },
  run: (_interaction, { text }) => {
    return { kind: 'tell', view: sentence([text.help.title, ...text.help.lines].join('\n')) };
  },
});
