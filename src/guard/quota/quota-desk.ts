import type { Guild } from '../../guilds/guild.ts';
import type { Limit } from '../../guilds/moderation/limits.ts';
import type { QuotaRefusal, Usage } from '../../guilds/moderation/quota-use.ts';
import type { Job, JobId } from '../../jobs/job.ts';
import type { SeriesId } from '../../jobs/request-ids.ts';
import type { Patience } from '../../lib/patience.ts';
import type { NewDocument } from '../../storage/store.ts';
import type { Visitor } from '../visitor.ts';
import type { Grants } from './grants.ts';
import type { LimitedServer } from './opening.ts';

export type { QuotaRefusal, Usage } from '../../guilds/moderation/quota-use.ts';

/** Jobs to be counted together: all of them fit, or none is counted. */
export interface QuotaRequest {
  readonly guild: Guild & { readonly id: string };
  readonly visitor: Visitor;
  readonly jobs: readonly {
    readonly jobId: JobId;
    /** In the operator's unit; undefined: not known, which counts as nothing. */
    readonly price: number | undefined;
  }[];
  /** How long whoever asks may still be kept waiting; undefined: for nothing else before. */
  readonly patience?: Patience | undefined;
  /** Finds jobs, some of which may be under way already; undefined: as the desk does. */
  readonly find?: ((jobId: JobId) => Promise<Job | undefined>) | undefined;
}

/** Whether jobs are counted. */
export type Reservation =
  | {
      readonly kind: 'reserved';
      /** To be written in one step with the jobs, so that a crash leaves neither without the other. */
      readonly documents: readonly NewDocument[];
    }
  | {
      readonly kind: 'refused';
      /** The limit that will be in the way the longest, or that it takes too long to find out. */
      readonly refusal: QuotaRefusal;
    };

/**
 * Counts what is asked for in each server, exactly: concurrent requests and crashes included. A job
 * is counted when it is asked for, and given back when it turns out to cost nothing.
 */
export interface QuotaDesk {
  /** Somebody may ask soon: reads what was counted where anything is limited. Must not throw. */
  prepare(guild: QuotaRequest['guild']): void;
  /**
   * Counts jobs before they are written down. A job that is counted already is not counted again, but
   * its documents are given to each that asks: any of them may be the one that writes it down.
   * @throws {StoreError}
   */
  reserve(request: QuotaRequest): Promise<Reservation>;
  /** One that asked did not write them down; given back once that holds for all that asked. */
  release(guildId: string, jobIds: readonly JobId[]): Promise<void>;
  /** A job got further: its end settles what was counted, or gives it back. Must not throw. */
  follow(job: Job): void;
  /**
   * What applies to somebody, the tightest first; nothing where it takes longer than anybody waits.
   * @throws {StoreError}
   */
  usageOf(guild: QuotaRequest['guild'], visitor: Visitor): Promise<readonly Usage[]>;
  /** Waits for what is being written. */
  stop(): Promise<void>;
}

/** The same with what those who manage a server use. */
export interface Quotas extends QuotaDesk {
  readonly grants: Grants;
  /**
   * How far limits of more than one person are used up; nothing where it takes longer than anybody
   * waits.
   * @throws {StoreError}
   */
  usedOf(guildId: string, limits: readonly Limit[]): Promise<readonly Usage[]>;
  /** Reads what was counted in servers that limit anything, before anybody asks. Must not throw. */
  openAhead(servers: AsyncIterable<LimitedServer>): void;
  /** Nothing is left to do for a series: what of it was never opened is given back. Must not throw. */
  followSeries(id: SeriesId): void;
}
