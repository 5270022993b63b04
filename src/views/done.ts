import type { JobIn } from '../jobs/job.ts';
import type { Sentences } from '../locales/index.ts';
import { isShowableLink } from '../media/links.ts';
import type { MediaItem } from '../upstreams/result.ts';
import { actionRows, type NamedLink } from './action-rows.ts';
import { jobTitle, withMode } from './job-title.ts';
import type { MessageView } from './message.ts';

/** What a message may hold besides the line about moves and the last word, in characters. */
const maxContent = 1_600;

/** A finished picture: what it is, links where Discord does not have it, and what can be done next. */
export function doneView(job: JobIn<'done'>, text: Sentences): MessageView {
  // One of the four is not drawn anew, so it has no speed.
  const isOneOfFour = job.request.kind === 'action' && job.request.action.kind === 'upscale';
  const title = jobTitle(job, text, true);
  const lines = [isOneOfFour ? title : withMode(title, job.result.speed ?? job.speed)];
  if (job.delivery === 'linked-too-large') lines.push(text.status.tooLarge);
  if (job.delivery === 'linked-unreadable' || job.delivery === 'refused')
    lines.push(text.status.unreadable);
  const room = maxContent - lines.join('\n').length;
  const { told, left } = job.delivery.startsWith('linked') ? linksOf(job, text, room) : noLinks;
  return { content: [...lines, ...told].join('\n'), rows: actionRows(job, text, left) };
}

interface Links {
  /** Lines with a link each. */
  readonly told: readonly string[];
  /** What found no room in the text, for buttons. */
  readonly left: readonly NamedLink[];
}

const noLinks: Links = { told: [], left: [] };

/** Links to the files themselves, where others can open them; a quarter of a picture has none of its own. */
function linksOf(job: JobIn<'done'>, { status }: Sentences, room: number): Links {
  const told: string[] = [];
  const left: NamedLink[] = [];
  const files = job.result.media.filter((file) => isLinkable(file));
  for (const [index, { url }] of files.entries()) {
    const label = files.length > 1 ? `${status.openPicture} #${index + 1}` : status.openPicture;
    const line = `[${label}](<${url}>) (${status.expiresSoon}).`;
    if ([...told, line].join('\n').length < room) told.push(line);
    else left.push({ label, url });
  }
  return { told, left };
}

function isLinkable({ url, quarter }: MediaItem): boolean {
  return quarter === undefined && /^https?:\/\/[^\s<>()]+$/.test(url) && isShowableLink(url);
}
