import '@skyra/discord-components-core/discord-embed.js';
import '@skyra/discord-components-core/discord-embed-description.js';
import '@skyra/discord-components-core/discord-embed-field.js';
import '@skyra/discord-components-core/discord-embed-fields.js';
import '@skyra/discord-components-core/discord-embed-footer.js';
import { html, type TemplateResult } from 'lit';
import type { HouseView } from '../../page/protocol/house.ts';
import type { EmbedView } from '../../page/protocol/message.ts';
import { markdown } from './markdown.ts';

/** An embed below the text of a message. */
export function embedCard(embed: EmbedView, house: HouseView | undefined): TemplateResult {
  const { title, description, url, color, footer, author, image, thumbnail, fields } = embed;
  const colour = color ? `#${color.toString(16).padStart(6, '0')}` : undefined;
  return html`
    <discord-embed
      slot="embeds"
      .embedTitle=${title ?? undefined}
      .url=${url ?? undefined}
      .color=${colour}
      .authorName=${author?.name}
      .image=${image?.url}
      .thumbnail=${thumbnail?.url}
    >
      ${
        description
          ? html`<discord-embed-description slot="description"
              >${markdown(description, house)}</discord-embed-description
            >`
          : ''
      }
      ${
        fields && fields.length > 0
          ? html`<discord-embed-fields slot="fields">
              ${fields.map(
                ({ name, value, inline }) =>
                  html`<discord-embed-field .fieldTitle=${name} ?inline=${inline ?? false}
                    >${markdown(value, house)}</discord-embed-field
                  >`,
              )}
            </discord-embed-fields>`
          : ''
      }
      ${footer ? html`<discord-embed-footer slot="footer">${footer.text}</discord-embed-footer>` : ''}
    </discord-embed>
  `;
}
