import sharp from 'sharp';
import { onTestFinished } from 'vitest';
import { listen } from '../../../sandbox/upstreams/http/listener.ts';
import type { Picture, Reference, ReferenceRole } from '../../../src/upstreams/port.ts';

/** Discord signs links for a day; `ex` says until when, in seconds. This one has long been over. */
const shortLived = 'https://cdn.discordapp.com/attachments/1/2/picture.png?ex=5f000000';

/** A small picture whose link dies before anybody could fetch it; each colour has other bytes. */
export async function pictureOf(background: string, url = shortLived): Promise<Picture> {
  const plain = { width: 64, height: 64, channels: 3, background } as const;
  const bytes = await sharp({ create: plain }).png().toBuffer();
  return { url, bytes, contentType: 'image/png' };
}

/** A small picture whose link lasts as long as the test. */
export async function lastingPictureOf(background: string): Promise<Picture> {
  const { bytes, contentType } = await pictureOf(background);
  const album = await listen(0, (_request, response) => {
    response.writeHead(200, { 'content-type': contentType }).end(bytes);
  });
  onTestFinished(() => album.stop());
  return { url: `${album.url}/picture.png`, bytes, contentType };
}

export function referTo(role: ReferenceRole, picture: Picture): Reference {
  return { role, ...picture };
}

const colours = ['teal', 'crimson', 'gold'];

/** One picture per role, all different, with links that do not last. */
export function references(roles: readonly ReferenceRole[]): Promise<Reference[]> {
  return Promise.all(
    roles.map(async (role, position) =>
      referTo(role, await pictureOf(colours[position % colours.length] ?? 'teal')),
    ),
  );
}

/** The bytes of a data URL. */
export function bytesOfDataUrl(url: string): Uint8Array {
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}
