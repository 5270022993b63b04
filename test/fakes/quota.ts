import { ManualClock } from '../../sandbox/manual-clock.ts';
import type { PriceList } from '../../src/config/prices.ts';
import type { NewCase } from '../../src/guard/cases/case.ts';
import { createQuotaDesk } from '../../src/guard/quota/create-quota-desk.ts';
import type { QuotaRefusal, QuotaRequest, Quotas } from '../../src/guard/quota/quota-desk.ts';
import type { Visitor } from '../../src/guard/visitor.ts';
import { newGuild } from '../../src/guilds/guild.ts';
import { type Limit, newQuota, type Quota } from '../../src/guilds/moderation/limits.ts';
import type { Job, JobId } from '../../src/jobs/job.ts';
import { createJobRepository, type JobRepository } from '../../src/jobs/repository.ts';
import { createSeriesRepository, type SeriesRepository } from '../../src/jobs/series/repository.ts';
import { watchSeries } from '../../src/jobs/series/watch-series.ts';
import { watchJobs } from '../../src/jobs/watch-jobs.ts';
import { createMemoryStore } from '../../src/storage/memory.ts';
import type { Store } from '../../src/storage/store.ts';
import { visitorOfServer } from './gate.ts';
import { jobIdOf, jobIn } from './jobs.ts';
import { MemoryLog } from './log.ts';
import { noPrices } from './prices.ts';

export const guildId = '100000000000000001';

export const pricesOfFast: PriceList = {
  ...noPrices,
  of: { ...noPrices.of, 'midjourney-proxy': { fast: 0.1, turbo: 0.2 } },
};

/** So many jobs a day for the whole server, unless said otherwise. */
export function limitOf(most: number, overrides: Partial<Limit> = {}): Limit {
  return { scope: { kind: 'server' }, per: 'day', unit: 'jobs', most, ...overrides };
}

export function quotaOf(limits: readonly Limit[], overrides: Partial<Quota> = {}): Quota {
  return { ...newQuota, limits: [...limits], ...overrides };
}

export function guildOf(quota: Quota): QuotaRequest['guild'] {
  return { ...newGuild, id: guildId, quota };
}

/** Who asks for which job, as far as a test says it. */
export interface Ask {
  readonly quota: Quota;
  readonly visitor?: Partial<Visitor>;
  readonly jobIds?: readonly JobId[];
  readonly price?: number;
}

/** The desk for quotas over a store that outlives it. */
export class QuotaRig {
  readonly clock = new ManualClock(Date.UTC(2026, 10, 21, 12, 30));
  readonly log = new MemoryLog();
  readonly noted: NewCase[] = [];
  readonly store: Store;
  readonly jobs: JobRepository;
  readonly series: SeriesRepository;
  readonly #prices: PriceList;
  #desk: Quotas;
  #asked = 0;

  constructor(store: Store = createMemoryStore(), prices: PriceList = pricesOfFast) {
    this.store = store;
    this.#prices = prices;
    this.jobs = watchJobs(createJobRepository(store, this.clock), (job) => {
      this.#desk.follow(job);
    });
    this.series = watchSeries(createSeriesRepository(store), (id) => {
      this.#desk.followSeries(id);
    });
    this.#desk = this.#open();
  }

  get desk(): Quotas {
    return this.#desk;
  }

  /** What is in memory is gone, as when the process dies. */
  die(): void {
    this.#desk = this.#open();
  }

  nextId(): JobId {
    this.#asked += 1;
    return jobIdOf(this.#asked);
  }

  /**
   * Counts, and writes that down as it is with a job.
   * @returns why it is refused, or undefined where it is counted
   */
  async reserve({
    quota,
    visitor,
    jobIds = [this.nextId()],
    price,
  }: Ask): Promise<QuotaRefusal | undefined> {
    const counted = await this.#desk.reserve({
      guild: guildOf(quota),
      visitor: visitorOfServer(visitor),
      jobs: jobIds.map((jobId) => ({ jobId, price })),
    });
    if (counted.kind === 'refused') return counted.refusal;
    try {
      await this.store.createAll(counted.documents);
    } catch (error) {
      await this.#desk.release(guildId, jobIds);
      throw error;
    }
    return undefined;
  }

  /** Reserves a job and writes it down. @returns its id */
  async start(ask: Ask): Promise<JobId> {
    const jobId = this.nextId();
    const refusal = await this.reserve({ ...ask, jobIds: [jobId] });
    if (refusal !== undefined) throw new Error(`Refused: ${JSON.stringify(refusal)}`);
    await this.write(jobId, { requesterId: visitorOfServer(ask.visitor).userId });
    return jobId;
  }

  /** Writes a job down that waits for its turn. */
  async write(id: JobId, overrides: Parameters<typeof jobIn<'queued'>>[1] = {}): Promise<void> {
    await this.jobs.create(jobIn('queued', { id, guildId, speed: 'fast', ...overrides }));
  }

  /** Its upstream has made it: it is paid. */
  async succeed(id: JobId): Promise<Job | undefined> {
    await this.jobs.apply(id, { type: 'submit-started', attempt: 'one' });
    const result = { media: [], actions: [], pickedActions: [] };
    return this.jobs.apply(id, { type: 'succeeded', taskId: 'task', result });
  }

  /** Its upstream has taken it. */
  async run(id: JobId): Promise<void> {
    await this.jobs.apply(id, { type: 'submit-started', attempt: 'one' });
    await this.jobs.apply(id, { type: 'accepted', taskId: 'task' });
  }

  async deliver(id: JobId): Promise<void> {
    await this.jobs.apply(id, { type: 'delivered', delivery: 'attached', size: undefined });
  }

  async fail(id: JobId): Promise<void> {
    await this.jobs.apply(id, { type: 'failed', problem: { code: 'internal' } });
  }

  /** How far the first limit is used up. */
  async used(quota: Quota, visitor: Partial<Visitor> = {}): Promise<number | undefined> {
    const [usage] = await this.#desk.usageOf(guildOf(quota), visitorOfServer(visitor));
    return usage?.used;
  }

  /** Everything in the ledger of the store. */
  async stored(): Promise<readonly unknown[]> {
    await this.#desk.stop();
    return (await this.store.list('ledger:')).map(({ value }) => value);
  }

  #open(): Quotas {
    return createQuotaDesk({
      store: this.store,
      jobs: this.jobs,
      series: this.series,
      prices: this.#prices,
      cases: {
        note: (_guildId, entry) => {
          this.noted.push(entry);
          return Promise.resolve();
        },
      },
      describe: ({ limit, used }) => `${used} of ${limit.most}`,
      clock: this.clock,
      logger: this.log.logger,
    });
  }
}
