import type { Message } from 'discord.js';
import { z } from 'zod';
import { shorten } from '../views/prompt-text.ts';

export const foundPictureSchema = z.object({
  url: z.string(),
  /** The address is somebody's own and not Discord's: it may lead anywhere. */
  isLink: z.literal(true).optional(),
  kind: z.enum(['image', 'video']),
  /** What its file is called, where that is known. */
  name: z.string().max(100).optional(),
});

/** A picture or a clip that a message shows. */
export type FoundPicture = z.infer<typeof foundPictureSchema>;

/** What a message shows, and likewise one that it forwards. */
type Shown = Pick<Message, 'attachments' | 'embeds' | 'components'>;

/** A message as far as pictures can be found in it. */
export interface PictureSource extends Shown {
  /** Those that it forwards. */
  readonly messageSnapshots?: ReadonlyMap<string, Shown>;
}

/** As many as a menu can offer. */
const maxFound = 25;
const maxName = 100;

const mediaSchema = z.object({
  url: z.string().optional().catch(undefined),
  proxy_url: z.string().optional().catch(undefined),
  content_type: z.string().optional().catch(undefined),
});
const embedSchema = z.object({
  image: mediaSchema.optional().catch(undefined),
  thumbnail: mediaSchema.optional().catch(undefined),
});
const componentSchema = z.object({
  /** Of a thumbnail. */
  media: mediaSchema.optional().catch(undefined),
  file: mediaSchema.optional().catch(undefined),
  items: z
    .array(z.object({ media: mediaSchema }))
    .default([])
    .catch([]),
  accessory: z.unknown().optional(),
  components: z.array(z.unknown()).default([]).catch([]),
});

/**
 * The pictures and clips of a message in the order in which it shows them: its files, what links in
 * it unfold to, what its components hold, and the same of a message that it forwards (Discord docs:
 * resources/message, components/reference). Discord's own copies come before the addresses of others.
 * @returns at most 25, each once
 */
export function findPictures(message: PictureSource): readonly FoundPicture[] {
  const forwarded = [...(message.messageSnapshots?.values() ?? [])];
  const found = [message, ...forwarded].flatMap(picturesIn);
  const byAddress = new Map(found.map((picture) => [picture.url, picture]));
  return [...byAddress.values()].slice(0, maxFound);
}

function picturesIn({ attachments, embeds, components }: Shown): FoundPicture[] {
  return [
    ...[...attachments.values()].flatMap(({ url, contentType, name }) => {
      const kind = kindOf(contentType ?? undefined, name);
      return kind === undefined || !isWebAddress(url) ? [] : [{ url, kind, ...named(name) }];
    }),
    ...embeds.flatMap(({ data }) => {
      const { image, thumbnail } = embedSchema.parse(data);
      return [image, thumbnail].flatMap((media) => toPicture(media));
    }),
    ...components.flatMap((component) => picturesInComponent(component.toJSON())),
  ];
}

function picturesInComponent(component: unknown): FoundPicture[] {
  const parsed = componentSchema.safeParse(component);
  if (!parsed.success) return [];
  const { media, file, items, accessory, components } = parsed.data;
  return [
    ...toPicture(media),
    ...items.flatMap((item) => toPicture(item.media)),
    ...(file === undefined || kindOfMedia(file) === undefined ? [] : toPicture(file)),
    ...[...components, accessory].flatMap(picturesInComponent),
  ];
}

/** What is shown as a picture is one unless it says otherwise. */
function toPicture(media: z.infer<typeof mediaSchema> | undefined): FoundPicture[] {
  if (media === undefined) return [];
  const { url = '', proxy_url: proxied = '' } = media;
  const kind = kindOfMedia(media) ?? 'image';
  const name = named(fileNameOf(url));
  if (isWebAddress(proxied)) return [{ url: proxied, kind, ...name }];
  return isWebAddress(url) ? [{ url, isLink: true, kind, ...name }] : [];
}

type Kind = FoundPicture['kind'];

function kindOfMedia({ url, content_type: type }: z.infer<typeof mediaSchema>): Kind | undefined {
  return kindOf(type, url);
}

/** By the type that Discord tells, or else by the end of the name. */
function kindOf(contentType: string | undefined, name = ''): Kind | undefined {
  if (contentType !== undefined) {
    const [family] = contentType.split('/');
    return family === 'image' || family === 'video' ? family : undefined;
  }
  const path = name.replace(/[?#].*$/s, '');
  if (/\.(png|jpe?g|jfif|webp|gif|avif)$/i.test(path)) return 'image';
  return /\.(mp4|mov|qt|webm)$/i.test(path) ? 'video' : undefined;
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

function fileNameOf(url: string): string {
  return (
    url
      .replace(/[?#].*$/s, '')
      .split('/')
      .at(-1) ?? ''
  );
}

function named(name: string): { readonly name?: string } {
  return name.trim() === '' ? {} : { name: shorten(name, maxName) };
}
