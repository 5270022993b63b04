/** The signs that are drawn into pictures: lines, since there may be no fonts where the bot runs. */
const lines = {
  '1': 'M14 26 L34 8 V92',
  '2': 'M9 32 C9 0 51 0 51 32 C51 54 8 70 8 92 H53',
  '3': 'M9 20 C18 3 50 3 50 28 C50 43 38 48 24 48 C40 48 54 54 54 70 C54 98 14 98 6 78',
  '4': 'M42 92 V8 L6 68 H56',
  '5': 'M50 8 H16 L12 46 C24 35 53 38 53 66 C53 98 14 98 7 80',
  '6': 'M46 10 C24 22 8 44 8 66 C8 101 53 101 53 66 C53 36 14 36 8 66',
  '7': 'M7 8 H53 L24 92',
  '8': 'M30 47 C5 45 5 8 30 8 C55 8 55 45 30 47 C0 49 0 92 30 92 C60 92 60 49 30 47 Z',
  '9': 'M14 90 C36 78 52 56 52 34 C52 -1 7 -1 7 34 C7 64 46 64 52 34',
  U: 'M8 8 V62 C8 102 52 102 52 62 V8',
  V: 'M6 8 L30 92 L54 8',
} as const;

export type Sign = keyof typeof lines;

/** Each sign stands in a box of 60 by 100. */
const box = { width: 60, height: 100 };
const gap = 18;

export interface Lettering {
  /** The middle of it, in pixels. */
  readonly x: number;
  readonly y: number;
  /** How tall a sign is, in pixels. */
  readonly height: number;
  readonly colour: string;
  /** How thick its lines are, as a share of its height. */
  readonly weight: number;
}

/** Writes signs side by side, as SVG. */
export function write(signs: readonly Sign[], { x, y, height, colour, weight }: Lettering): string {
  const scale = height / box.height;
  const width = signs.length * (box.width + gap) - gap;
  const left = x - (width * scale) / 2;
  const paths = signs.map(
    (sign, index) =>
      `<path transform="translate(${index * (box.width + gap)})" d="${lines[sign]}"/>`,
  );
  return (
    `<g transform="translate(${left} ${y - height / 2}) scale(${scale})" fill="none" ` +
    `stroke="${colour}" stroke-width="${weight * box.height}" ` +
    `stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</g>`
  );
}
