import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';

/**
 * A command for servers, direct messages and people who installed the bot for themselves. Said
 * outright, since Discord's own default has changed over time. Fresh arrays each time.
 */
export function everywhere(): {
  contexts: InteractionContextType[];
  integration_types: ApplicationIntegrationType[];
} {
  return {
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
    integration_types: [
      ApplicationIntegrationType.GuildInstall,
      ApplicationIntegrationType.UserInstall,
    ],
  };
}

/** A command for those who moderate the members of a server that has installed the bot. */
export function forModerators(): ReturnType<typeof forServerManagers> {
  return {
    ...forServerManagers(),
    default_member_permissions: PermissionFlagsBits.ModerateMembers.toString(),
  };
}

/** A command for those who run a server that has installed the bot. Fresh arrays each time. */
export function forServerManagers(): {
  contexts: InteractionContextType[];
  integration_types: ApplicationIntegrationType[];
  default_member_permissions: string;
} {
  return {
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
  };
}
