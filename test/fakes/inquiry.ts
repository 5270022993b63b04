import type { Inquiry } from '../../src/jobs/inquiry.ts';

/** Upstreams that tell nothing new. */
export const noInquiry: Inquiry = {
  renew: () => Promise.resolve(undefined),
  recall: () => Promise.resolve(undefined),
};
