import { mix } from '../colour.ts';
import { between } from '../dice.ts';
import { across, bottomOf, type Scene, type Stage } from '../stage.ts';
import { box, polygon } from '../svg.ts';
import { sky } from './sky.ts';

/** Three rows of towers before the light; windows are lit in the nearer ones. */
export const city: Scene = (stage) =>
  sky(stage) + [0, 1, 2].map((row) => skyline(stage, row)).join('');

function skyline(stage: Stage, row: number): string {
  const step = 0.17 + row * 0.06;
  return across(stage.window, step)
    .map((left) => tower(stage, row, { left, step }))
    .join('');
}

function tower(stage: Stage, row: number, at: { left: number; step: number }): string {
  const { dice, palette, window } = stage;
  const name = `tower${row}-${Math.round(at.left / at.step)}`;
  const depth = row / 2;
  const width = at.step * between(dice, `${name}w`, [0.7, 1.05]);
  const top = -0.25 + depth * 0.55 + between(dice, `${name}h`, [-0.5, 0.35]) * (1.1 - depth * 0.4);
  const fill = mix(palette.far, palette.near, 0.15 + depth * 0.8);
  const floor = Math.max(1, bottomOf(window)) + 0.1;
  return [
    box({ left: at.left, top, width, height: floor - top }, { fill }),
    roof(stage, { name, left: at.left, width, top, fill }),
    row > 0 ? windows(stage, { name, left: at.left, width, top }) : '',
  ].join('');
}

interface Roof {
  readonly name: string;
  readonly left: number;
  readonly width: number;
  readonly top: number;
}

function roof({ dice }: Stage, at: Roof & { fill: ReturnType<typeof mix> }): string {
  const kind = dice(`${at.name}roof`);
  const middle = at.left + at.width / 2;
  if (kind < 0.3) {
    return box({ left: middle - 0.006, top: at.top - 0.14, width: 0.012, height: 0.14 }, at);
  }
  if (kind < 0.55) {
    return polygon(
      [
        [at.left, at.top + 0.001],
        [middle, at.top - at.width * 0.5],
        [at.left + at.width, at.top + 0.001],
      ],
      at,
    );
  }
  return kind < 0.75
    ? box(
        { left: at.left + at.width * 0.2, top: at.top - 0.06, width: at.width * 0.6, height: 0.07 },
        at,
      )
    : '';
}

function windows({ dice, palette, window }: Stage, at: Roof): string {
  const columns = Math.max(2, Math.floor(at.width / 0.055));
  const gap = at.width / (columns + 0.5);
  const rows = Math.min(24, Math.floor((bottomOf(window) - at.top) / 0.075));
  const lit: string[] = [];
  for (let cell = 0; cell < columns * rows; cell += 1) {
    const share = dice(`${at.name}win${cell}`);
    if (share > 0.42) continue;
    const left = at.left + gap * (0.4 + (cell % columns));
    const top = at.top + 0.05 + Math.floor(cell / columns) * 0.075;
    const fill = share < 0.06 ? palette.accent : palette.light;
    lit.push(box({ left, top, width: gap * 0.5, height: 0.032 }, { fill, opacity: 0.85 }));
  }
  return lit.join('');
}
