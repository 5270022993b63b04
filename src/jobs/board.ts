import type { UpstreamName } from '../config/upstreams.ts';
import type { JobId } from './job.ts';
import type { LifecycleParts } from './parts.ts';

/** Where a job stands in the queue of its upstream. */
export interface Place {
  /** 1 for the job that is next. */
  readonly position: number;
  /** When it may be its turn, in milliseconds since the Unix epoch; undefined: nobody knows. */
  readonly eta: number | undefined;
}

/** How busy an upstream is with jobs of ours. */
export interface Load {
  readonly upstream: UpstreamName;
  readonly running: number;
  readonly waiting: number;
  /** How many jobs run there at once. */
  readonly capacity: number;
}

/** What can be known at a glance of jobs that are not over; as it is now, from memory. */
export interface Board {
  /** @returns undefined for a job that does not wait for a slot */
  place(jobId: JobId): Place | undefined;
  /** @returns 0 to 100, as its message shows it; undefined where none is known */
  percentOf(jobId: JobId): number | undefined;
  /** Every upstream that is on, in the order in which jobs move on. */
  load(): readonly Load[];
}

export function createBoard({
  stations,
  sightings,
}: Pick<LifecycleParts, 'stations' | 'sightings'>): Board {
  return {
    place: (jobId) => {
      for (const { slots } of stations.values()) {
        const position = slots.position(jobId);
        if (position !== undefined) return { position, eta: sightings.etaOf(jobId) };
      }
      return undefined;
    },
    percentOf: (jobId) => sightings.percentOf(jobId),
    load: () =>
      [...stations.values()].map(({ upstream: { name }, slots }) => {
        const { running, waiting, capacity } = slots;
        return { upstream: name, running, waiting, capacity };
      }),
  };
}
