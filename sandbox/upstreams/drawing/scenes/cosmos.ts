import { hex, mix } from '../colour.ts';
import { between } from '../dice.ts';
import type { Scene, Stage } from '../stage.ts';
import { box, circle, length, radialGradient, verticalGradient } from '../svg.ts';
import { drawRidge } from './ridge.ts';
import { stars } from './sky.ts';

/** A banded planet with its ring and moons over a craggy ground. */
export const cosmos: Scene = (stage) => {
  const { palette, window, id } = stage;
  const deep = mix(palette.near, [0.08, 0, 0], 0.5);
  return [
    verticalGradient(
      `${id}-space`,
      [-1, 1],
      [
        [deep, 0],
        [mix(deep, palette.skyHigh, 0.75), 1],
      ],
    ),
    box(window, { fill: `url(#${id}-space)` }),
    stars(stage, 150),
    planet(stage),
    moons(stage),
    drawRidge(
      stage,
      { name: 'ground-far', y: 0.72, swing: 0.34, roughness: 1, bends: 1.7 },
      { fill: mix(deep, palette.far, 0.5) },
    ),
    drawRidge(
      stage,
      { name: 'ground', y: 0.88, swing: 0.3, roughness: 1, bends: 2.3 },
      { fill: mix(deep, palette.near, 0.3) },
    ),
  ].join('');
};

function planet({ dice, palette, id }: Stage): string {
  const x = between(dice, 'planet-x', [-0.35, 0.35]);
  const y = between(dice, 'planet-y', [-0.35, 0.05]);
  const radius = between(dice, 'planet-r', [0.36, 0.58]);
  const tilt = between(dice, 'planet-tilt', [-32, 32]);
  const turn = `transform="rotate(${tilt.toFixed(1)} ${length(x)} ${length(y)})"`;
  const bands = Array.from({ length: 9 }, (_, band) => {
    const top = y - radius + (band * radius * 2) / 9;
    const fill = mix(palette.skyLow, palette.accent, dice(`band${band}`));
    return box({ left: x - radius, top, width: radius * 2, height: radius * 0.23 }, { fill });
  }).join('');
  const half = (sweep: 0 | 1): string =>
    `<path d="M${length(x - radius * 1.75)} ${length(y)} A${length(radius * 1.75)} ${length(radius * 0.42)} 0 0 ${sweep} ${length(x + radius * 1.75)} ${length(y)}" fill="none" stroke="${hex(palette.light)}" stroke-opacity="0.8" stroke-width="${length(radius * 0.11)}"/>`;
  return [
    `<clipPath id="${id}-disc"><circle cx="${length(x)}" cy="${length(y)}" r="${length(radius)}"/></clipPath>`,
    radialGradient(`${id}-shade`, [
      [palette.near, 0, 0],
      [palette.near, 0.6, 0.1],
      [palette.near, 1, 0.85],
    ]),
    `<g ${turn}>${half(1)}<g clip-path="url(#${id}-disc)">${bands}`,
    circle([x - radius * 0.35, y - radius * 0.3], radius * 1.5, { fill: `url(#${id}-shade)` }),
    `</g>${half(0)}</g>`,
  ].join('');
}

function moons({ dice, palette }: Stage): string {
  const count = 1 + Math.floor(dice('moons') * 3);
  return Array.from({ length: count }, (_, index) => {
    const x = between(dice, `moon-x${index}`, [-0.9, 0.9]);
    const y = between(dice, `moon-y${index}`, [-0.9, 0.3]);
    const radius = between(dice, `moon-r${index}`, [0.03, 0.11]);
    return (
      circle([x, y], radius, { fill: mix(palette.light, palette.far, dice(`moon-c${index}`)) }) +
      circle([x + radius * 0.3, y + radius * 0.2], radius * 0.3, {
        fill: palette.near,
        opacity: 0.2,
      })
    );
  }).join('');
}
