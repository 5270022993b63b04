import { type BaseInteraction, InteractionContextType, PermissionFlagsBits } from 'discord.js';
import { tokenLifeMs } from '../jobs/address.ts';
import type { Origin } from '../jobs/desk.ts';
import { toJobId } from '../jobs/job.ts';

/** Discord's default upload limit, for a server that does not tell another. */
const defaultUploadLimit = 10 * 1024 * 1024;

/**
 * Where an interaction comes from, as a new job remembers it.
 * @param ephemeral whether its message is shown to the person alone
 * @param now milliseconds since the Unix epoch
 */
export function originOf(interaction: BaseInteraction, ephemeral: boolean, now: number): Origin {
  return {
    jobId: toJobId(interaction.id),
    requesterId: interaction.user.id,
    guildId: interaction.guildId ?? undefined,
    locale: interaction.locale,
    uploadLimit: readUploadLimit(interaction),
    address: {
      applicationId: interaction.applicationId,
      channelId: interaction.channelId ?? '',
      guildId: interaction.guildId,
      token: interaction.token,
      tokenExpiresAt: now + tokenLifeMs,
      ephemeral,
      botIsThere: isBotThere(interaction),
    },
  };
}

/** In bytes. The library types it as always there; older servers leave it out. */
export function readUploadLimit({
  attachmentSizeLimit,
}: {
  attachmentSizeLimit: number | undefined;
}): number {
  return attachmentSizeLimit ?? defaultUploadLimit;
}

/** In its own direct messages, and in channels of its servers that it may look into. */
function isBotThere(interaction: BaseInteraction): boolean {
  if (interaction.context === InteractionContextType.BotDM) return true;
  const { appPermissions } = interaction;
  return isInstalledAt(interaction) && appPermissions.has(PermissionFlagsBits.ViewChannel);
}

/** In its own direct messages, and in servers that have installed it (not merely a member). */
export function isInstalledAt(interaction: BaseInteraction): boolean {
  if (interaction.context === InteractionContextType.BotDM) return true;
  if (interaction.guildId === null) return false;
  const { guildId, userId } = interaction.authorizingIntegrationOwners;
  return guildId !== null || userId === null;
}
