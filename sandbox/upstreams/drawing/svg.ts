import { type Colour, hex } from './colour.ts';

/** SVG units per scene unit. */
export const unit = 400;

/** A point in scene units. */
export type Point = readonly [x: number, y: number];

/** A scene length as an SVG number with one decimal. */
export function length(value: number): string {
  return String(Math.round(value * unit * 10) / 10);
}

/** Attributes a shape may carry beside its colour. */
export interface Paint {
  readonly fill: Colour | string;
  readonly opacity?: number;
}

function paint({ fill, opacity }: Paint): string {
  const colour = typeof fill === 'string' ? fill : hex(fill);
  return opacity === undefined
    ? `fill="${colour}"`
    : `fill="${colour}" fill-opacity="${opacity.toFixed(3)}"`;
}

/** A filled outline through the points. */
export function polygon(points: readonly Point[], look: Paint): string {
  const outline = points.map(([x, y]) => `${length(x)},${length(y)}`).join(' ');
  return `<polygon points="${outline}" ${paint(look)}/>`;
}

/** A disc. */
export function circle([x, y]: Point, radius: number, look: Paint): string {
  return `<circle cx="${length(x)}" cy="${length(y)}" r="${length(radius)}" ${paint(look)}/>`;
}

/** A box, with rounded corners if `round` is given. */
export function box(
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
  look: Paint & { readonly round?: number },
): string {
  const corners = look.round === undefined ? '' : ` rx="${length(look.round)}"`;
  return `<rect x="${length(left)}" y="${length(top)}" width="${length(width)}" height="${length(height)}"${corners} ${paint(look)}/>`;
}

/** An open line. */
export function stroke(points: readonly Point[], width: number, colour: Colour): string {
  const path = points.map(([x, y]) => `${length(x)},${length(y)}`).join(' ');
  return `<polyline points="${path}" fill="none" stroke="${hex(colour)}" stroke-width="${length(width)}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** A top-to-bottom gradient between two heights; use it as fill `url(#id)`. */
export function verticalGradient(
  id: string,
  [from, to]: readonly [number, number],
  stops: readonly (readonly [Colour, number])[],
): string {
  return `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="0" x2="0" y1="${length(from)}" y2="${length(to)}">${stopList(stops.map(([colour, at]) => [colour, at, 1]))}</linearGradient>`;
}

/** A gradient from the middle of a shape to its edge, each stop with its own opacity. */
export function radialGradient(
  id: string,
  stops: readonly (readonly [Colour, number, number])[],
): string {
  return `<radialGradient id="${id}">${stopList(stops)}</radialGradient>`;
}

function stopList(stops: readonly (readonly [Colour, number, number])[]): string {
  return stops
    .map(
      ([colour, at, opacity]) =>
        `<stop offset="${at}" stop-color="${hex(colour)}" stop-opacity="${opacity}"/>`,
    )
    .join('');
}
