import { listKeys } from '../../storage/scan.ts';
import { type NewDocument, type Store, UnreadableError } from '../../storage/store.ts';
import { type SeriesId, seriesIdSchema } from '../request-ids.ts';
import { type Series, seriesSchema } from './series.ts';

/**
 * Series in the store. Two documents each: the series itself, and a mark that something is left to do
 * for it as a whole, so that a start of the program reads few of them.
 */
export interface SeriesRepository {
  /**
   * @param alongside what is there with it, and never without it
   * @returns whether it is new
   */
  create(series: Series, alongside?: readonly NewDocument[]): Promise<boolean>;
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
    create: async (series, alongside = []) => {
      const own = { key: seriesKey(series.id), value: series };
      const mark = { key: openKey(series.id), value: {} };
      if (await store.createAll([mark, ...alongside, own])) return true;
      const isThere = (await store.get(own.key)) !== undefined;
      // A mark without its series, of a program that wrote one after the other and was cut short; or
      // another press was first, and what was counted is counted for both.
      const missing = isThere ? alongside : [mark, ...alongside];
      for (const { key, value } of missing) await store.putIfAbsent(key, value);
      return !isThere && (await store.putIfAbsent(own.key, own.value));
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
