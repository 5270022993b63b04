import { randomInt } from 'node:crypto';
import { listen } from '../../sandbox/upstreams/http/listener.ts';

/** Below the ports that systems give to whoever asks for any, so that nobody else is given one. */
const lowest = 20_000;
const highest = 30_000;

/** A port for a program that has to be told one before it starts. */
export async function findFreePort(): Promise<number> {
  for (;;) {
    const port = randomInt(lowest, highest);
    try {
      const listener = await listen(port, () => undefined);
      await listener.stop();
      return port;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
}
