import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listen } from '../../../sandbox/upstreams/http/listener.ts';
import type { UpstreamSetUp } from './rig.ts';
import { acceptedId, context, imagine } from './steps.ts';

const nameless = ['', 'x', 'null', '[]', '{}', '{"id":null}', '{"id":""}', '<html></html>', '{"id'];

/** A callback is only a hint: all that is read of it is which job it is about. */
export function describeCallbacks({ start, callsBack }: UpstreamSetUp): void {
  describe('a callback', () => {
    it.each(nameless)('with the body %j names no job', async (body) => {
      const { upstream } = await start();
      expect(upstream.taskOfCallback(body)).toBeUndefined();
    });

    if (callsBack) {
      it('comes where it was asked for and names its job', async () => {
        const rig = await start();
        const inbox = await openInbox();
        const asked = context({ callbackUrl: `${inbox.url}/callbacks/attempt-1` });
        const taskId = acceptedId(await rig.upstream.submit(imagine(), asked));
        rig.finish(taskId);
        const { path, body } = await inbox.first;
        expect(path).toBe('/callbacks/attempt-1');
        expect(rig.upstream.taskOfCallback(body)).toBe(taskId);
      });
    }
  });
}

interface Inbox {
  readonly url: string;
  readonly first: Promise<{ readonly path: string | undefined; readonly body: string }>;
}

/** Listens for callbacks until the test is over. */
async function openInbox(): Promise<Inbox> {
  const { promise: first, resolve, reject } = withResolvers<Awaited<Inbox['first']>>();
  const listener = await listen(0, (request, response) => {
    text(request).then((body) => {
      resolve({ path: request.url, body });
      response.end();
    }, reject);
  });
  onTestFinished(() => listener.stop());
  return { url: listener.url, first };
}

interface Resolvers<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (error: Error) => void;
}

/** Promise.withResolvers is newer than the oldest Node that we run on. */
function withResolvers<T>(): Resolvers<T> {
  let handles: Omit<Resolvers<T>, 'promise'> | undefined;
  const promise = new Promise<T>((resolve, reject) => {
    handles = { resolve, reject };
  });
  if (handles === undefined) throw new Error('A promise runs its executor at once');
  return { promise, ...handles };
}
