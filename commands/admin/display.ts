import { ApplicationCommandOptionType } from 'discord.js';
import { type Intention, tell } from '../../src/discord/definitions.ts';
import type { Guild } from '../../src/guilds/guild.ts';
import { pings } from '../../src/jobs/job.ts';
import { choice, wording } from '../../src/locales/wording.ts';
import { serverDisplay } from '../../src/views/server-settings.ts';
import { changed } from './changed.ts';
import type { CommandPart, StaffUse } from './part.ts';

/** How jobs look in a server while they run and once they are done. */
export const display: CommandPart = {
  option: {
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
  },
  run: changeDisplay,
};

async function changeDisplay(use: StaffUse): Promise<Intention> {
  const { options } = use.interaction;
  const { text } = use.tools;
  const previews = options.getBoolean('previews');
  const ping = pings.find((one) => one === options.getString('ping'));
  const change: Partial<Guild> = {
    ...(previews === null ? {} : { previews }),
    ...(ping === undefined ? {} : { ping }),
  };
  const isNew = Object.keys(change).length > 0;
  return tell(serverDisplay(await changed(use, change), { text, isNew }));
}
