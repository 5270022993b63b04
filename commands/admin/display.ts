import {
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
} from 'discord.js';
import { type Intention, type Tools, tell } from '../../src/discord/definitions.ts';
import type { Guild } from '../../src/guilds/guild.ts';
import type { GuildRepository } from '../../src/guilds/repository.ts';
import { pings } from '../../src/jobs/job.ts';
import { choice, wording } from '../../src/locales/wording.ts';
import { serverDisplay } from '../../src/views/server-settings.ts';
import { changed } from './changed.ts';

export const displayOption: APIApplicationCommandSubcommandOption = {
  type: ApplicationCommandOptionType.Subcommand,
  ...wording('admin.display'),
  options: [
    { type: ApplicationCommandOptionType.Boolean, ...wording('admin.display.previews') },
    {
      type: ApplicationCommandOptionType.String,
      ...wording('admin.display.ping'),
      choices: pings.map((value) => choice(value, ({ ping }) => ping[value])),
    },
  ],
};

/** How jobs look in a server while they run and once they are done. */
export async function changeDisplay(
  { options }: ChatInputCommandInteraction,
  server: GuildRepository,
  { text }: Tools,
): Promise<Intention> {
  const previews = options.getBoolean('previews');
  const ping = pings.find((one) => one === options.getString('ping'));
  const change: Partial<Guild> = {
    ...(previews === null ? {} : { previews }),
    ...(ping === undefined ? {} : { ping }),
  };
  const isNew = Object.keys(change).length > 0;
  return tell(serverDisplay(await changed(server, change), { text, isNew }));
}
