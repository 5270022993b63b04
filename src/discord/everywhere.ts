import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';

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
