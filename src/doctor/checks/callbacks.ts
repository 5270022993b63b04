import { withDeadline } from '../../lib/deadline.ts';
import type { Ask } from '../ask.ts';
import { type Finding, ok, warn } from '../finding.ts';
import type { DoctorParts } from '../parts.ts';

/** Of each of the two questions, in milliseconds; a bot that is there answers at once. */
const answerWithinMs = 6_000;

/** Whether upstreams can reach the bot where it asks them to report. */
export async function checkCallbacks(
  { config, ask }: Pick<DoctorParts, 'config' | 'ask'>,
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  const url = config.http?.publicUrl;
  if (url === undefined) {
    return [ok('PUBLIC_URL is not set: upstreams are asked for results instead of reporting them')];
  }
  const isSecret = url.startsWith('https:');
  const plain = isSecret
    ? []
    : [warn('PUBLIC_URL is not https: others can read callbacks', 'put TLS in front of the bot')];
  return [...plain, ...(await reach(ask, url, signal))];
}

async function reach(ask: Ask, url: string, signal: AbortSignal): Promise<readonly Finding[]> {
  const health = await statusOf(ask, `${url}/healthz`, signal);
  if (health?.status !== 200 || health.text !== 'ok') {
    const what = health === undefined ? 'nobody answers' : `HTTP ${health.status}`;
    const todo =
      'start the bot, and have the reverse proxy hand everything on to HTTP_PORT; until then results arrive somewhat later';
    return [warn(`PUBLIC_URL does not lead to the bot: ${what} at ${url}/healthz`, todo)];
  }
  const metrics = await statusOf(ask, `${url}/metrics`, signal);
  if (metrics?.status === 200) {
    const todo = 'have the reverse proxy hand on /callbacks/ alone, or set METRICS_PORT';
    return [warn(`everybody can read ${url}/metrics`, todo)];
  }
  return [ok(`callbacks arrive: ${url} leads to the bot`)];
}

async function statusOf(
  ask: Ask,
  url: string,
  signal: AbortSignal,
): Promise<{ readonly status: number; readonly text: string } | undefined> {
  try {
    return await withDeadline(signal, answerWithinMs, (either) => ask({ url, signal: either }));
  } catch {
    // Why is nothing that the program could tell from outside.
    return undefined;
  }
}
