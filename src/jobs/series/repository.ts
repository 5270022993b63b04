import { listKeys } from '../../storage/scan.ts';
import { type Store, UnreadableError } from '../../storage/store.ts';
import { type SeriesId, seriesIdSchema } from '../request-ids.ts';
import { type Series, seriesSchema } from './series.ts';

/**
 * Series in the store. Two documents each: the series itself, and a mark that something is left to do
 * for it as a whole, so that a start of the program reads few of them.
 */
export interface SeriesRepository {
  /** @returns whether it is new */
  create(series: Series): Promise<boolean>;
  get(id: SeriesId): Promise<Series | undefined>;
  /**
   * Changes the newest version of a series, however many change it at once.
   * @returns the series after it, or undefined where there is none
   */
  change(id: SeriesId, change: (series: Series) => Series): Promise<Series | undefined>;
  /** Says that something is left to do for it: a start of the program goes on with it. */
  mark(id: SeriesId): Promise<void>;
  /** Says that nothing is. */
  settle(id: SeriesId): Promise<void>;
  /** Whether something is. */
  isOpen(id: SeriesId): Promise<boolean>;
  /** Ids of all series with such a mark, oldest first. */
  open(): Promise<readonly SeriesId[]>;
}

export function createSeriesRepository(store: Store): SeriesRepository {
  return {
    create: async (series) => {
      if ((await store.get(seriesKey(series.id))) !== undefined) return false;
      // The mark first: without its series it means nothing, without its mark a series is lost.
      await store.putIfAbsent(openKey(series.id), {});
      return store.putIfAbsent(seriesKey(series.id), series);
    },
    get: async (id) => {
      const document = await store.get(seriesKey(id));
      return document && read(document.value);
    },
    change: async (id, change) => {
      for (;;) {
        const document = await store.get(seriesKey(id));
        if (document === undefined) return undefined;
        const series = change(read(document.value));
        if (await store.update(document.key, document.revision, series)) return series;
      }
    },
    mark: async (id) => {
      await store.putIfAbsent(openKey(id), {});
    },
    settle: (id) => store.remove(openKey(id)),
    isOpen: async (id) => (await store.get(openKey(id))) !== undefined,
    open: async () => {
      const marks = await listKeys(store, openKey(''));
      return marks.map((key) => seriesIdSchema.parse(key.slice(openKey('').length)));
    },
  };
}

/** @throws {UnreadableError} */
function read(document: unknown): Series {
  const series = seriesSchema.safeParse(document);
  if (series.success) return series.data;
  throw new UnreadableError('A series in the store cannot be read', { cause: series.error });
}

/** What the keys of all series begin with. */
export const seriesKeys = 'series:';
const seriesKey = (id: string): string => `${seriesKeys}${id}`;
/** The mark that something is left to do for a series. */
export const openKey = (id: string): string => `openseries:${id}`;
