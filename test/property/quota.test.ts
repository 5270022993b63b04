import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodStart } from '../../src/guard/quota/periods.ts';
import type { Limit } from '../../src/guilds/moderation/limits.ts';
import type { JobId } from '../../src/jobs/job.ts';
import { visitorOfServer } from '../fakes/gate.ts';
import { guildId, guildOf, limitOf, QuotaRig, quotaOf } from '../fakes/quota.ts';

const hourMs = 60 * 60_000;
const monthMs = 31 * 24 * hourMs;

/** What can happen, with numbers that choose among what is there. */
type Deed =
  | {
      readonly kind: 'ask';
      readonly person: number;
      readonly jobs: number;
      readonly cents: number;
      readonly isFree: boolean;
    }
  | { readonly kind: 'settle' | 'refund' | 'unwind'; readonly which: number }
  | { readonly kind: 'die' }
  | { readonly kind: 'clock'; readonly ms: number };

const about = <Kind extends string>(kind: Kind) =>
  fc.record({ kind: fc.constant(kind), which: fc.nat(1000) });

const deeds: fc.Arbitrary<Deed[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constant('ask' as const),
        person: fc.nat(2),
        jobs: fc.integer({ min: 1, max: 3 }),
        cents: fc.constantFrom(10, 20, 30),
        // Nothing was limited at that moment.
        isFree: fc.boolean(),
      }),
    },
    { weight: 2, arbitrary: about('settle' as const) },
    { weight: 2, arbitrary: about('refund' as const) },
    { weight: 1, arbitrary: about('unwind' as const) },
    { weight: 1, arbitrary: fc.constant({ kind: 'die' as const }) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('clock' as const),
        ms: fc.constantFrom(60_000, hourMs, 24 * hourMs, monthMs, -hourMs, -monthMs, -2 * monthMs),
      }),
    },
  ),
  { maxLength: 40 },
);

const limits: readonly Limit[] = [
  limitOf(4, { per: 'hour' }),
  limitOf(3, { per: 'day', scope: { kind: 'person' } }),
  limitOf(1, { per: 'month', unit: 'money' }),
];
const quota = quotaOf(limits);

/** What is counted, told as simply as can be. */
interface Counted {
  readonly jobId: JobId;
  readonly at: number;
  readonly userId: string;
  cents: number;
  state: 'reserved' | 'settled' | 'refunded';
}

/** Does the same to the desk and to a list. */
class Pair {
  readonly rig = new QuotaRig();
  readonly #counted: Counted[] = [];

  async do(deed: Deed): Promise<void> {
    if (deed.kind === 'ask') await this.#ask(deed);
    else if (deed.kind === 'clock') this.rig.clock.advance(deed.ms);
    else if (deed.kind === 'die') await this.#die();
    else await this.#close(deed.kind, deed.which);
  }

  /** In jobs, or in cents. */
  used({ scope, per, unit }: Limit, userId: string): number {
    const start = periodStart(per, this.rig.clock.now());
    return this.#counted
      .filter(({ state, at }) => state !== 'refunded' && periodStart(per, at) === start)
      .filter((one) => scope.kind === 'server' || one.userId === userId)
      .reduce((sum, { cents }) => sum + (unit === 'jobs' ? 1 : cents), 0);
  }

  /** What the desk says is used of each limit is what the list says. */
  async compare(): Promise<void> {
    for (const userId of [0, 1, 2].map(userIdOf)) {
      const visitor = visitorOfServer({ userId });
      for (const { limit, used } of await this.rig.desk.usageOf(guildOf(quota), visitor)) {
        const told = limit.unit === 'jobs' ? used : Math.round(used * 100);
        expect(told).toBe(this.used(limit, userId));
      }
    }
  }

  async #ask({ person, jobs, cents, isFree }: Extract<Deed, { kind: 'ask' }>): Promise<void> {
    const userId = userIdOf(person);
    const at = this.rig.clock.now();
    const jobIds = Array.from({ length: jobs }, () => this.rig.nextId());
    const fits =
      isFree ||
      limits.every((limit) => {
        const asked = limit.unit === 'jobs' ? jobs : jobs * cents;
        const most = limit.unit === 'jobs' ? limit.most : limit.most * 100;
        return this.used(limit, userId) + asked <= most;
      });
    const refusal = await this.rig.reserve({
      quota: isFree ? quotaOf([]) : quota,
      visitor: { userId },
      jobIds,
      price: cents / 100,
    });
    expect(refusal === undefined).toBe(fits);
    if (!fits) return;
    for (const jobId of jobIds) {
      await this.rig.write(jobId, { requesterId: userId });
      this.#counted.push({ jobId, at, userId, cents, state: 'reserved' });
    }
  }

  /** The end of a job; or a job that the store has lost, as one that was never written down. */
  async #close(kind: 'settle' | 'refund' | 'unwind', which: number): Promise<void> {
    const open = this.#counted.filter(({ state }) => state === 'reserved');
    const one = open[which % Math.max(open.length, 1)];
    if (one === undefined) return;
    one.state = kind === 'settle' ? 'settled' : 'refunded';
    if (kind === 'settle') {
      await this.rig.succeed(one.jobId);
      // What midjourney-proxy takes for fast ones.
      one.cents = 10;
    } else if (kind === 'refund') await this.rig.fail(one.jobId);
    else {
      await this.rig.store.remove(`jobs:${one.jobId}`);
      await this.rig.desk.release(guildId, [one.jobId]);
    }
  }

  /** Whatever was being written when it died is written, or found out by the next one. */
  async #die(): Promise<void> {
    await this.rig.desk.stop();
    this.rig.die();
  }
}

function userIdOf(person: number): string {
  return `30000000000000000${person}`;
}

describe('what is counted', () => {
  it('is the sum of what was not given back, whatever happens in which order', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async (all) => {
        const pair = new Pair();
        for (const deed of all) {
          await pair.do(deed);
          await pair.compare();
        }
      }),
      { numRuns: 150 },
    );
  });

  it('never comes to more than a limit, however many ask at once', async () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(20), async (asked, most) => {
        const rig = new QuotaRig();
        const server = quotaOf([limitOf(most)]);
        const jobIds = asked.map((size) => Array.from({ length: size }, () => rig.nextId()));
        const answers = await Promise.all(
          jobIds.map((ids) => rig.reserve({ quota: server, jobIds: ids })),
        );
        const through = asked.filter((_size, index) => answers[index] === undefined);
        const sum = through.reduce((total, size) => total + size, 0);
        expect(sum).toBeLessThanOrEqual(most);
        expect(await rig.used(server)).toBe(sum);
        // Nobody is refused who would have fitted in the end.
        const refused = asked.filter((_size, index) => answers[index] !== undefined);
        for (const size of refused) expect(sum + size).toBeGreaterThan(most);
      }),
    );
  });
});
