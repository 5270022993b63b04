import { z } from 'zod';
import { scan } from '../scan.ts';
import type { Migration } from './migration.ts';

const childSchema = z.object({
  id: z.string(),
  request: z.object({ kind: z.literal('action'), parentId: z.string() }),
});

/**
 * Stores from before formats were numbered: jobs made from the picture of another were not always
 * entered there, so that who took the picture away did not find what came of it.
 */
export const enterChildren: Migration = {
  to: 1,
  title: 'jobs are entered at the pictures that they were made from',
  run: async (store) => {
    for await (const { value } of scan(store, 'jobs:')) {
      const job = childSchema.safeParse(value);
      if (!job.success) continue;
      const { id, request } = job.data;
      await store.putIfAbsent(`children:${request.parentId}:${id}`, {});
    }
  },
};
