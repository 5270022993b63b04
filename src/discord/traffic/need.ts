/**
 * How much a request to Discord is needed, the least first: progress and pings; what is looked up
 * beside; messages that somebody waits for; and what nothing works without (first answers to
 * interactions, and the way to the gateway).
 */
export type Need = 'progress' | 'extra' | 'message' | 'vital';

/** A request as far as it matters for limits. */
export interface Outgoing {
  readonly need: Need;
  /** What Discord limits together, as far as can be told before it has answered. */
  readonly bucket: string;
  /** The channel that it writes to; undefined for requests by interaction token and others. */
  readonly channelId: string | undefined;
  /** Whether it carries the bot's token. */
  readonly isAuthorised: boolean;
}

const beforeVersion = /^.*?\/v\d+(?=\/)/;
const id = /\/\d{15,21}/g;
const messages = /^\/(?:webhooks\/|channels\/\d+\/messages|users\/@me\/channels)/;

/**
 * @param url with the version of the API in its path
 * @param isAuthorised whether it carries the bot's token
 */
export function readOutgoing(method: string, url: string, isAuthorised: boolean): Outgoing {
  const path = new URL(url).pathname.replace(beforeVersion, '');
  const [, root = '', major = '', token = ''] = path.split('/');
  const isOfToken = root === 'webhooks' || root === 'interactions';
  const [top, rest] = isOfToken
    ? [`${root}/${major}/${token}`, path.split('/').slice(4).join('/')]
    : [`${root}/${major}`, path.split('/').slice(3).join('/')];
  return {
    need: needOf(root, path),
    bucket: `${method} ${top} ${`/${rest}`.replace(id, '/id')}`,
    channelId: root === 'channels' && method !== 'GET' ? major : undefined,
    isAuthorised,
  };
}

function needOf(root: string, path: string): Need {
  if (root === 'interactions' || root === 'gateway') return 'vital';
  return messages.test(path) ? 'message' : 'extra';
}
