import type { UpstreamName } from '../config/upstreams.ts';
import { type Clock, within } from '../lib/clock.ts';
import { withDeadline } from '../lib/deadline.ts';
import type { Upstream } from '../upstreams/port.ts';
import { probe } from '../upstreams/probe.ts';
import type { PartsNow, UpstreamNow } from './metrics/parts.ts';

interface ReadinessParts {
  readonly isGatewayReady: () => boolean;
  readonly isStoreWorking: () => Promise<boolean>;
  readonly upstreams: readonly Upstream[];
  readonly clock: Clock;
  /** Ends looks under way when the program stops. */
  readonly signal: AbortSignal;
}

/** How long a look at an upstream is good for, in milliseconds. */
const lookForMs = 30_000;
/** Whoever asks does not wait longer than this for a new one, and is told the last. */
const patienceMs = 2_000;
const probeTimeoutMs = 10_000;

/**
 * Whether the bot can do its work: the gateway is connected, the store can be read and written, and
 * not every upstream is down. Jobs wait for or move away from a single one that is, so that alone is
 * no reason to be taken for dead. Upstreams are looked at only when somebody asks, and not more often
 * than every 30 seconds; one that nobody has looked at yet counts as up.
 */
export function createReadiness(parts: ReadinessParts): () => Promise<PartsNow> {
  const looks = parts.upstreams.map((upstream) => createLook(upstream, parts));
  return async () => {
    const gateway = parts.isGatewayReady();
    const [store, ...upstreams] = await Promise.all([
      parts.isStoreWorking(),
      ...looks.map((look) => look()),
    ]);
    const isServed = upstreams.some(({ isUp }) => isUp);
    return { isReady: gateway && store && isServed, gateway, store, upstreams };
  };
}

function createLook(
  upstream: Upstream,
  { clock, signal }: ReadinessParts,
): () => Promise<UpstreamNow> {
  const { name } = upstream;
  let last: UpstreamNow = { name, isUp: true, balance: undefined };
  let lookedAt = Number.NEGATIVE_INFINITY;
  let underWay: Promise<void> | undefined;

  async function look(): Promise<void> {
    last = await lookAt(upstream, name, signal);
    lookedAt = clock.now();
    underWay = undefined;
  }

  return async () => {
    if (clock.now() - lookedAt >= lookForMs) {
      underWay ??= look();
      await within(clock, patienceMs, underWay);
    }
    return last;
  };
}

async function lookAt(
  upstream: Upstream,
  name: UpstreamName,
  signal: AbortSignal,
): Promise<UpstreamNow> {
  try {
    const balance = await withDeadline(signal, probeTimeoutMs, (either) => probe(upstream, either));
    return { name, isUp: true, balance: balance && Number(balance.amount) };
  } catch {
    // What a failed look means for a job is told where that job's request fails.
    return { name, isUp: false, balance: undefined };
  }
}
