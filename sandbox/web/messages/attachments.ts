import { html, nothing, type TemplateResult } from 'lit';
import type { AttachmentView, MessageView } from '../../page/protocol/message.ts';
import type { Page } from '../page.ts';
import { fitted } from './fitted.ts';

/** The files of a message: pictures in a gallery, clips to play, the rest to download. */
export function attachmentList(
  page: Page,
  attachments: readonly AttachmentView[],
): TemplateResult | string {
  if (attachments.length === 0) return '';
  const pictures = attachments.filter((one) => one.contentType.startsWith('image/'));
  const others = attachments.filter((one) => !one.contentType.startsWith('image/'));
  const isAlone = pictures.length === 1;
  return html`
    ${
      pictures.length === 0
        ? ''
        : html`<div class="gallery" data-count=${Math.min(pictures.length, 4)}>
            ${pictures.map((picture) => pictureButton(page, picture, isAlone))}
          </div>`
    }
    ${others.map((other) =>
      other.contentType.startsWith('video/') ? clip(page, other) : fileLink(other),
    )}
  `;
}

/** The files that no embed shows: Discord draws each in one place only. */
export function unembedded({ attachments, embeds }: MessageView): readonly AttachmentView[] {
  const shown = embeds.flatMap(({ image, thumbnail }) => [image?.url, thumbnail?.url]);
  return attachments.filter(({ url }) => !shown.includes(url));
}

/** What a file is called. */
export function titleOf({ description = '', filename }: AttachmentView): string {
  return description === '' ? filename : description;
}

/** Whether nobody has wanted to see it yet. */
export function isCovered({ state }: Page, { spoiler, id }: AttachmentView): boolean {
  return spoiler && !state.uncovered.has(id);
}

function uncover(page: Page, { id }: AttachmentView): void {
  page.update({ uncovered: new Set([...page.state.uncovered, id]) });
}

function pictureButton(page: Page, picture: AttachmentView, isAlone: boolean): TemplateResult {
  const covered = isCovered(page, picture);
  const name = titleOf(picture);
  const { width, height } = isAlone ? fitted(picture) : picture;
  return html`
    <button
      type="button"
      class="picture ${covered ? 'covered' : ''}"
      aria-label=${covered ? 'Spoiler: show the picture' : `Open the picture: ${name}`}
      @click=${() => {
        if (covered) uncover(page, picture);
        else page.update({ viewed: { url: picture.url, description: name } });
      }}
    >
      <img
        src=${picture.url}
        alt=${covered ? '' : name}
        width=${width ?? nothing}
        height=${height ?? nothing}
      />
      ${covered ? html`<span class="cover" aria-hidden="true">SPOILER</span>` : ''}
    </button>
  `;
}

function clip(page: Page, file: AttachmentView): TemplateResult {
  const { width, height } = fitted(file);
  if (isCovered(page, file)) {
    return html`<button
      type="button"
      class="clip covered"
      aria-label="Spoiler: show the clip"
      @click=${() => {
        uncover(page, file);
      }}
    >
      <span class="cover" aria-hidden="true">SPOILER</span>
    </button>`;
  }
  return html`<video
    class="clip"
    src=${file.url}
    aria-label=${titleOf(file)}
    width=${width ?? nothing}
    height=${height ?? nothing}
    controls
    preload="metadata"
  ></video>`;
}

function fileLink({ url, filename, size }: AttachmentView): TemplateResult {
  return html`<p class="file">
    <span aria-hidden="true">📄</span> <a href=${url} download=${filename}>${filename}</a>
    <small>${Math.ceil(size / 1_024)} KB</small>
  </p>`;
}
