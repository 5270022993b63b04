import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** The line between the bot and the local Discord, which can fail as lines do. */
export interface Line {
  readonly port: number;
  /** How often somebody has called, whatever came of it. */
  readonly calls: number;
  /** Whoever is on it, and whoever calls, is thrown out. */
  cut(): void;
  /** Nothing arrives any more, and nothing ends: whoever calls is let in and hears nothing. */
  freeze(): void;
  /** Resolves at the next call. */
  called(): Promise<void>;
  stop(): Promise<void>;
}

/** Opens one on 127.0.0.1. @param target the port that it leads to */
export async function openLine(target: number): Promise<Line> {
  let state: 'whole' | 'cut' | 'frozen' = 'whole';
  let calls = 0;
  const ends = new Set<Socket>();
  const keep = (socket: Socket): Socket => {
    ends.add(socket);
    // Whatever tears here is noticed at the other end.
    socket.on('error', () => undefined);
    return socket.once('close', () => ends.delete(socket));
  };
  const server = createServer((near) => {
    calls += 1;
    keep(near);
    if (state === 'cut') near.resetAndDestroy();
    if (state !== 'whole') return;
    const far = keep(connect(target, '127.0.0.1'));
    near.pipe(far).pipe(near);
    near.once('close', () => far.destroy());
    far.once('close', () => near.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const tear = (): void => {
    for (const socket of ends) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    get calls() {
      return calls;
    },
    cut: () => {
      state = 'cut';
      tear();
    },
    freeze: () => {
      state = 'frozen';
      for (const socket of ends) socket.unpipe().pause();
    },
    called: async () => {
      await once(server, 'connection');
    },
    stop: async () => {
      tear();
      server.close();
      await once(server, 'close');
    },
  };
}
