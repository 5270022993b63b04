import type { JobRequest } from '../jobs/job.ts';
import type { Sentences } from '../locales/index.ts';

/** All links together, in characters: signed ones are long. */
const maxLinks = 1_000;

/** Links to the pictures that a person handed in, as far as there is room; empty: there are none. */
export function handedInLinks(request: JobRequest, { review: { staff } }: Sentences): string {
  let links = '';
  for (const [index, url] of picturesOf(request).entries()) {
    if (!/^https?:\/\/[^\s<>()]+$/.test(url)) continue;
    const link = `${links === '' ? '' : ', '}[${staff.picture(index + 1)}](<${url}>)`;
    if (links.length + link.length <= maxLinks) links += link;
  }
  return links;
}

function picturesOf(request: JobRequest): readonly string[] {
  switch (request.kind) {
    case 'imagine':
      return request.references.map(({ url }) => url);
    case 'blend':
      return request.images.map(({ url }) => url);
    case 'describe':
      return [request.image.url];
    case 'video':
      return [request.image.url, ...(request.endImage === undefined ? [] : [request.endImage.url])];
    case 'shorten':
    case 'action':
      return [];
  }
}

/** A link to the message whose picture it starts from; undefined where that is nobody's business. */
export function startedFrom(request: JobRequest): string | undefined {
  if (request.kind !== 'action' || request.from === undefined) return undefined;
  const { guildId = '@me', channelId, messageId } = request.from;
  return `https://discord.com/channels/${guildId}/${channelId}/${messageId}`;
}
