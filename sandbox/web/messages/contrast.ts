import { DiscordCommand } from '@skyra/discord-components-core/discord-command.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { DiscordReply } from '@skyra/discord-components-core/discord-reply.js';
import { css } from 'lit';

/**
 * The library draws small print as faint as Discord does, which not everybody can read, commands for the dark
 * theme alone, and does not let what is wide shrink with the window.
 */
const readable = css`
  .discord-message-timestamp,
  .discord-message-edited,
  .discord-replied-message-username,
  .discord-replied-message-content,
  span {
    color: var(--muted) !important;
  }

  .discord-replied-message-username {
    opacity: 1 !important;
  }

  .discord-replied-message-content.discord-slash-command-name {
    background-color: color-mix(in srgb, var(--accent) 15%, transparent);
  }

  .discord-slash-command-name span {
    color: var(--link) !important;
  }

  .discord-message-content {
    min-width: 0;
  }
`;

for (const component of [DiscordMessage, DiscordCommand, DiscordReply]) {
  component.elementStyles = [...component.elementStyles, readable];
}
