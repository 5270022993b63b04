import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type Attachment,
  type ChatInputCommandInteraction,
} from 'discord.js';
import type { UpstreamName } from '../src/config/upstreams.ts';
import { type Command, defineCommand, tell } from '../src/discord/definitions.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { promptRefusal } from '../src/guard/prompt.ts';
import { chooseUpstream } from '../src/guard/upstream-choice.ts';
import type { JobRequest } from '../src/jobs/job.ts';
import { en } from '../src/locales/en.ts';
import { speedOf, withOptions } from '../src/prompt/imagine-options.ts';
import { type Speed, speeds } from '../src/upstreams/result.ts';

const aspects = ['1:1', '3:2', '2:3', '4:3', '3:4', '16:9', '9:16', '21:9'];
const versions = ['8.2', '8.1', '7', '6.1', '6', '5.2', 'niji 7', 'niji 6'];

/** The attachment options, and what the picture is used for. */
const pictures = { image: 'image', style_reference: 'style', omni_reference: 'omni' } as const;

const choices = (values: readonly string[]) => values.map((value) => ({ name: value, value }));

/** @param upstreams those that are on; with several there is a choice between them */
export function imagine(upstreams: readonly UpstreamName[]): Command {
  return defineCommand({
    data: {
      type: ApplicationCommandType.ChatInput,
      name: 'imagine',
      description: 'Draw four pictures from your words',
      ...everywhere(),
      options: [
        {
          type: ApplicationCommandOptionType.String,
          name: 'prompt',
          description: 'What to draw; flags such as --ar 16:9 may follow',
          required: true,
        },
        {
          type: ApplicationCommandOptionType.Attachment,
          name: 'image',
          description: 'A picture to draw from',
        },
        {
          type: ApplicationCommandOptionType.Attachment,
          name: 'style_reference',
          description: 'A picture whose style is used',
        },
        {
          type: ApplicationCommandOptionType.Attachment,
          name: 'omni_reference',
          description: 'A picture of the person or thing to put in',
        },
        {
          type: ApplicationCommandOptionType.String,
          name: 'aspect',
          description: 'Width to height; 1:1 unless said otherwise',
          choices: choices(aspects),
        },
        {
          type: ApplicationCommandOptionType.String,
          name: 'version',
          description: 'The Midjourney model',
          choices: choices(versions),
        },
        {
          type: ApplicationCommandOptionType.String,
          name: 'speed',
          description: 'Relax waits longer, turbo costs more',
          choices: choices(speeds),
        },
        {
          type: ApplicationCommandOptionType.Boolean,
          name: 'private',
          description: 'Only you see the result',
        },
        ...upstreamOption(upstreams),
      ],
    },

    run: (interaction, tools) => {
      const typed = interaction.options.getString('prompt', true);
      const prompt = withOptions(typed, {
        aspect: interaction.options.getString('aspect') ?? undefined,
        version: interaction.options.getString('version') ?? undefined,
        speed: readSpeed(interaction),
      });
      const refusal = promptRefusal(typed, tools) ?? pictureRefusal(interaction, tools.text.notice);
      if (refusal !== undefined) return tell(refusal);
      const references = readReferences(interaction);
      const sketch = { prompt, roles: references.map(({ role }) => role) };
      const chosen = interaction.options.getString('upstream') ?? undefined;
      const choice = chooseUpstream(sketch, chosen, tools);
      if (typeof choice === 'string') return tell(choice);
      return {
        kind: 'start',
        draft: {
          ...choice,
          request: { kind: 'imagine', prompt, references },
          speed: speedOf(prompt),
          private: interaction.options.getBoolean('private') ?? false,
        },
      };
    },
  });
}

function upstreamOption(upstreams: readonly UpstreamName[]): APIApplicationCommandBasicOption[] {
  if (upstreams.length < 2) return [];
  return [
    {
      type: ApplicationCommandOptionType.String,
      name: 'upstream',
      description: 'Which service draws it',
      choices: upstreams.map((value) => ({ name: en.upstream.name[value], value })),
    },
  ];
}

function readSpeed(interaction: ChatInputCommandInteraction): Speed | undefined {
  const chosen = interaction.options.getString('speed');
  return speeds.find((speed) => speed === chosen);
}

type ImagineRequest = JobRequest & { readonly kind: 'imagine' };

function readReferences(interaction: ChatInputCommandInteraction): ImagineRequest['references'] {
  return Object.entries(pictures).flatMap(([option, role]) => {
    const attachment = interaction.options.getAttachment(option);
    return attachment === null ? [] : [{ role, url: attachment.url }];
  });
}

function pictureRefusal(
  interaction: ChatInputCommandInteraction,
  notice: { readonly notAPicture: (option: string) => string },
): string | undefined {
  const wrong = Object.keys(pictures).find((option) => {
    const attachment = interaction.options.getAttachment(option);
    return attachment !== null && !isPicture(attachment);
  });
  return wrong === undefined ? undefined : notice.notAPicture(wrong);
}

/** What the person's client claims; the bytes are looked at before they are handed on. */
function isPicture({ contentType, name }: Attachment): boolean {
  return contentType === null
    ? /\.(png|jpe?g|webp|gif)$/i.test(name)
    : /^image\/(png|jpeg|webp|gif)\b/.test(contentType);
}
