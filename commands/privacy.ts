import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type BaseInteraction,
} from 'discord.js';
import { defineCommand, type Intention, type Tools, tell } from '../src/discord/definitions.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { readUploadLimit } from '../src/discord/origin.ts';
import { wording } from '../src/locales/wording.ts';
import type { ExportEdge } from '../src/privacy/records.ts';
import { eraseQuestion, exportView } from '../src/views/privacy.ts';

export const privacy = defineCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    ...wording('privacy'),
    ...everywhere(),
    options: [
      { type: ApplicationCommandOptionType.Subcommand, ...wording('privacy.export') },
      { type: ApplicationCommandOptionType.Subcommand, ...wording('privacy.erase') },
    ],
  },
  run: (interaction, tools) =>
    interaction.options.getSubcommand() === 'erase'
      ? { kind: 'tell', view: eraseQuestion(tools.text) }
      : exportFor(interaction, tools),
});

/** Of one message: its files, and the whole request (Discord docs: Create Message). */
const maxFiles = 10;
const maxTotalBytes = 24 * 1024 * 1024;

/**
 * Everything stored about whoever asks, or the rest of it; shared with the button for that. One at a
 * time: it is large.
 * @param edge where an earlier message ended
 */
export function exportFor(
  interaction: BaseInteraction,
  { privacy: own, clock, text }: Pick<Tools, 'privacy' | 'clock' | 'text'>,
  edge?: ExportEdge,
): Intention {
  const userId = interaction.user.id;
  const finish = own.beginExport(userId);
  if (finish === undefined) return tell(text.notice.alreadyPressed);
  const limits = { maxFileBytes: readUploadLimit(interaction), maxTotalBytes, maxFiles };
  return {
    kind: 'work',
    finish,
    run: async (signal) => {
      const packed = await own.export(userId, { ...limits, edge, signal });
      return exportView({ packed, isRest: edge !== undefined, now: clock.now() }, text);
    },
  };
}
