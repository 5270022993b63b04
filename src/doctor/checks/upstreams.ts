import type { PriceList } from '../../config/prices.ts';
import type { UpstreamName } from '../../config/upstreams.ts';
import { withDeadline } from '../../lib/deadline.ts';
import { UpstreamError } from '../../upstreams/failure.ts';
import type { Balance, Upstream } from '../../upstreams/port.ts';
import { probe } from '../../upstreams/probe.ts';
import { TransportError } from '../../upstreams/transport.ts';
import { type Finding, fail, ok, warn } from '../finding.ts';

/** Where the key and the address of each upstream are set. */
const variables = {
  'midjourney-proxy': { key: 'MIDJOURNEY_PROXY_KEY', url: 'MIDJOURNEY_PROXY_URL' },
  kie: { key: 'KIE_API_KEY', url: 'KIE_API_URL' },
  nanogpt: { key: 'NANOGPT_API_KEY', url: 'NANOGPT_API_URL' },
} as const satisfies Record<UpstreamName, { key: string; url: string }>;

/** In milliseconds: what takes longer is told as silence. */
const answerWithinMs = 12_000;

/** Less than so many jobs are worth a word; where prices are not known, less than so much. */
const fewJobs = 20;
const little = { USD: 1, credits: 50 } as const;

/** Whether an upstream answers, takes our key, and has something left to pay with. */
export async function checkUpstream(
  upstream: Upstream,
  prices: PriceList,
  signal: AbortSignal,
): Promise<Finding> {
  try {
    const balance = await withDeadline(signal, answerWithinMs, (either) => probe(upstream, either));
    if (balance === undefined) return ok(`${upstream.name} answers; it does not tell its balance`);
    return describeBalance(upstream.name, balance, prices);
  } catch (error) {
    return describeFailure(upstream.name, error);
  }
}

function describeBalance(name: UpstreamName, balance: Balance, prices: PriceList): Finding {
  const { amount, unit } = balance;
  const left = Number(amount);
  const what = `${name} answers; ${amount} ${unit} left`;
  const todo = 'pay something into the account';
  if (left <= 0) return fail(what, todo);
  const price = prices.of[name]?.fast ?? 0;
  const isSameUnit = prices.unit.toLowerCase() === unit.toLowerCase();
  const least = price > 0 && isSameUnit ? price * fewJobs : little[unit];
  return left < least ? warn(`${what}, which is little`, todo) : ok(what);
}

function describeFailure(name: UpstreamName, error: unknown): Finding {
  const { key, url } = variables[name];
  if (isSilence(error)) return silent(name, url);
  if (!(error instanceof UpstreamError)) return unexpected(name, error);
  switch (error.failure.kind) {
    case 'auth': {
      const also = name === 'midjourney-proxy' ? ' and MIDJOURNEY_PROXY_AUTH' : '';
      return fail(`${name} does not accept the key`, `check ${key}${also}`);
    }
    case 'credits':
      return fail(`${name} says that the account is empty`, 'pay something into the account');
    case 'rate-limited':
      return warn(
        `${name} answers, but asks for patience`,
        'set UPSTREAM_QUERIES_PER_MINUTE to less',
      );
    case 'timeout':
      return silent(name, url);
    case 'not-found':
    case 'malformed':
    case 'unsupported':
      return fail(`${name} answers with something else than its API`, `check ${url}`);
    default:
      return fail(
        `${name} answers with an error (${error.failure.kind})`,
        `look at its status, and check ${url}`,
      );
  }
}

/** Nothing came back, whatever that means for a job. */
function isSilence(error: unknown): boolean {
  if (error instanceof TransportError) return true;
  return error instanceof UpstreamError && error.cause instanceof TransportError;
}

function silent(name: UpstreamName, url: string): Finding {
  const todo = `check ${url}, and that this machine reaches it: DNS, firewall, certificate`;
  return fail(`${name} does not answer`, todo);
}

function unexpected(name: UpstreamName, error: unknown): Finding {
  const reason = error instanceof Error ? error.name : 'no error object';
  return fail(`${name} could not be asked (${reason})`, 'please report this');
}
