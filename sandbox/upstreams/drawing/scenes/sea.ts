import { mix } from '../colour.ts';
import { between } from '../dice.ts';
import { bottomOf, type Scene, type Stage } from '../stage.ts';
import { box, polygon, verticalGradient } from '../svg.ts';
import { drawRidge } from './ridge.ts';
import { floorBox, type Light, lightOf, sky } from './sky.ts';

/** A sun over water with its glitter, islands on the horizon and a sail. */
export const sea: Scene = (stage) => {
  const { dice, palette, id, window } = stage;
  const horizon = between(dice, 'horizon', [0, 0.22]);
  const place = lightOf(stage);
  const light: Light = { ...place, y: Math.min(place.y + 0.15, horizon - place.radius * 0.4) };
  const water = floorBox(stage, horizon);
  return [
    sky(stage, light),
    islands(stage, horizon),
    verticalGradient(
      `${id}-water`,
      [horizon, Math.max(1, bottomOf(window))],
      [
        [mix(palette.skyLow, palette.far, 0.55), 0],
        [mix(palette.far, palette.near, 0.55), 0.4],
        [palette.near, 1],
      ],
    ),
    box(water, { fill: `url(#${id}-water)` }),
    glitter(stage, light, horizon),
    sail(stage, horizon),
  ].join('');
};

function islands(stage: Stage, horizon: number): string {
  const { palette } = stage;
  return [0, 1]
    .map((layer) =>
      drawRidge(
        stage,
        {
          name: `island${layer}`,
          y: horizon + 0.06 - layer * 0.01,
          swing: 0.42 - layer * 0.12,
          roughness: 0.5,
          bends: 1.1 + layer,
        },
        { fill: mix(palette.far, palette.near, 0.2 + layer * 0.3) },
      ),
    )
    .join('');
}

function glitter({ dice, palette, window }: Stage, light: Light, horizon: number): string {
  const rows = Math.min(60, Math.ceil((bottomOf(window) - horizon) / 0.045));
  return Array.from({ length: Math.max(0, rows) }, (_, row) => {
    const top = horizon + 0.02 + row * 0.045;
    const half = light.radius * between(dice, `glitter${row}`, [0.25, 1.15]) + row * 0.006;
    const shift = (dice(`glitter-x${row}`) - 0.5) * 0.16;
    const left = light.x + shift - half;
    const side = window.left + dice(`wave-x${row}`) * window.width;
    return (
      box(
        { left, top, width: half * 2, height: 0.014 },
        { fill: palette.light, opacity: 0.75, round: 0.007 },
      ) +
      box(
        { left: side, top, width: 0.25, height: 0.008 },
        { fill: palette.skyLow, opacity: 0.35, round: 0.004 },
      )
    );
  }).join('');
}

function sail({ dice, palette }: Stage, horizon: number): string {
  const x = between(dice, 'sail-x', [-0.6, 0.6]);
  const y = horizon + between(dice, 'sail-y', [0.12, 0.4]);
  const size = 0.14 + (y - horizon) * 0.5;
  return [
    polygon(
      [
        [x, y],
        [x, y - size],
        [x + size * 0.55, y],
      ],
      { fill: palette.accent },
    ),
    polygon(
      [
        [x - 0.012, y],
        [x - 0.012, y - size * 0.8],
        [x - size * 0.35, y],
      ],
      { fill: palette.light },
    ),
    polygon(
      [
        [x - size * 0.45, y + 0.015],
        [x + size * 0.6, y + 0.015],
        [x + size * 0.4, y + size * 0.2],
        [x - size * 0.28, y + size * 0.2],
      ],
      { fill: palette.near },
    ),
  ].join('');
}
