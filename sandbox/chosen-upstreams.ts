import { parseArgs } from 'node:util';
import { type UpstreamName, upstreamNames } from '../src/config/upstreams.ts';

/**
 * Reads `--upstream name` from the command line; it may be given several times.
 * @returns midjourney-proxy unless told; ends the process with 2 and a line for anything else
 */
export function chosenUpstreams(args: readonly string[] = process.argv.slice(2)): UpstreamName[] {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { upstream: { type: 'string', multiple: true, default: ['midjourney-proxy'] } },
    });
    return values.upstream.map(toUpstreamName);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  }
}

function toUpstreamName(word: string): UpstreamName {
  const known = upstreamNames.find((name) => name === word);
  if (known === undefined) throw new Error(`--upstream must be ${upstreamNames.join(', ')}`);
  return known;
}
