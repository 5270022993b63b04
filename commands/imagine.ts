import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type Attachment,
  type ChatInputCommandInteraction,
} from 'discord.js';
import { type Command, defineCommand, tell } from '../src/discord/definitions.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { promptRefusal } from '../src/guard/prompt.ts';
import { chooseUpstream } from '../src/guard/upstream-choice.ts';
import type { JobRequest } from '../src/jobs/job.ts';
import { en } from '../src/locales/en.ts';
import { type PromptOptions, speedOf, withOptions } from '../src/prompt/imagine-options.ts';
import type { Upstream } from '../src/upstreams/port.ts';
import { type Speed, speeds } from '../src/upstreams/result.ts';

/** Those that some upstream can say are offered. */
const aspects = '1:1 3:2 2:3 4:3 3:4 16:9 9:16 2:1 1:2 6:5 5:6 21:9'.split(' ');
const versions = ['8.2', '8.1', '7', '6.1', '6', '5.2', '5.1', 'niji 7', 'niji 6'];

/** The attachment options, and what the picture is used for. */
const pictures = [
  { name: 'image', role: 'image', description: 'A picture to draw from' },
  { name: 'style_reference', role: 'style', description: 'A picture whose style is used' },
  {
    name: 'omni_reference',
    role: 'omni',
    description: 'A picture of the person or thing to put in',
  },
] as const;

/** @param upstreams those that are on: choices that none of them can honour are not offered */
export function imagine(upstreams: readonly Upstream[]): Command {
  const isPossible = (options: Partial<PromptOptions>): boolean => {
    const prompt = withOptions('x', { ...noOptions, ...options });
    return upstreams.some((upstream) => upstream.objectionTo({ prompt, roles: [] }) === undefined);
  };
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
        ...pictures.map(({ name, description }) => ({
          type: ApplicationCommandOptionType.Attachment as const,
          name,
          description,
        })),
        choice(
          'aspect',
          'Width to height; 1:1 unless said otherwise',
          aspects.filter((aspect) => isPossible({ aspect })),
        ),
        choice(
          'version',
          'The Midjourney model',
          versions.filter((version) => isPossible({ version })),
        ),
        choice('speed', 'Relax waits longer, turbo costs more', speeds),
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

const noOptions: PromptOptions = { aspect: undefined, version: undefined, speed: undefined };

function choice(
  name: string,
  description: string,
  values: readonly string[],
): APIApplicationCommandBasicOption {
  const choices = values.map((value) => ({ name: value, value }));
  return { type: ApplicationCommandOptionType.String, name, description, choices };
}

function upstreamOption(upstreams: readonly Upstream[]): APIApplicationCommandBasicOption[] {
  if (upstreams.length < 2) return [];
  return [
    {
      type: ApplicationCommandOptionType.String,
      name: 'upstream',
      description: 'Which service draws it',
      choices: upstreams.map(({ name }) => ({ name: en.upstream.name[name], value: name })),
    },
  ];
}

function readSpeed(interaction: ChatInputCommandInteraction): Speed | undefined {
  const chosen = interaction.options.getString('speed');
  return speeds.find((speed) => speed === chosen);
}

type ImagineRequest = JobRequest & { readonly kind: 'imagine' };

function readReferences(interaction: ChatInputCommandInteraction): ImagineRequest['references'] {
  return pictures.flatMap(({ name, role }) => {
    const attachment = interaction.options.getAttachment(name);
    return attachment === null ? [] : [{ role, url: attachment.url }];
  });
}

function pictureRefusal(
  interaction: ChatInputCommandInteraction,
  notice: { readonly notAPicture: (option: string) => string },
): string | undefined {
  const wrong = pictures.find(({ name }) => {
    const attachment = interaction.options.getAttachment(name);
    return attachment !== null && !isPicture(attachment);
  });
  return wrong && notice.notAPicture(wrong.name);
}

/** What the person's client claims; the bytes are looked at before they are handed on. */
function isPicture({ contentType, name }: Attachment): boolean {
  return contentType === null
    ? /\.(png|jpe?g|webp|gif)$/i.test(name)
    : /^image\/(png|jpeg|webp|gif)\b/.test(contentType);
}
