import {
  type APIApplicationCommandStringOption,
  type APIApplicationCommandUserOption,
  ApplicationCommandOptionType,
} from 'discord.js';
import { whyUntouchable } from '../../src/guard/culprit.ts';
import type { CommandPath } from '../../src/locales/wording.ts';
import { wording } from '../../src/locales/wording.ts';
import type { StaffUse } from '../admin/part.ts';

/** As much as a case keeps. */
const maxReason = 500;

/** The person that it is about. */
export function userOption(path: CommandPath): APIApplicationCommandUserOption {
  return { type: ApplicationCommandOptionType.User, ...wording(path), required: true };
}

/** Why it is done; need not be said. */
export function reasonOption(path: CommandPath): APIApplicationCommandStringOption {
  return { type: ApplicationCommandOptionType.String, ...wording(path), max_length: maxReason };
}

/** @returns what was typed as a reason; undefined for nothing */
export function reasonIn({ interaction }: StaffUse): string | undefined {
  const reason = interaction.options.getString('reason')?.trim() ?? '';
  return reason === '' ? undefined : reason;
}

/**
 * The person whom something is to be held against.
 * @returns their id, or what to say instead: it is oneself, a bot, or somebody who manages the server
 */
export function findCulprit({
  interaction,
  tools,
}: StaffUse): { readonly userId: string } | string {
  const { notAbout } = tools.text.cases.mod;
  const user = interaction.options.getUser('user', true);
  const why = whyUntouchable({
    userId: user.id,
    byId: interaction.user.id,
    isBot: user.bot || user.id === interaction.applicationId,
    // Somebody who has left can still be blocked; Discord tells nothing of their rights.
    isManager: tools.visit.visitor.managerIds?.includes(user.id),
  });
  return why === undefined ? { userId: user.id } : notAbout[why];
}
