import { ApplicationCommandOptionType } from 'discord.js';
import type { Intention } from '../../src/discord/definitions.ts';
import type { Pause } from '../../src/guilds/moderation/pause.ts';
import { stopJobsOf } from '../../src/jobs/stop-all.ts';
import { sentencesFor } from '../../src/locales/index.ts';
import { choiceOf, wording } from '../../src/locales/wording.ts';
import { sentence } from '../../src/views/message.ts';
import { pauseNews } from '../../src/views/paused.ts';
import type { CommandPart, StaffUse } from './part.ts';

const modes = ['drain', 'now'] as const;
const maxReason = 200;

/** Takes nothing new; what was asked for is finished, or stopped too. Everybody here sees a line. */
export const pause: CommandPart = {
  option: {
    type: ApplicationCommandOptionType.Subcommand,
    ...wording('admin.pause'),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...wording('admin.pause.mode'),
        choices: modes.map((value) => choiceOf(value, ({ access }) => access.choices.mode[value])),
      },
      {
        type: ApplicationCommandOptionType.String,
        ...wording('admin.pause.reason'),
        max_length: maxReason,
      },
    ],
  },
  run: (use) => {
    const { options } = use.interaction;
    const typed = options.getString('reason')?.trim().slice(0, maxReason) ?? '';
    const reason = typed === '' ? undefined : typed;
    return pauseServer(use, { reason, isNow: options.getString('mode') === 'now' });
  },
};

function pauseServer(
  use: StaffUse,
  { reason, isNow }: Pick<Pause, 'reason'> & { readonly isNow: boolean },
): Intention {
  const { interaction, guildId, server, tools } = use;
  const { access } = tools.text;
  return {
    kind: 'work',
    run: async () => {
      const byId = interaction.user.id;
      const paused: Pause = { reason, byId, at: tools.clock.now() };
      const { paused: before } = await server.get();
      // Before anything is stopped: from here on nothing new comes in.
      const guild = await server.change((one) => ({ ...one, paused }));
      const news = pauseNews({ reason }, isNow, serverText(use, guild.locale));
      const posted = await announce(use, news);
      await tools.moderation.cases.note(guildId, {
        kind: 'paused',
        byId,
        reason,
        channelId: interaction.channelId,
        detail: access.choices.mode[isNow ? 'now' : 'drain'],
      });
      const told = isNow ? await stopEverything(use) : [access.pause.drained];
      const earlier = before && [access.pause.already(Math.floor(before.at / 1_000))];
      return sentence([...told, ...(earlier ?? []), ...posted].join('\n'));
    },
  };
}

async function stopEverything({ interaction, guildId, tools }: StaffUse): Promise<string[]> {
  const { stopped, unclear } = await stopJobsOf(guildId, interaction.user.id, tools);
  const { pause: said } = tools.text.access;
  return [said.stopped(stopped), ...(unclear === 0 ? [] : [said.unclear(unclear)])];
}

/** A line for everybody where it was asked for. @returns what to add where it cannot be posted */
export async function announce(
  { interaction, tools }: StaffUse,
  line: string,
): Promise<readonly string[]> {
  const posted = await tools.messages.post(interaction.channelId, sentence(line));
  return posted.kind === 'posted' ? [] : [tools.text.access.pause.notAnnounced];
}

/** The sentences of the server, for what everybody in it sees. */
export function serverText(
  { interaction }: Pick<StaffUse, 'interaction'>,
  locale: string | undefined,
): ReturnType<typeof sentencesFor> {
  return sentencesFor(locale ?? interaction.guildLocale ?? 'en-US');
}
