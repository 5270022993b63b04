import {
  type APIApplicationCommandAttachmentOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord.js';
import { defineCommand, tell } from '../src/discord/definitions.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { readAttachment, toHandedIn } from '../src/discord/handed-in.ts';
import { answerJob } from '../src/discord/job-answer.ts';
import { chooseAble, needsOf } from '../src/guard/able-upstream.ts';
import { checkHandedIn } from '../src/guard/handed-in.ts';
import { choice, wording } from '../src/locales/wording.ts';
import { estimate, estimateLine } from '../src/plan/estimate.ts';
import { blendDimensions } from '../src/upstreams/port.ts';

/** The options that take a picture each; the first two have to be given. */
const images = ['image1', 'image2', 'image3', 'image4', 'image5'] as const;
const required = 2;

export const blend = defineCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    ...wording('blend'),
    ...everywhere(),
    options: [
      ...images.map(
        (name, index): APIApplicationCommandAttachmentOption => ({
          type: ApplicationCommandOptionType.Attachment,
          ...wording(`blend.${name}`),
          required: index < required,
        }),
      ),
      {
        type: ApplicationCommandOptionType.String,
        ...wording('blend.dimensions'),
        choices: blendDimensions.map((value) =>
          choice(value, ({ dimensions }) => dimensions[value]),
        ),
      },
    ],
  },

  run: async (interaction, tools) => {
    const { prices, text } = tools;
    const pictures = images.flatMap(
      (name) => readAttachment(interaction, `blend.${name}`, text) ?? [],
    );
    // Discord's client asks for two; whoever sends without it may not.
    if (pictures.length < required) return tell(text.pictures.twoPictures);
    const typed = interaction.options.getString('dimensions');
    const dimensions = blendDimensions.find((one) => one === typed) ?? 'square';
    const request = { kind: 'blend' as const, images: pictures.map(toHandedIn), dimensions };
    const chosen = chooseAble(needsOf(request, text), tools);
    if (typeof chosen === 'string') return tell(chosen);
    const check = await checkHandedIn(pictures, tools);
    if (check.kind === 'refused') return tell(check.line);
    const person = await tools.people.get(interaction.user.id);
    const draft = { ...chosen, request, speed: person.speed, private: person.private };
    const line = estimateLine(estimate([draft], prices), prices, text);
    return answerJob({ ...draft, estimate: line }, interaction, tools);
  },
});
