import { type ButtonInteraction, MessageFlags } from 'discord.js';
import type { Case } from '../guard/cases/case.ts';
import { type Sentences, sentencesFor } from '../locales/index.ts';
import type { Tools } from './definitions.ts';
import { noteUnaskedPress } from './unasked-press.ts';

/** A button below a case that a moderator has pressed. */
export interface StaffPress {
  readonly guildId: string;
  readonly entry: Case;
  /** The language of the message: the server's, or their own where they alone see it. */
  readonly text: Sentences;
}

/**
 * Looks up what a moderator decides about.
 * @param wanted the case that the button belongs to
 * @returns it, or what to say instead
 */
export async function staffPress(
  wanted: { readonly kind: Case['kind']; readonly caseNumber: string },
  { guildId, message }: Pick<ButtonInteraction, 'guildId' | 'message'>,
  { visit, moderation, guilds, text }: Tools,
): Promise<StaffPress | string> {
  const { mod } = text.cases;
  const number = Number(wanted.caseNumber);
  if (guildId === null || !visit.visitor.mayModerate) {
    await noteUnaskedPress({ about: number }, { visit, moderation });
    return mod.notAllowed;
  }
  const entry = await moderation.cases.get(guildId, number);
  if (entry?.kind !== wanted.kind) return mod.noCase(number);
  const { locale = 'en-US' } = await guilds.of(guildId).get();
  const isOwn = message.flags.has(MessageFlags.Ephemeral);
  return { guildId, entry, text: isOwn ? text : sentencesFor(locale) };
}
