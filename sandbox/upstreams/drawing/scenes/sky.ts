import { mix } from '../colour.ts';
import { between } from '../dice.ts';
import { bottomOf, type Stage } from '../stage.ts';
import { box, circle, radialGradient, verticalGradient } from '../svg.ts';

/** Where the sun or moon stands, in scene units. */
export interface Light {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The sun's place on this stage. */
export function lightOf({ dice }: Stage): Light {
  return {
    x: between(dice, 'light-x', [-0.65, 0.65]),
    y: between(dice, 'light-y', [-0.6, -0.05]),
    radius: between(dice, 'light-size', [0.14, 0.34]),
  };
}

/** Sky, stars at night, clouds by day, and the light with its glow. */
export function sky(stage: Stage, light: Light = lightOf(stage)): string {
  const { palette, window, id } = stage;
  const { x, y, radius } = light;
  return [
    verticalGradient(
      `${id}-sky`,
      [Math.min(-1, window.top), 0.45],
      [
        [palette.skyHigh, 0],
        [mix(palette.skyHigh, palette.skyLow, 0.55), 0.5],
        [palette.skyLow, 1],
      ],
    ),
    radialGradient(`${id}-glow`, [
      [palette.light, 0, 0.75],
      [palette.light, 0.35, 0.28],
      [palette.light, 1, 0],
    ]),
    box(window, { fill: `url(#${id}-sky)` }),
    palette.hour === 'night' ? stars(stage, 90) : '',
    circle([x, y], radius * 3.4, { fill: `url(#${id}-glow)` }),
    circle([x, y], radius, { fill: palette.light }),
    palette.hour === 'night' ? '' : clouds(stage),
  ].join('');
}

/** Stars all over the window, about `density` in an undisturbed square picture. */
export function stars({ dice, palette, window }: Stage, density: number): string {
  const count = Math.min(600, Math.round((density * window.width * window.height) / 4));
  return Array.from({ length: count }, (_, index) => {
    const x = window.left + dice(`star-x${index}`) * window.width;
    const y = window.top + dice(`star-y${index}`) * window.height;
    const size = 0.003 + dice(`star-s${index}`) ** 4 * 0.012;
    return circle([x, y], size, {
      fill: palette.light,
      opacity: 0.35 + dice(`star-o${index}`) * 0.65,
    });
  }).join('');
}

function clouds({ dice, palette, window }: Stage): string {
  const count = Math.round(between(dice, 'clouds', [2, 6]) * Math.max(1, window.width / 3));
  return Array.from({ length: count }, (_, index) => {
    const width = between(dice, `cloud-w${index}`, [0.3, 0.9]);
    const left = window.left + dice(`cloud-x${index}`) * window.width - width / 2;
    const top = between(dice, `cloud-y${index}`, [Math.max(window.top, -1.6), -0.1]);
    const look = { fill: palette.light, opacity: 0.28, round: 0.03 };
    return (
      box({ left, top, width, height: 0.06 }, look) +
      box({ left: left + width * 0.2, top: top - 0.05, width: width * 0.5, height: 0.06 }, look)
    );
  }).join('');
}

/** Fills from `top` to the lower edge of the window. */
export function floorBox(
  stage: Stage,
  top: number,
): {
  left: number;
  top: number;
  width: number;
  height: number;
} {
  const { left, width } = stage.window;
  return { left, top, width, height: Math.max(0, bottomOf(stage.window) - top) };
}
