import { type Dice, wander } from '../dice.ts';
import { across, bottomOf, type Stage } from '../stage.ts';
import { type Paint, type Point, polygon } from '../svg.ts';

/** One line of hills: its mean height, how far it swings, and how rough it is (0 dune, 1 rock). */
export interface Ridge {
  readonly name: string;
  readonly y: number;
  readonly swing: number;
  readonly roughness: number;
  /** Bends per scene unit. */
  readonly bends: number;
}

/** Height of a ridge at x. */
export function ridgeHeight(dice: Dice, ridge: Ridge, x: number): number {
  const coarse = wander(dice, ridge.name, x * ridge.bends) - 0.5;
  const fine = wander(dice, `${ridge.name}-fine`, x * ridge.bends * 4.3) - 0.5;
  const grain = wander(dice, `${ridge.name}-grain`, x * ridge.bends * 13) - 0.5;
  return ridge.y + ridge.swing * (coarse * 1.4 + ridge.roughness * (fine * 0.45 + grain * 0.14));
}

/** The ridge filled down to the lower edge of the window. */
export function drawRidge(stage: Stage, ridge: Ridge, look: Paint): string {
  const { window, dice } = stage;
  const outline = across(window, 0.035).map((x): Point => [x, ridgeHeight(dice, ridge, x)]);
  const floor = Math.max(bottomOf(window), 1) + 0.5;
  const first = outline[0]?.[0] ?? window.left;
  const last = outline.at(-1)?.[0] ?? window.left + window.width;
  return polygon([[first, floor], ...outline, [last, floor]], look);
}
