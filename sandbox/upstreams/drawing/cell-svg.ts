import type { Artwork } from './artwork.ts';
import { badge } from './badge.ts';
import { blendDice, type Dice, diceFrom } from './dice.ts';
import { paletteOf } from './palette.ts';
import { sceneOf } from './scenes/index.ts';
import type { Window } from './stage.ts';
import { unit } from './svg.ts';

/** Pixels of one picture. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How much of a drift reaches the colours: relatives share a palette. */
const colourShare = 0.16;

/** One artwork without its patch, as an SVG element at (x, y). */
export function cellSvg(artwork: Artwork, at: Size & { x: number; y: number; id: string }): string {
  const window = windowOf(artwork);
  const stage = {
    dice: dicesOf(artwork, 1),
    palette: paletteOf(artwork.prompt, dicesOf(artwork, colourShare), diceFrom(artwork.prompt)),
    window,
    id: at.id,
  };
  const viewBox = [window.left, window.top, window.width, window.height].map((side) => side * unit);
  return [
    `<svg x="${at.x}" y="${at.y}" width="${at.width}" height="${at.height}">`,
    `<svg width="${at.width}" height="${at.height}" viewBox="${viewBox.join(' ')}" preserveAspectRatio="none">`,
    sceneOf(artwork.prompt)(stage),
    '</svg>',
    artwork.cell === undefined ? '' : badge(artwork.cell, at),
    '</svg>',
  ].join('');
}

function windowOf({ view, ratio }: Artwork): Window {
  const height = 2 * view.zoom;
  const width = height * ratio;
  return { left: view.x - width / 2, top: view.y - height / 2, width, height };
}

function dicesOf(artwork: Artwork, reach: number): Dice {
  let dice = diceFrom(artwork.prompt);
  for (const drift of artwork.drifts) {
    dice = blendDice(dice, diceFrom(`${artwork.prompt}|${drift.salt}`), drift.share * reach);
  }
  return dice;
}
