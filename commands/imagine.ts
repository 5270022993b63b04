import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type ChatInputCommandInteraction,
} from 'discord.js';
import { type Command, defineCommand, tell } from '../src/discord/definitions.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { type HandedInOption, readAttachment } from '../src/discord/handed-in.ts';
import { answerImagine } from '../src/discord/imagine-answer.ts';
import { checkHandedIn } from '../src/guard/handed-in.ts';
import type { ImagineAsk } from '../src/jobs/proposals.ts';
import { en } from '../src/locales/en.ts';
import type { Sentences } from '../src/locales/index.ts';
import { type CommandPath, choice, wording } from '../src/locales/wording.ts';
import { aspects } from '../src/prompt/aspects.ts';
import { midjourney } from '../src/prompt/catalogue.ts';
import { modelFlag } from '../src/prompt/model-flag.ts';
import { offeredModels } from '../src/prompt/offered-models.ts';
import { printFlag } from '../src/prompt/print.ts';
import type { Flag } from '../src/prompt/prompt.ts';
import { speeds } from '../src/prompt/speed.ts';
import type { Upstream } from '../src/upstreams/port.ts';

const models = offeredModels(midjourney).map(({ id }) => id);

/** The attachment options, and what the picture is used for. */
const pictures = [
  { name: 'image', role: 'image' },
  { name: 'style_reference', role: 'style' },
  { name: 'omni_reference', role: 'omni' },
] as const;

/** @param upstreams those that are on: choices that none of them can honour are not offered */
export function imagine(upstreams: readonly Upstream[]): Command {
  const isPossible = (flag: Flag): boolean => {
    const prompt = `x ${printFlag(flag)}`;
    return upstreams.some((upstream) => upstream.objectionTo({ prompt, roles: [] }) === undefined);
  };
  return defineCommand({
    data: {
      type: ApplicationCommandType.ChatInput,
      ...wording('imagine'),
      ...everywhere(),
      options: [
        {
          type: ApplicationCommandOptionType.String,
          ...wording('imagine.prompt'),
          required: true,
        },
        ...pictures.map(({ name }) => ({
          type: ApplicationCommandOptionType.Attachment as const,
          ...wording(`imagine.${name}`),
        })),
        oneOf(
          'imagine.aspect',
          aspects.filter((aspect) => isPossible(aspectFlag(aspect))).map(asItStands),
        ),
        oneOf('imagine.version', models.filter((id) => isPossible(modelFlag(id))).map(asItStands)),
        oneOf(
          'imagine.speed',
          speeds.map((value) => choice(value, ({ speed }) => speed[value])),
        ),
        { type: ApplicationCommandOptionType.Boolean, ...wording('imagine.private') },
        ...upstreamOption(upstreams),
      ],
    },

    run: async (interaction, tools) => {
      const { options } = interaction;
      const references = readReferences(interaction, tools.text);
      const check = await checkHandedIn(references, tools);
      if (check.kind === 'refused') return tell(check.line);
      const ask: ImagineAsk = {
        typed: options.getString('prompt', true),
        options: readFlags(interaction),
        references: references.map(({ role, url }) => ({ role, url })),
        private: options.getBoolean('private') ?? undefined,
        upstream: options.getString('upstream') ?? undefined,
      };
      return answerImagine(ask, interaction, tools);
    },
  });
}

function aspectFlag(aspect: string): Flag {
  return { name: 'ar', value: aspect };
}

/** The options that are flags; people may type what they like instead of choosing. */
function readFlags({ options }: ChatInputCommandInteraction): Flag[] {
  const aspect = options.getString('aspect');
  const version = options.getString('version');
  const speed = speeds.find((one) => one === options.getString('speed'));
  return [
    ...(aspect === null ? [] : [aspectFlag(aspect)]),
    ...(version === null ? [] : [modelFlag(version)]),
    ...(speed === undefined ? [] : [{ name: speed, value: '' }]),
  ];
}

function oneOf(
  path: CommandPath,
  choices: APIApplicationCommandOptionChoice<string>[],
): APIApplicationCommandBasicOption {
  return { type: ApplicationCommandOptionType.String, ...wording(path), choices };
}

/** The same in every language. */
function asItStands(value: string): APIApplicationCommandOptionChoice<string> {
  return { name: value, value };
}

function upstreamOption(upstreams: readonly Upstream[]): APIApplicationCommandBasicOption[] {
  if (upstreams.length < 2) return [];
  return [
    {
      type: ApplicationCommandOptionType.String,
      ...wording('imagine.upstream'),
      choices: upstreams.map(({ name }) => ({ name: en.upstream.name[name], value: name })),
    },
  ];
}

function readReferences(
  interaction: ChatInputCommandInteraction,
  text: Sentences,
): (HandedInOption & ImagineAsk['references'][number])[] {
  return pictures.flatMap(({ name, role }) => {
    const picture = readAttachment(interaction, `imagine.${name}`, text);
    return picture === undefined ? [] : [{ ...picture, role }];
  });
}
