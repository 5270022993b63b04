import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Store } from '../storage/store.ts';
import { type JobId, jobIdSchema } from './job-id.ts';

/** The places where upstreams report jobs: one unguessable path per job. */
export interface Callbacks {
  /** @returns an address below `publicUrl` */
  urlOf(publicUrl: string, jobId: JobId): string;
  /** @returns the id of that job, where this token is its own */
  find(jobId: string, token: string): JobId | undefined;
}

const secretKey = 'secrets:callbacks';

/** The secret is made once and kept, so that addresses handed out before a restart stay good. */
export async function openCallbacks(store: Store): Promise<Callbacks> {
  await store.putIfAbsent(secretKey, randomBytes(32).toString('hex'));
  const secret = z.string().parse((await store.get(secretKey))?.value);
  const tokenOf = (jobId: string): Buffer => createHmac('sha256', secret).update(jobId).digest();
  return {
    urlOf: (publicUrl, jobId) =>
      `${publicUrl}/callbacks/${jobId}/${tokenOf(jobId).toString('hex')}`,
    find: (jobId, token) => {
      const given = Buffer.from(token, 'hex');
      const expected = tokenOf(jobId);
      const isGenuine = given.length === expected.length && timingSafeEqual(given, expected);
      return isGenuine ? jobIdSchema.parse(jobId) : undefined;
    },
  };
}
