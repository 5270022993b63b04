import { type Sign, write } from './glyphs.ts';
import { drawScene, type Scene } from './help-scene.ts';
import { render } from './open.ts';

const canvas = { width: 640, height: 588 };
/** Discord's dark look. */
const background = '#313338';
const buttonColour = '#4e5058';
const textColour = '#fff';

interface Column {
  readonly digit: Sign;
  /** What its picture, its arrow and its number are recognised by. */
  readonly colour: string;
  readonly scene: Scene;
}

/** The four pictures, in their order; each has its column of buttons. */
const columns: readonly Column[] = [
  { digit: '1', colour: '#f0b232', scene: { sky: '#33506e', hill: '#1d2f3f', sun: '#f7d9a0' } },
  { digit: '2', colour: '#57c785', scene: { sky: '#7a5570', hill: '#3d2a45', sun: '#ffd2b0' } },
  { digit: '3', colour: '#5eb5f7', scene: { sky: '#31665f', hill: '#183530', sun: '#e8f3c9' } },
  { digit: '4', colour: '#f47fb0', scene: { sky: '#75563b', hill: '#3c2a1c', sun: '#ffe6a8' } },
];

const tile = { width: 292, height: 172, gap: 8, left: 24, top: 24 };
const button = { width: 104, height: 48, gap: 12, left: 36, first: 456, second: 516 };
const map = { width: 44, height: 30, top: 394 };

/**
 * The picture of `/help`: four numbered pictures, and below them the two rows of buttons, each column
 * with a small map of the picture that it belongs to.
 * @returns a PNG of at most 60 kB
 */
export async function drawHelpPicture(): Promise<Uint8Array> {
  const { width, height } = canvas;
  const parts = [
    `<rect width="${width}" height="${height}" fill="${background}"/>`,
    ...columns.map(drawTile),
    ...columns.map(drawColumn),
    drawAgain(),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${parts.join('')}</svg>`;
  return (await render({ svg }, (picture) => picture.png({ compressionLevel: 9 }))).data;
}

/** Where one of four things stands that are two in a row. */
function place(index: number): { readonly column: number; readonly row: number } {
  return { column: index % 2, row: Math.floor(index / 2) };
}

function drawTile({ digit, colour, scene }: Column, index: number): string {
  const { column, row } = place(index);
  const x = tile.left + column * (tile.width + tile.gap);
  const y = tile.top + row * (tile.height + tile.gap);
  const middle = { x: tile.width / 2, y: tile.height / 2 };
  return (
    `<g transform="translate(${x} ${y})">${drawScene(scene, { ...tile, index })}` +
    `<circle cx="${middle.x}" cy="${middle.y}" r="38" fill="${colour}"/>` +
    `${write([digit], { ...middle, height: 44, colour: '#1e1f22', weight: 0.14 })}</g>`
  );
}

/** The map, the arrow that leads down from it, and the buttons below. */
function drawColumn({ digit, colour }: Column, index: number): string {
  const left = leftOf(index);
  const x = left + button.width / 2;
  const lit = columns.map(({ colour: own }, cell) => (cell === index ? own : undefined));
  const from = map.top + map.height + 6;
  const line = `<path d="M${x} ${from}V${button.second}" stroke="${colour}" stroke-width="3"/>`;
  const tip = `<path d="M${x - 8} ${button.first - 10}L${x} ${button.first - 1}L${x + 8} ${button.first - 10}Z" fill="${colour}"/>`;
  const buttons = [
    { letter: 'U', top: button.first },
    { letter: 'V', top: button.second },
  ] as const;
  return [
    drawMap(x, lit),
    line,
    tip,
    ...buttons.map(({ letter, top }) => {
      const y = top + button.height / 2;
      const style = { y, height: 20, colour: textColour, weight: 0.13 };
      return drawButton(left, top) + write([letter, digit], { x, ...style });
    }),
  ].join('');
}

function leftOf(column: number): number {
  return button.left + column * (button.width + button.gap);
}

function drawButton(left: number, top: number): string {
  return `<rect x="${left}" y="${top}" width="${button.width}" height="${button.height}" rx="8" fill="${buttonColour}"/>`;
}

/** Four small tiles, of which some are lit. */
function drawMap(middle: number, lit: readonly (string | undefined)[]): string {
  const width = (map.width - 3) / 2;
  const height = (map.height - 3) / 2;
  return lit
    .map((colour, index) => {
      const { column, row } = place(index);
      const x = middle - map.width / 2 + column * (width + 3);
      const y = map.top + row * (height + 3);
      return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="2" fill="${colour ?? buttonColour}"/>`;
    })
    .join('');
}

/** The button that draws all four anew. */
function drawAgain(): string {
  const left = leftOf(columns.length);
  const x = left + button.width / 2;
  const y = button.first + button.height / 2;
  const arrows = 'M-9 -2A9 9 0 0 1 8 -5M9 2A9 9 0 0 1 -8 5M9 -11V-4.5H2.5M-9 11V4.5H-2.5';
  return (
    drawMap(
      x,
      columns.map(({ colour }) => colour),
    ) +
    drawButton(left, button.first) +
    `<rect x="${x - 16}" y="${y - 16}" width="32" height="32" rx="6" fill="#3b88c3"/>` +
    `<path transform="translate(${x} ${y})" d="${arrows}" fill="none" stroke="${textColour}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>`
  );
}
