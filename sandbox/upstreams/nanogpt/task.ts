import type { Artwork } from '../drawing/artwork.ts';
import type { Job } from '../work/job.ts';

/** A request that NanoGPT took on. */
export interface NanoTask extends Job {
  readonly kind: 'image' | 'video';
  readonly model: string;
  /** The pictures it ends with, each a file of its own: a grid of four, or one. */
  readonly sheets: readonly (readonly Artwork[])[];
  /** The links to its results, from its end on. */
  urls: readonly string[];
  /** How many more status queries do not know it yet. */
  unknownLeft: number;
}

/** Whether a model is one of Midjourney's. */
export function isMidjourney(model: string): boolean {
  return model.startsWith('midjourney');
}
