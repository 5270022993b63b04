import { withDeadline } from '../../lib/deadline.ts';
import type { Speed } from '../../prompt/speed.ts';
import { TransportError } from '../transport.ts';
import type { Gateway } from './client.ts';
import { isPresent, nobodysTask, presenceIn } from './presence.ts';

/** A submit never waits longer than this for an answer about prefixes. */
const patienceMs = 5_000;

/**
 * The mode prefix for a submit. Whether the gateway serves prefixes is found out when a speed is
 * asked for the first time, and again each time until it is known.
 * @param speed undefined: nobody asked for one, so nothing is found out
 * @returns undefined where the address is to be used as configured
 */
export async function prefixFor(
  gateway: Gateway,
  speed: Speed | undefined,
  signal: AbortSignal,
): Promise<Speed | undefined> {
  if (speed === undefined) return undefined;
  const { traits } = gateway;
  traits.modePrefixes ??= await findOut(gateway, signal);
  return traits.modePrefixes === true ? speed : undefined;
}

async function findOut({ client }: Gateway, signal: AbortSignal): Promise<boolean | undefined> {
  try {
    return await withDeadline(signal, patienceMs, async (ownSignal) => {
      const seen = presenceIn(await client.read({ path: nobodysTask, prefix: 'fast' }, ownSignal));
      if (seen !== false) return seen;
      return (await isPresent(client, ownSignal)) ? false : undefined;
    });
  } catch (error) {
    if (!(error instanceof TransportError)) throw error;
    return undefined;
  }
}
