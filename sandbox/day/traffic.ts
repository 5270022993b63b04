import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ServerResponse } from 'node:http';

/** How many requests are being answered in this process. */
export interface Traffic {
  readonly open: number;
  /** How many there have been. */
  readonly all: number;
  stop(): void;
}

const begun = 'http.server.request.start';

export function watchTraffic(): Traffic {
  let open = 0;
  let all = 0;
  const note = (message: unknown): void => {
    const { response } = message as { response: ServerResponse };
    open += 1;
    all += 1;
    response.once('close', () => {
      open -= 1;
    });
  };
  subscribe(begun, note);
  return {
    get open() {
      return open;
    },
    get all() {
      return all;
    },
    stop: () => {
      unsubscribe(begun, note);
    },
  };
}
