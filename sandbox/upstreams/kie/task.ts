import type { Artwork } from '../drawing/artwork.ts';
import type { Job } from '../work/job.ts';
import type { JsonBody } from '../work/json-body.ts';

/** What a task makes: separate pictures, `scale` times as large as those of a fresh task, or films. */
export type Output =
  | { readonly kind: 'images'; readonly artworks: readonly Artwork[]; readonly scale: number }
  | { readonly kind: 'clips'; readonly artwork: Artwork; readonly count: number };

/** A task of kie.ai. */
export interface KieTask extends Job {
  readonly taskType: string;
  readonly prompt: string;
  readonly output: Output;
  /** The request as it came. */
  readonly request: JsonBody;
  readonly callBackUrl: string | undefined;
}

/** A task that a request asks for, before it is paid for. */
export interface Plan {
  readonly taskType: string;
  readonly prompt: string;
  readonly output: Output;
  readonly price: number;
  /** How long it takes, measured in the time of four fresh pictures. */
  readonly paces: number;
}
