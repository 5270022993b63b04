import {
  type APIApplicationCommandStringOption,
  type APIApplicationCommandUserOption,
  ApplicationCommandOptionType,
} from 'discord.js';
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
  if (user.id === interaction.user.id) return notAbout.yourself;
  if (user.bot || user.id === interaction.applicationId) return notAbout.bot;
  // Somebody who has left can still be blocked; Discord tells nothing of their rights.
  const isManager = tools.visit.visitor.managerIds?.includes(user.id) === true;
  return isManager ? notAbout.manager : { userId: user.id };
}
