import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { defineCommand, tell } from '../src/discord/definitions.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { chooseAble, needsOf } from '../src/guard/able-upstream.ts';
import { promptRefusal } from '../src/guard/prompt.ts';
import { wording } from '../src/locales/wording.ts';

/** What Discord takes as the value of an option, in characters. */
const longest = 6_000;

export const shorten = defineCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    ...wording('shorten'),
    ...everywhere(),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...wording('shorten.prompt'),
        required: true,
        max_length: longest,
      },
    ],
  },

  run: async (interaction, tools) => {
    const prompt = interaction.options.getString('prompt', true).trim();
    const refusal = promptRefusal(prompt, tools);
    if (refusal !== undefined) return tell(refusal);
    const request = { kind: 'shorten', prompt } as const;
    const choice = chooseAble(needsOf(request, tools.text), tools);
    if (typeof choice === 'string') return tell(choice);
    const person = await tools.people.get(interaction.user.id);
    return { kind: 'start', draft: { ...choice, request, private: person.private } };
  },
});
