import { upstreamNames } from '../../src/config/upstreams.ts';
import type { RecordedRequest, Violation } from '../discord/index.ts';
import type { Stage } from '../stage.ts';
import type { TrafficEntry } from './protocol/status.ts';

/** So many are kept for windows that open later. */
const most = 300;
const longestBody = 2_000;

/** The requests that the bot makes, to Discord and to upstreams, in the order in which they came. */
export class Traffic {
  readonly #stage: Stage;
  #entries: TrafficEntry[] = [];
  #count = 0;
  /** The last request of each that was looked at: their lists forget the oldest. */
  readonly #seen = new Map<string, object>();
  #violations = 0;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** Those that came after the entry of this number. */
  since(number: number): readonly TrafficEntry[] {
    this.#collect();
    return this.#entries.filter((entry) => entry.number > number);
  }

  #collect(): void {
    const { discord, upstreams } = this.#stage;
    const broken = discord.violations.slice(this.#violations);
    this.#violations = discord.violations.length;
    const found = [
      ...this.#news('discord', discord.requests).map((request) =>
        ofDiscord(request, takeViolation(broken, request)),
      ),
      ...upstreamNames.flatMap((name) =>
        this.#news(name, upstreams[name].requests).map(({ method, path, body, at }) => ({
          to: name,
          method,
          path,
          at,
          body: body.slice(0, longestBody),
          violations: [],
        })),
      ),
    ].sort((one, other) => one.at - other.at);
    for (const entry of found) this.#entries.push({ number: ++this.#count, ...entry });
    this.#entries = this.#entries.slice(-most);
  }

  #news<Request extends object>(name: string, requests: readonly Request[]): Request[] {
    const last = this.#seen.get(name);
    const from = last === undefined ? 0 : requests.findLastIndex((one) => one === last) + 1;
    const newest = requests.at(-1);
    if (newest !== undefined) this.#seen.set(name, newest);
    return requests.slice(from);
  }
}

/** Takes what this request has broken: one that breaks something is answered at once. */
function takeViolation(
  broken: Violation[],
  { method, path, status, at }: RecordedRequest,
): Violation | undefined {
  if (status >= 200 && status < 300) return undefined;
  const index = broken.findIndex(
    (one) => one.method === method && one.path === path && one.at <= at,
  );
  return index === -1 ? undefined : broken.splice(index, 1)[0];
}

function ofDiscord(
  { method, path, status, body, files, at }: RecordedRequest,
  violation: Violation | undefined,
): Omit<TrafficEntry, 'number'> {
  const names = files.map(({ name }) => `\n[${name}]`).join('');
  const text = body === undefined ? '' : JSON.stringify(body);
  return {
    to: 'discord',
    method,
    path: withoutToken(path),
    status,
    at,
    body: text.slice(0, longestBody) + names,
    violations: violation === undefined ? [] : [violation.detail],
  };
}

/** Whoever has the token of an interaction can answer it. */
function withoutToken(path: string): string {
  return path.replace(/(\/(?:webhooks|interactions)\/\d+\/)[^/]+/, '$1…');
}
