import { type Sentences, sentencesFor } from '../../../src/locales/index.ts';
import type { StaffUse } from '../part.ts';

/**
 * Writes down that somebody changed the rules.
 * @param say what was changed, in the language of the server
 */
export async function recordChange(
  { interaction, guildId, server, tools }: StaffUse,
  say: (text: Sentences) => string,
): Promise<void> {
  const { locale } = await server.get();
  const detail = say(sentencesFor(interaction.guildLocale ?? locale ?? 'en-US'));
  const entry = { kind: 'setting', byId: interaction.user.id, detail } as const;
  await tools.moderation.cases.record(guildId, entry);
}
