import type { IncomingMessage } from 'node:http';
import type { Clock } from '../../lib/clock.ts';
import type { PartsNow } from '../metrics/parts.ts';
import { addressOf, isInsider } from './insider.ts';
import { RateByAddress } from './rate-by-address.ts';
import { type Report, readReport } from './report.ts';
import { type HttpAnswer, type HttpRoute, nothingHere } from './route.ts';

const callbackPath = /^\/callbacks\/([0-9a-z]{12,13}(?:-[0-9a-z]{1,2})?)\/([0-9a-f]{64})$/;

/** That the process runs: nothing is asked. */
export const healthRoute: HttpRoute = {
  path: /^\/healthz$/,
  methods: ['GET', 'HEAD'],
  answer: () => Promise.resolve({ status: 200, body: 'ok' }),
};

/** @param showsParts whether insiders are told which part is missing; others learn a yes or no */
export function readyRoute(look: () => Promise<PartsNow>, showsParts: boolean): HttpRoute {
  return {
    path: /^\/readyz$/,
    methods: ['GET', 'HEAD'],
    answer: async (request) => {
      const now = await look();
      const status = now.isReady ? 200 : 503;
      if (showsParts && isInsider(request)) return { status, ...asJson(describe(now)) };
      return { status, body: now.isReady ? 'ready' : 'not ready' };
    },
  };
}

/** For whoever is not let in, the path is not there. */
export function metricsRoute(metrics: {
  readonly text: () => Promise<string>;
  readonly contentType: string;
}): HttpRoute {
  return {
    path: /^\/metrics$/,
    methods: ['GET', 'HEAD'],
    answer: async (request) => {
      if (!isInsider(request)) return nothingHere;
      const body = await metrics.text();
      return { status: 200, body, headers: { 'content-type': metrics.contentType } };
    },
  };
}

/**
 * @returns what takes a report, once it has been answered; undefined for a path not of ours
 */
export type FindReceiver = (jobId: string, token: string) => ((report: Report) => void) | undefined;

/** A busy upstream that reports every step of some hundred jobs. */
const reports = { most: 600, windowMs: 10_000 };

/** Upstreams report here; the path is a secret of ours and theirs. */
export function callbackRoute(find: FindReceiver, clock: Clock): HttpRoute {
  const rate = new RateByAddress(clock, reports);
  return {
    path: callbackPath,
    methods: ['POST'],
    answer: async (request, [jobId = '', token = '']) => {
      const take = find(jobId, token);
      if (take === undefined) return nothingHere;
      const wait = rate.take(addressOf(request));
      return wait === undefined ? receive(request, take) : tooMany(wait);
    },
  };
}

async function receive(
  request: IncomingMessage,
  take: (report: Report) => void,
): Promise<HttpAnswer> {
  const report = await readReport(request);
  if (report === undefined) return { status: 413, body: '' };
  return {
    status: 200,
    body: '',
    afterwards: () => {
      take(report);
    },
  };
}

/** @param waitMs until the next request is taken */
export function tooMany(waitMs: number): HttpAnswer {
  return { status: 429, body: '', headers: { 'retry-after': String(Math.ceil(waitMs / 1000)) } };
}

function describe({ gateway, store, upstreams }: PartsNow): object {
  const entries = upstreams.map(({ name, isUp }) => [name, isUp] as const);
  return { gateway, store, upstreams: Object.fromEntries(entries) };
}

function asJson(value: object): Pick<HttpAnswer, 'body' | 'headers'> {
  return { body: JSON.stringify(value), headers: { 'content-type': 'application/json' } };
}
