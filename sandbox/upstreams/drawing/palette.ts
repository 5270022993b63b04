import { type Colour, lch } from './colour.ts';
import { between, type Dice, pick } from './dice.ts';

/** The light of a picture. */
export type Hour = 'day' | 'dusk' | 'night' | 'mist';

/** The colours one picture is drawn with. */
export interface Palette {
  readonly hour: Hour;
  readonly skyHigh: Colour;
  readonly skyLow: Colour;
  /** Sun, moon and lit windows. */
  readonly light: Colour;
  readonly far: Colour;
  readonly near: Colour;
  /** Against the rest: boats, roofs, single shapes. */
  readonly accent: Colour;
}

const hueWords: Readonly<Record<string, number>> = {
  red: 27,
  crimson: 22,
  scarlet: 27,
  orange: 55,
  amber: 70,
  gold: 88,
  golden: 88,
  yellow: 98,
  green: 148,
  emerald: 160,
  teal: 192,
  turquoise: 192,
  cyan: 205,
  blue: 255,
  azure: 240,
  indigo: 278,
  purple: 305,
  violet: 300,
  magenta: 335,
  pink: 355,
  rose: 5,
  brown: 52,
};

const hourWords: readonly (readonly [RegExp, Hour])[] = [
  [/\b(night|midnight|black|dark|moonlit|neon|starry)\b/i, 'night'],
  [/\b(sunset|dusk|dawn|sunrise|evening|golden hour)\b/i, 'dusk'],
  [/\b(mist|misty|fog|foggy|white|snow|snowy|winter|pastel|soft)\b/i, 'mist'],
  [/\b(day|noon|sunny|summer|bright)\b/i, 'day'],
];

/**
 * Colour and time words of the prompt decide where they can, the dice the rest.
 * @param steady decides the hour and the scheme, which relatives share
 */
export function paletteOf(prompt: string, dice: Dice, steady: Dice): Palette {
  const hue = wordHue(prompt) ?? dice('hue') * 360;
  const hour =
    hourWords.find(([word]) => word.test(prompt))?.[1] ??
    pick<Hour>(steady, 'hour', ['day', 'dusk', 'dusk', 'night', 'mist']);
  const drift = between(dice, 'drift', [-14, 14]);
  const turn = between(dice, 'turn', [35, 75]) * (steady('side') < 0.5 ? -1 : 1);
  return { hour, ...schemes[hour](hue + drift, turn) };
}

function wordHue(prompt: string): number | undefined {
  const words = prompt.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.map((word) => hueWords[word]).find((hue) => hue !== undefined);
}

type Scheme = (hue: number, turn: number) => Omit<Palette, 'hour'>;

const schemes: Readonly<Record<Hour, Scheme>> = {
  day: (hue, turn) => ({
    skyHigh: lch(0.74, 0.1, hue),
    skyLow: lch(0.94, 0.045, hue + turn * 0.6),
    light: lch(0.98, 0.06, 95),
    far: lch(0.78, 0.07, hue + turn * 0.4),
    near: lch(0.36, 0.09, hue + turn),
    accent: lch(0.68, 0.18, hue + 180),
  }),
  dusk: (hue, turn) => ({
    skyHigh: lch(0.42, 0.13, hue),
    skyLow: lch(0.84, 0.12, hue + turn),
    light: lch(0.95, 0.1, hue + turn * 1.3),
    far: lch(0.66, 0.12, hue + turn * 0.5),
    near: lch(0.22, 0.07, hue - turn * 0.3),
    accent: lch(0.72, 0.18, hue + turn * 2),
  }),
  night: (hue, turn) => ({
    skyHigh: lch(0.17, 0.07, hue),
    skyLow: lch(0.46, 0.12, hue + turn),
    light: lch(0.96, 0.05, hue + turn * 2),
    far: lch(0.4, 0.1, hue + turn * 0.5),
    near: lch(0.12, 0.045, hue),
    accent: lch(0.76, 0.17, hue + 170),
  }),
  mist: (hue, turn) => ({
    skyHigh: lch(0.9, 0.045, hue),
    skyLow: lch(0.97, 0.02, hue + turn),
    light: lch(0.995, 0.02, 90),
    far: lch(0.86, 0.04, hue + turn * 0.4),
    near: lch(0.44, 0.08, hue),
    accent: lch(0.66, 0.15, hue + 150),
  }),
};
