import { type Colour, hex, mix } from '../colour.ts';
import { pick } from '../dice.ts';
import type { Scene, Stage } from '../stage.ts';
import { box, circle, length, polygon } from '../svg.ts';

/** A geometric poster: tiles of discs, quarters, bars and wedges. */
export const poster: Scene = (stage) => {
  const { window, palette } = stage;
  const size = 0.5;
  const tiles: string[] = [box(window, { fill: palette.skyLow })];
  for (let row = Math.floor(window.top / size); row * size < window.top + window.height; row += 1) {
    for (
      let column = Math.floor(window.left / size);
      column * size < window.left + window.width;
      column += 1
    ) {
      tiles.push(
        tile(stage, { name: `tile${column},${row}`, left: column * size, top: row * size, size }),
      );
    }
  }
  return tiles.join('');
};

interface Tile {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

function tile(stage: Stage, at: Tile): string {
  const { dice, palette } = stage;
  const colours: readonly [Colour, ...Colour[]] = [
    palette.skyHigh,
    palette.near,
    palette.accent,
    palette.light,
    palette.far,
    mix(palette.accent, palette.near, 0.4),
  ];
  const ground = pick(dice, `${at.name}g`, colours);
  const ink =
    colours[(colours.indexOf(ground) + 1 + Math.floor(dice(`${at.name}i`) * 4)) % colours.length] ??
    palette.near;
  const motif = pick(dice, `${at.name}m`, [disc, quarter, bars, wedge, quarter, ring]);
  const overlap = {
    left: at.left - 0.002,
    top: at.top - 0.002,
    width: at.size + 0.004,
    height: at.size + 0.004,
  };
  return (
    box(overlap, { fill: ground }) +
    motif(at, { ink, ground, turn: Math.floor(dice(`${at.name}t`) * 4) })
  );
}

interface Motif {
  readonly ink: Colour;
  readonly ground: Colour;
  readonly turn: number;
}

function disc({ left, top, size }: Tile, { ink }: Motif): string {
  return circle([left + size / 2, top + size / 2], size * 0.36, { fill: ink });
}

function ring({ left, top, size }: Tile, { ink, ground }: Motif): string {
  const middle = [left + size / 2, top + size / 2] as const;
  return (
    circle(middle, size * 0.46, { fill: ink }) +
    circle(middle, size * 0.3, { fill: ground }) +
    circle(middle, size * 0.13, { fill: ink })
  );
}

function quarter({ left, top, size }: Tile, { ink, turn }: Motif): string {
  const x = left + (turn % 2) * size;
  const y = top + (turn > 1 ? size : 0);
  const endX = turn % 2 === 0 ? left + size : left;
  const endY = turn > 1 ? top : top + size;
  const sweep = turn === 0 || turn === 3 ? 1 : 0;
  return `<path d="M${length(x)} ${length(y)} L${length(endX)} ${length(y)} A${length(size)} ${length(size)} 0 0 ${sweep} ${length(x)} ${length(endY)} Z" fill="${hex(ink)}"/>`;
}

function bars({ left, top, size }: Tile, { ink, turn }: Motif): string {
  return [0, 1, 2]
    .map((bar) => {
      const offset = size * (0.08 + bar * 0.33);
      const thin = size * 0.18;
      return turn % 2 === 0
        ? box({ left, top: top + offset, width: size, height: thin }, { fill: ink })
        : box({ left: left + offset, top, width: thin, height: size }, { fill: ink });
    })
    .join('');
}

function wedge({ left, top, size }: Tile, { ink, turn }: Motif): string {
  const corners = [
    [left, top],
    [left + size, top],
    [left + size, top + size],
    [left, top + size],
  ] as const;
  return polygon(
    corners.filter((_, index) => index !== turn),
    { fill: ink },
  );
}
