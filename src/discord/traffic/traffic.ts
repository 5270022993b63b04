import { z } from 'zod';
import type { Clock } from '../../lib/clock.ts';
import type { Logger } from '../../observe/logger.ts';
import { Closures } from './closures.ts';
import { DiscordTime } from './discord-time.ts';
import type { Need, Outgoing } from './need.ts';
import { Outage } from './outage.ts';
import { HeldBackError, isWriteLimit, LimitedError, oldMessageLimit } from './refusals.ts';
import { RequestBudget } from './request-budget.ts';

/** What is read of an answer. */
export type Answer = Pick<Response, 'status' | 'headers' | 'clone'>;

/** An answer as it is counted. */
export interface CountedAnswer {
  readonly need: Need;
  readonly status: number;
  /** Of a 429; `cloudflare` where Discord itself was not reached. */
  readonly scope: 'user' | 'global' | 'shared' | 'cloudflare' | undefined;
  /** Whether Discord counts it among the invalid ones. */
  readonly isInvalid: boolean;
}

/** A request on its way; exactly one of the two is called. */
interface UnderWay {
  /** @throws {LimitedError} for an answer that the library had better not see */
  answered(answer: Answer): Promise<void>;
  lost(): void;
}

interface TrafficParts {
  readonly clock: Clock;
  readonly logger: Logger;
  /** Hears of every answer. */
  readonly onAnswer?: ((answer: CountedAnswer) => void) | undefined;
}

/** A limit that is over so soon is slept out by the library, in order. */
const longestSleepMs = 5_000;
/** First answers are worth nothing after three seconds. */
const longestVitalSleepMs = 1_000;
/** Where a limit does not say how long. */
const unnamedMs = 10_000;
/** A token that is not accepted once may be tomorrow; the gateway knows for certain. */
const unauthorisedMs = 30_000;

const limitSchema = z.object({
  retry_after: z.number().min(0).optional().catch(undefined),
  global: z.boolean().optional().catch(undefined),
  code: z.number().optional().catch(undefined),
});

/** Everything that goes to Discord passes here: it is counted, and held back where it had better be. */
export class Traffic {
  readonly budget: RequestBudget;
  readonly outage: Outage;
  /** The time by Discord's clock. */
  readonly time = new DiscordTime();
  readonly #parts: TrafficParts;
  readonly #closures: Closures;

  constructor(parts: TrafficParts) {
    this.#parts = parts;
    this.budget = new RequestBudget(parts.clock, parts.logger);
    this.outage = new Outage(parts.clock, parts.logger);
    this.#closures = new Closures(parts.clock);
  }

  /** Whether something that is needed so much may be sent now. */
  allows(need: Need): boolean {
    return this.budget.allows(need);
  }

  /** @throws {HeldBackError} where the request is not to be sent */
  begin(request: Outgoing): UnderWay {
    const reason = request.need === 'vital' ? undefined : this.#holdBack(request);
    if (reason !== undefined) throw new HeldBackError(`Not sent to Discord: ${reason}`);
    const end = this.outage.begin(request.need);
    return {
      lost: () => {
        end(false);
      },
      answered: async (answer) => {
        end(answer.status < 500);
        await this.#learn(request, answer);
      },
    };
  }

  #holdBack({ need, bucket, channelId, isAuthorised }: Outgoing): string | undefined {
    if (!this.budget.allows(need)) return 'it has refused too much';
    if (this.outage.isShut) return 'it does not answer';
    const closed = [
      everything,
      bucket,
      ...(channelId === undefined ? [] : [writesTo(channelId)]),
      ...(isAuthorised ? [authorised] : []),
    ];
    return closed.some((what) => this.#closures.isClosed(what)) ? 'a limit is spent' : undefined;
  }

  async #learn(request: Outgoing, answer: Answer): Promise<void> {
    const { status, headers } = answer;
    this.time.note(headers.get('date'));
    const scope = status === 429 ? scopeOf(headers) : undefined;
    this.budget.note(status, scope ?? null);
    const isInvalid = status === 401 || status === 403 || (status === 429 && scope !== 'shared');
    this.#parts.onAnswer?.({ need: request.need, status, scope, isInvalid });
    if (status === 429) await this.#limited(request, answer);
    if (status === 401 && request.isAuthorised && request.need !== 'vital') this.#unauthorised();
  }

  async #limited(request: Outgoing, answer: Answer): Promise<void> {
    const { retryAfterMs, code, isHeeded } = await readLimit(answer);
    const isVital = request.need === 'vital';
    const isWrite = isWriteLimit(code) && request.channelId !== undefined;
    const isLong = retryAfterMs > (isVital ? longestVitalSleepMs : longestSleepMs);
    if (isHeeded && !isLong && !isWrite && code !== oldMessageLimit) return;
    const scope = scopeOf(answer.headers);
    if (isWrite) this.#closures.close(writesTo(request.channelId), retryAfterMs);
    else if (scope === 'global' || scope === 'cloudflare') {
      // First answers have limits of their own.
      if (!isVital || scope === 'cloudflare') this.#closures.close(everything, retryAfterMs);
    } else if (code !== oldMessageLimit) this.#closures.close(request.bucket, retryAfterMs);
    const seconds = Math.ceil(retryAfterMs / 1_000);
    this.#parts.logger.warn({ seconds, scope, code }, 'Discord asked to wait');
    throw new LimitedError(`Discord takes no such request for ${String(seconds)} s`, code);
  }

  #unauthorised(): void {
    if (!this.#closures.isClosed(authorised)) {
      this.#parts.logger.error(
        'Discord did not accept the bot token; it is tried again in a while',
      );
    }
    this.#closures.close(authorised, unauthorisedMs);
    throw new LimitedError('Discord did not accept the bot token');
  }
}

const everything = 'everything';
const authorised = 'with the bot token';

function writesTo(channelId: string): string {
  return `writes to ${channelId}`;
}

/** Without a scope it is not Discord's own answer, but that of the service in front of it. */
function scopeOf(headers: Answer['headers']): NonNullable<CountedAnswer['scope']> {
  const scope = headers.get('x-ratelimit-scope');
  if (headers.has('x-ratelimit-global') || scope === 'global') return 'global';
  return scope === 'user' || scope === 'shared' ? scope : 'cloudflare';
}

interface Limit {
  readonly retryAfterMs: number;
  readonly code: number | undefined;
  /** Whether the library waits for it: without that header it repeats the request at once, for ever. */
  readonly isHeeded: boolean;
}

async function readLimit(answer: Answer): Promise<Limit> {
  let told: z.infer<typeof limitSchema> = {};
  try {
    told = limitSchema.parse(await answer.clone().json());
  } catch {
    // A page of HTML; the header tells.
  }
  const named = answer.headers.get('retry-after') ?? '';
  const slept = named === '' ? Number.NaN : Number(named);
  const isHeeded = slept >= 0;
  if (!isHeeded && told.retry_after === undefined) {
    return { retryAfterMs: unnamedMs, code: told.code, isHeeded };
  }
  const seconds = Math.max(told.retry_after ?? 0, isHeeded ? slept : 0);
  return { retryAfterMs: seconds * 1_000, code: told.code, isHeeded };
}
