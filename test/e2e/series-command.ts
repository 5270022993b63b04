import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { createRegistry } from '../../commands/index.ts';
import { type Command, defineCommand, type Registry } from '../../src/discord/definitions.ts';
import { everywhere } from '../../src/discord/everywhere.ts';
import { toJobId } from '../../src/jobs/job.ts';
import { seriesIdSchema } from '../../src/jobs/request-ids.ts';
import type { Upstream } from '../../src/upstreams/port.ts';

/** Starts a series of the prompts that are typed with bars in between, without asking first. */
const seriesCommand: Command = defineCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'series',
    description: 'Start several jobs together',
    ...everywhere(),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'prompts',
        description: 'With bars in between',
        required: true,
      },
      { type: ApplicationCommandOptionType.Boolean, name: 'private', description: 'Seen by you' },
    ],
  },
  run: (interaction) => {
    const typed = interaction.options.getString('prompts', true);
    const isPrivate = interaction.options.getBoolean('private') ?? false;
    return {
      kind: 'start-series',
      series: {
        id: seriesIdSchema.parse(toJobId(interaction.id)),
        prompt: typed,
        private: isPrivate,
        drafts: typed.split('|').map((prompt) => ({
          request: { kind: 'imagine', prompt: prompt.trim(), references: [] },
          upstream: 'midjourney-proxy',
          speed: undefined,
          private: isPrivate,
        })),
      },
    };
  },
});

/** Everything that members can do, and `/series` besides. */
export function registryWithSeries(upstreams: readonly Upstream[]): Registry {
  const registry = createRegistry(upstreams);
  return { ...registry, commands: [...registry.commands, seriesCommand] };
}
