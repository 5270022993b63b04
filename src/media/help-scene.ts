/** The colours of a small landscape. */
export interface Scene {
  readonly sky: string;
  readonly hill: string;
  readonly sun: string;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  /** Which of the four it is: each is another landscape. */
  readonly index: number;
}

/** Where the sun stands and how the hills run, as shares of the frame. */
const landscapes = [
  { sun: [0.78, 0.3], hills: [0.75, 0.45, 0.8, 0.6] },
  { sun: [0.22, 0.28], hills: [0.6, 0.85, 0.5, 0.8] },
  { sun: [0.25, 0.35], hills: [0.85, 0.6, 0.9, 0.5] },
  { sun: [0.8, 0.32], hills: [0.55, 0.7, 0.75, 0.9] },
] as const;

/** A landscape as SVG, with its top left corner at the origin. */
export function drawScene({ sky, hill, sun }: Scene, { width, height, index }: Frame): string {
  const { sun: [left, top] = [0, 0], hills = [] } = landscapes[index] ?? {};
  const [first = 0, second = 0, third = 0, last = 0] = hills.map((share) => share * height);
  const ridge = `M0 ${first}C${width * 0.3} ${second} ${width * 0.6} ${third} ${width} ${last}V${height}H0Z`;
  const shape = `<rect width="${width}" height="${height}" rx="6"`;
  return (
    `<clipPath id="tile${index}">${shape}/></clipPath><g clip-path="url(#tile${index})">` +
    `${shape} fill="${sky}"/>` +
    `<circle cx="${left * width}" cy="${top * height}" r="20" fill="${sun}"/>` +
    `<path d="${ridge}" fill="${hill}"/></g>`
  );
}
