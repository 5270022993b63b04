import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Store } from '../storage/store.ts';
import type { JobId } from './job.ts';

/** The places where upstreams report jobs: one unguessable path per job. */
export interface Callbacks {
  /** @returns an address below `publicUrl` */
  urlOf(publicUrl: string, jobId: JobId): string;
  /** @returns whether this token is the one of that job */
  isGenuine(jobId: string, token: string): boolean;
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
    isGenuine: (jobId, token) => {
      const given = Buffer.from(token, 'hex');
      const expected = tokenOf(jobId);
      return given.length === expected.length && timingSafeEqual(given, expected);
    },
  };
}
