import { parseArgs } from 'node:util';
import { type UpstreamName, upstreamNames } from '../src/config/upstreams.ts';
import { orEnd } from './or-end.ts';

/**
 * Reads `--upstream name` from the command line; it may be given several times.
 * @returns midjourney-proxy unless told; ends the process with 2 and a line for anything else
 */
export function chosenUpstreams(args: readonly string[] = process.argv.slice(2)): UpstreamName[] {
  return orEnd(() => {
    const { values } = parseArgs({
      args: [...args],
      options: { upstream: { type: 'string', multiple: true, default: ['midjourney-proxy'] } },
    });
    return values.upstream.map(toUpstreamName);
  });
}

/** @throws where there is no upstream of that name, with those that there are */
export function toUpstreamName(word: string): UpstreamName {
  const known = upstreamNames.find((name) => name === word);
  if (known === undefined) throw new Error(`--upstream must be ${upstreamNames.join(', ')}`);
  return known;
}
