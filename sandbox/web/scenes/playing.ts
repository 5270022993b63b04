import type { Scene } from '../../scenes/scene.ts';

/** A story that plays, or has played. */
export interface Playing {
  readonly scene: Scene;
  /** The step that is played, from 0. */
  readonly step: number;
  readonly state: 'playing' | 'over' | 'failed';
  /** What went wrong. */
  readonly problem: string | undefined;
}
