import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { listen } from '../../../sandbox/upstreams/http/listener.ts';
import type { Callback } from '../../../src/upstreams/port.ts';
import { deferred } from '../../fakes/settle.ts';

/** A callback as it came, and where. */
export type Arrived = Pick<Callback, 'headers' | 'body'> & { readonly path: string };

/** An address that takes callbacks. */
export interface Inbox {
  readonly url: string;
  readonly first: Promise<Arrived>;
}

/** Listens for callbacks until the test is over. */
export async function openInbox(): Promise<Inbox> {
  const { promise: first, resolve } = deferred<Arrived>();
  const listener = await listen(0, (request, response) => {
    void text(request).then((body) => {
      resolve({ path: request.url ?? '', headers: headersOf(request), body });
      response.end();
    });
  });
  onTestFinished(() => listener.stop());
  return { url: listener.url, first };
}

function headersOf({ headers }: IncomingMessage): Callback['headers'] {
  const entries = Object.entries(headers);
  return Object.fromEntries(entries.map(([name, value]) => [name, [value].flat().join(', ')]));
}
