import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Clock, systemClock } from '../../src/lib/clock.ts';
import { standpointSchema } from './protocol/names.ts';
import { PageWindow } from './window.ts';
import type { PageWorld } from './world.ts';

/** Changes that come within this time are told together, in milliseconds. */
const gatherMs = 50;
/** So many windows can be open at once. */
const mostWindows = 20;
/** A window that has left so many bytes unread is let go: it asks anew once it reads again. */
const usualUnread = 16 * 1024 * 1024;

/** Tells every open window what has changed, as server-sent events. */
export class Live {
  readonly #world: PageWorld;
  readonly #windows = new Map<ServerResponse, PageWindow>();
  readonly #unwatch: () => void;
  readonly #mostUnread: number;
  #cancel: (() => void) | undefined;

  constructor(
    world: PageWorld,
    {
      clock = systemClock,
      mostUnread = usualUnread,
    }: { readonly clock?: Clock; readonly mostUnread?: number } = {},
  ) {
    this.#world = world;
    this.#mostUnread = mostUnread;
    this.#unwatch = world.onChange(() => {
      this.#cancel ??= clock.after(gatherMs, () => {
        this.#cancel = undefined;
        for (const response of this.#windows.keys()) this.#tell(response);
      });
    });
  }

  /** Opens a window for whoever the address names; answers 400 where it names nobody. */
  open(request: IncomingMessage, response: ServerResponse): void {
    const { searchParams } = new URL(request.url ?? '', 'http://127.0.0.1');
    const at = standpointSchema.safeParse(Object.fromEntries(searchParams));
    if (!at.success || !this.#world.house.placesOf(at.data.as).includes(at.data.in)) {
      response.writeHead(400).end();
      return;
    }
    if (this.#windows.size >= mostWindows) {
      response.writeHead(503).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    this.#windows.set(response, new PageWindow(this.#world, at.data));
    response.on('close', () => this.#windows.delete(response));
    this.#tell(response);
  }

  stop(): void {
    this.#unwatch();
    this.#cancel?.();
    for (const response of this.#windows.keys()) response.end();
    this.#windows.clear();
  }

  #tell(response: ServerResponse): void {
    const news = this.#windows.get(response)?.news() ?? [];
    for (const one of news) response.write(`data: ${JSON.stringify(one)}\n\n`);
    if (response.writableLength <= this.#mostUnread) return;
    this.#windows.delete(response);
    response.destroy();
  }
}
