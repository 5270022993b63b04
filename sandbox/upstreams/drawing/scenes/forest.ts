import { mix } from '../colour.ts';
import { between } from '../dice.ts';
import { across, bottomOf, type Scene, type Stage } from '../stage.ts';
import { box, polygon } from '../svg.ts';
import { floorBox, sky } from './sky.ts';

const rows = 5;

/** Rows of firs fading into the light. */
export const forest: Scene = (stage) =>
  sky(stage) + Array.from({ length: rows }, (_, row) => treeLine(stage, row)).join('');

function treeLine(stage: Stage, row: number): string {
  const { dice, palette, window } = stage;
  const depth = row / (rows - 1);
  const fill = mix(mix(palette.far, palette.skyLow, 0.35), palette.near, depth ** 1.3);
  const ground = 0.25 + depth * 0.62;
  const step = 0.1 + depth * 0.17;
  const firs = across({ ...window, left: window.left - 0.4, width: window.width + 0.8 }, step).map(
    (x) => {
      const name = `fir${row}-${Math.round(x / step)}`;
      const height = between(dice, `${name}h`, [0.35, 0.85]) * (0.7 + depth * 0.75);
      return fir({ x: x + dice(`${name}x`) * step, foot: ground, height, fill });
    },
  );
  const floor = floorBox(stage, ground - 0.09);
  return firs.join('') + (bottomOf(window) > ground ? box(floor, { fill }) : '');
}

function fir(at: {
  x: number;
  foot: number;
  height: number;
  fill: ReturnType<typeof mix>;
}): string {
  const { x, foot, height } = at;
  const tiers = [0, 1, 2, 3].map((tier) => {
    const top = foot - height + tier * height * 0.2;
    const half = height * (0.07 + tier * 0.045);
    return polygon(
      [
        [x, top],
        [x + half, top + height * 0.36],
        [x - half, top + height * 0.36],
      ],
      at,
    );
  });
  return (
    tiers.join('') +
    box(
      {
        left: x - height * 0.02,
        top: foot - height * 0.3,
        width: height * 0.04,
        height: height * 0.3,
      },
      at,
    )
  );
}
