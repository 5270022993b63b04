import sharp from 'sharp';
import { expect, it } from 'vitest';
import {
  type Artwork,
  firstArtwork,
  fourOf,
  panned,
  repainted,
  varied,
  zoomedOut,
} from '../../../sandbox/upstreams/drawing/artwork.ts';
import { cellSize, ratioOf } from '../../../sandbox/upstreams/drawing/aspect.ts';
import { drawPng } from '../../../sandbox/upstreams/drawing/render.ts';

const cell = { width: 64, height: 64 };

async function pixels(artwork: Artwork): Promise<Buffer> {
  return sharp(await drawPng({ artworks: [artwork], cell }))
    .raw()
    .toBuffer();
}

/** Mean difference of two pictures, 0 to 255. */
async function unlikeness(one: Artwork, other: Artwork): Promise<number> {
  const [first, second] = await Promise.all([pixels(one), pixels(other)]);
  return (
    first.reduce((sum, value, index) => sum + Math.abs(value - (second[index] ?? 0)), 0) /
    first.length
  );
}

it('draws the same bytes for the same artwork', async () => {
  const sheet = {
    artworks: fourOf(firstArtwork('an old lighthouse', 1), { salt: 'grid', share: 0.75 }),
    cell,
  };
  expect(await drawPng(sheet)).toEqual(await drawPng(sheet));
});

it('draws clearly different pictures for different prompts', async () => {
  const prompts = [
    'a red fox',
    'a blue whale',
    'an old lighthouse',
    'neon city at night',
    'a teapot',
    'portrait of a knight',
  ];
  for (const [index, prompt] of prompts.entries()) {
    for (const other of prompts.slice(index + 1)) {
      expect(await unlikeness(firstArtwork(prompt, 1), firstArtwork(other, 1))).toBeGreaterThan(15);
    }
  }
});

it('takes colour words into account', async () => {
  const mean = async (prompt: string): Promise<number[]> =>
    (
      await sharp(await drawPng({ artworks: [firstArtwork(prompt, 1)], cell })).stats()
    ).channels.map(({ mean: level }) => level);
  const [red = 0, , blueOfRed = 0] = await mean('a crimson valley');
  const [redOfBlue = 0, , blue = 0] = await mean('a blue valley');
  expect(red - blueOfRed).toBeGreaterThan(redOfBlue - blue);
});

it('draws four different cells, and variations nearer to their parent than a fresh layout', async () => {
  const first = firstArtwork('a quiet valley', 1);
  const cells = fourOf(first, { salt: 'grid', share: 0.75 });
  const [one, two] = cells;
  if (one === undefined || two === undefined) throw new Error('four cells expected');
  expect(cells.map(({ cell: number }) => number)).toEqual([1, 2, 3, 4]);
  expect(await unlikeness(one, two)).toBeGreaterThan(3);
  const subtle = await unlikeness(one, varied(one, { salt: 'x', share: 0.05 }));
  const strong = await unlikeness(one, varied(one, { salt: 'x', share: 0.9 }));
  expect(subtle).toBeGreaterThan(0);
  expect(strong).toBeGreaterThan(subtle);
});

it('changes the picture visibly by zooming, panning and repainting', async () => {
  const first = firstArtwork('a quiet valley', 1);
  const mask = await sharp({ create: { ...cell, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  for (const other of [
    zoomedOut(first, 2),
    panned(first, { x: 0.5, y: 0 }),
    repainted(first, mask, 'neon city at night'),
  ]) {
    expect(await unlikeness(first, other)).toBeGreaterThan(5);
  }
});

it('keeps the parent where the mask is black', async () => {
  const first = firstArtwork('a quiet valley', 1);
  const mask = await sharp({ create: { ...cell, channels: 3, background: '#000' } })
    .png()
    .toBuffer();
  expect(await unlikeness(first, repainted(first, mask, 'neon city at night'))).toBeLessThan(1);
});

it.each([
  ['a hill', 1],
  ['a hill --ar 16:9', 16 / 9],
  ['a hill --aspect 2:3 --v 7', 2 / 3],
  ['a hill --ar 100:1', 4],
  ['a hill --ar 0:0', 1],
])('reads the format of "%s"', (prompt, ratio) => {
  expect(ratioOf(prompt)).toBeCloseTo(ratio);
});

it('keeps the area of a cell in every format', () => {
  expect(cellSize(256, 1)).toEqual({ width: 256, height: 256 });
  expect(cellSize(256, 4)).toEqual({ width: 512, height: 128 });
});
