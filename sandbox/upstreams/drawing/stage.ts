import type { Dice } from './dice.ts';
import type { Palette } from './palette.ts';

/**
 * The part of the scene that is seen, in scene units: an undisturbed picture shows y from -1 (top) to
 * 1 (bottom) and x around 0. Zooming out widens the window, panning moves it; scenes have no edges.
 */
export interface Window {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** All a scene needs to draw itself. */
export interface Stage {
  readonly dice: Dice;
  readonly palette: Palette;
  readonly window: Window;
  /** Makes the ids of gradients and clips unique within one SVG document. */
  readonly id: string;
}

/** Draws a stage as SVG elements (no text elements: fonts may be missing), in units of `unit` per 1. */
export type Scene = (stage: Stage) => string;

/** x values from just left of the window to just right of it. */
export function across(window: Window, step: number): number[] {
  const first = Math.floor(window.left / step) - 1;
  const last = Math.ceil((window.left + window.width) / step) + 1;
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

/** The lowest y of the window. */
export function bottomOf(window: Window): number {
  return window.top + window.height;
}
