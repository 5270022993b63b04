import { ApplicationCommandOptionType } from 'discord.js';
import { type Intention, tell } from '../../src/discord/definitions.ts';
import { sentencesFor } from '../../src/locales/index.ts';
import { wording } from '../../src/locales/wording.ts';
import { mention } from '../../src/views/case-line.ts';
import { sentence } from '../../src/views/message.ts';
import { serverLog } from '../../src/views/server-staff.ts';
import { changed } from './changed.ts';
import type { CommandPart, StaffUse } from './part.ts';
import { staffChannelOption } from './staff-channel.ts';

/** Where every case is told in a server. */
export const log: CommandPart = {
  option: {
    type: ApplicationCommandOptionType.Subcommand,
    ...wording('admin.log'),
    options: [
      staffChannelOption('admin.log.channel'),
      { type: ApplicationCommandOptionType.Boolean, ...wording('admin.log.off') },
    ],
  },
  run: changeLog,
};

async function changeLog(use: StaffUse): Promise<Intention> {
  const { interaction, guildId, server, tools } = use;
  const { options } = interaction;
  const { text } = tools;
  const channel = options.getChannel('channel');
  const isOff = options.getBoolean('off') === true;
  if (channel !== null && isOff) {
    const { 'admin.log.channel': one, 'admin.log.off': other } = text.commands;
    return tell(text.cases.admin.either(one.name, other.name));
  }
  if (channel !== null) {
    return { kind: 'work', run: async () => sentence(await tryOut(use, channel.id)) };
  }
  const guild = isOff ? await changed(use, { logChannel: undefined }) : await server.get();
  return tell(serverLog(guild, { trouble: tools.moderation.cases.logTrouble(guildId) }, text));
}

/** Set only where a message arrives. */
async function tryOut(use: StaffUse, logChannel: string): Promise<string> {
  const { interaction, guildId, tools } = use;
  const { admin } = sentencesFor(interaction.guildLocale ?? 'en-US').cases;
  const line = admin.testLine(mention(interaction.user.id));
  const posted = await tools.messages.post(logChannel, sentence(line));
  if (posted.kind === 'refused') return tools.text.cases.admin.cannotPost(`<#${logChannel}>`);
  const isPublic = (await tools.messages.isForEverybody(guildId, logChannel)) === true;
  return serverLog(await changed(use, { logChannel }), { isPublic }, tools.text);
}
