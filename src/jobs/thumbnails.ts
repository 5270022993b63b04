import { z } from 'zod';
import type { Logger } from '../observe/logger.ts';
import type { Store } from '../storage/store.ts';
import type { JobId } from './job.ts';

/** Small pictures of results, by which people find them again. */
export interface Thumbnails {
  /** @param webp a small WebP picture @throws {StoreError} */
  keep(jobId: JobId, webp: Uint8Array): Promise<void>;
  /** @returns undefined where there is none, or none that can be read @throws {StoreError} */
  of(jobId: JobId): Promise<Uint8Array | undefined>;
  /** @throws {StoreError} */
  remove(jobId: JobId): Promise<void>;
}

const thumbnailSchema = z.object({ schema: z.literal(1), webp: z.base64() });

export function createThumbnails(store: Store, logger: Logger): Thumbnails {
  return {
    keep: (jobId, webp) => {
      const document = { schema: 1, webp: Buffer.from(webp).toString('base64') };
      return store.put(keyOf(jobId), document);
    },
    of: async (jobId) => {
      const document = await store.get(keyOf(jobId));
      if (document === undefined) return undefined;
      const { data, error } = thumbnailSchema.safeParse(document.value);
      if (error !== undefined) logger.warn({ err: error, jobId }, 'a thumbnail cannot be read');
      return data && Uint8Array.from(Buffer.from(data.webp, 'base64'));
    },
    remove: (jobId) => store.remove(keyOf(jobId)),
  };
}

const keyOf = (jobId: JobId): string => `thumbnails:${jobId}`;
