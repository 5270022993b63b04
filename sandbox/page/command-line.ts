import { once } from 'node:events';
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import type { UpstreamName } from '../../src/config/upstreams.ts';
import { toUpstreamName } from '../chosen-upstreams.ts';
import { orEnd } from '../or-end.ts';

/** What somebody who opens the page may choose. */
export interface PageChoice {
  /** 0 for any free one. */
  readonly port: number;
  /** The dialect that the bot speaks at first. */
  readonly upstream: UpstreamName;
}

const highestPort = 65_535;

/**
 * Reads `--port number` and `--upstream name` from the command line.
 * @returns 4321 and midjourney-proxy unless told; ends the process with 2 and a line for anything else
 */
export function readPageChoice(args: readonly string[] = process.argv.slice(2)): PageChoice {
  return orEnd(() => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '4321' },
        upstream: { type: 'string', default: 'midjourney-proxy' },
      },
    });
    return { port: toPort(values.port), upstream: toUpstreamName(values.upstream) };
  });
}

/** Ends the process with 1 and a line where the page cannot be served there. */
export async function checkPort(port: number): Promise<void> {
  const server = createServer();
  try {
    await once(server.listen(port, '127.0.0.1'), 'listening');
    await once(server.close(), 'close');
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    const why = isTaken ? 'is taken' : 'cannot be used';
    process.stderr.write(
      `Port ${port} ${why}. Any free one is found with: npm run sandbox -- --port 0\n`,
    );
    process.exit(1);
  }
}

function toPort(word: string): number {
  const port = Number(word);
  if (!/^\d+$/.test(word) || port > highestPort) {
    throw new Error(`--port must be a number from 0 to ${highestPort}`);
  }
  return port;
}
