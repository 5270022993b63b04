import type { Clock } from '../../lib/clock.ts';
import { UpstreamError } from '../failure.ts';
import { waitFor } from './wait.ts';

/** Which model does the work: looked up in the vendor's catalogue and remembered. */
export interface ModelSearch {
  /**
   * The model's id; from the catalogue where it was not seen within the last hour.
   * @throws {UpstreamError} `unsupported` where no such model is offered, otherwise why the
   *   catalogue could not be read; never `unclear`
   */
  find(signal: AbortSignal): Promise<string>;
  /** The id as last seen in the catalogue, without asking. */
  known(): string | undefined;
  /** Whether the catalogue, as last seen, has no such model; false while nobody has looked. */
  isMissing(): boolean;
  /**
   * Looks it up in the background, at most once an hour, or five minutes after that has failed; what
   * goes wrong is of no consequence.
   */
  wake(): void;
}

interface SearchParts {
  readonly clock: Clock;
  /** The id in the catalogue as it is now, undefined where there is none. */
  readonly lookUp: () => Promise<string | undefined>;
}

const keepMs = 60 * 60_000;
/** After a look-up in the background has failed. */
const pauseMs = 5 * 60_000;

/** One look-up runs at a time, however many ask. */
export function createModelSearch({ clock, lookUp }: SearchParts): ModelSearch {
  let seen: { readonly id: string | undefined; readonly at: number } | undefined;
  let nextWakeAt = 0;
  let pending: Promise<string | undefined> | undefined;

  async function look(): Promise<string | undefined> {
    nextWakeAt = clock.now() + pauseMs;
    try {
      const id = await lookUp();
      seen = { id, at: clock.now() };
      nextWakeAt = clock.now() + keepMs;
      return id;
    } finally {
      pending = undefined;
    }
  }

  const share = (): Promise<string | undefined> => (pending ??= look());

  return {
    find: async (signal) => {
      if (seen?.id !== undefined && clock.now() - seen.at < keepMs) return seen.id;
      // A model that was there an hour ago is better than none because the catalogue is away.
      const lastKnown = seen?.id;
      const id = await waitFor(share(), signal).catch((error: unknown) => {
        if (lastKnown === undefined) throw error;
        return lastKnown;
      });
      if (id === undefined) {
        throw new UpstreamError({ kind: 'unsupported' }, 'The catalogue has no such model');
      }
      return id;
    },
    known: () => seen?.id,
    isMissing: () => seen !== undefined && seen.id === undefined,
    wake: () => {
      if (clock.now() >= nextWakeAt) share().catch(() => undefined);
    },
  };
}

/** A model that the operator chose: nothing is looked up. */
export function chosenModel(id: string): ModelSearch {
  return {
    find: () => Promise.resolve(id),
    known: () => id,
    isMissing: () => false,
    wake: () => undefined,
  };
}
