import { mix } from '../colour.ts';
import { between } from '../dice.ts';
import { across, type Scene, type Stage } from '../stage.ts';
import { polygon, stroke } from '../svg.ts';
import { drawRidge, type Ridge, ridgeHeight } from './ridge.ts';
import { sky } from './sky.ts';

const layers = 6;

/** Mountains behind mountains, trees on the nearer ones, a few birds. */
export const hills: Scene = (stage) => sky(stage) + birds(stage) + range(stage, 0.9, true);

/** Wide soft sand in the same light. */
export const dunes: Scene = (stage) => sky(stage) + birds(stage) + range(stage, 0, false);

function range(stage: Stage, roughness: number, wooded: boolean): string {
  const { dice, palette } = stage;
  const parts: string[] = [];
  for (let layer = 0; layer < layers; layer += 1) {
    const depth = layer / (layers - 1);
    const ridge: Ridge = {
      name: `ridge${layer}`,
      y: -0.08 + depth * 0.86 + between(dice, `ridge-y${layer}`, [-0.07, 0.07]),
      swing: (roughness > 0 ? 0.62 : 0.42) * (1 - depth * 0.5),
      roughness: roughness * (1 - depth * 0.6),
      bends: roughness > 0 ? 1.3 + depth : 0.7 + depth * 0.5,
    };
    const fill = mix(palette.far, palette.near, depth ** 1.15);
    if (wooded && layer >= 3) parts.push(trees(stage, ridge, depth));
    parts.push(drawRidge(stage, ridge, { fill }));
  }
  return parts.join('');
}

function trees(stage: Stage, ridge: Ridge, depth: number): string {
  const { dice, palette, window } = stage;
  const fill = mix(palette.far, palette.near, depth ** 1.15);
  const step = 0.05 + depth * 0.03;
  return across(window, step)
    .filter((x) => dice(`${ridge.name}-tree${Math.round(x / step)}`) < 0.7)
    .map((x) => {
      const foot = ridgeHeight(dice, ridge, x) + 0.03;
      const height = 0.07 + depth * 0.16 * dice(`${ridge.name}-tall${Math.round(x / step)}`);
      const half = height * 0.24;
      return polygon(
        [
          [x - half, foot],
          [x, foot - height],
          [x + half, foot],
        ],
        { fill },
      );
    })
    .join('');
}

function birds({ dice, palette }: Stage): string {
  const count = Math.floor(between(dice, 'birds', [0, 6]));
  const x = between(dice, 'birds-x', [-0.7, 0.5]);
  const y = between(dice, 'birds-y', [-0.75, -0.35]);
  return Array.from({ length: count }, (_, index) => {
    const left = x + index * 0.09;
    const top = y + dice(`bird${index}`) * 0.14;
    return stroke(
      [
        [left, top],
        [left + 0.03, top + 0.02],
        [left + 0.06, top - 0.005],
      ],
      0.009,
      palette.near,
    );
  }).join('');
}
