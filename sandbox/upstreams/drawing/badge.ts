/** Numerals as strokes in a box one unit high: text elements would need fonts. */
const strokes: Readonly<Record<number, string>> = {
  1: 'M.14 .2 L.42 0 V1',
  2: 'M.06 .28 C.06 -.1 .66 -.1 .66 .28 C.66 .52 .2 .74 .05 1 H.68',
  3: 'M.06 .12 C.24 -.08 .66 -.05 .64 .25 C.62 .48 .4 .48 .26 .48 C.44 .48 .72 .52 .7 .76 C.66 1.08 .2 1.06 .04 .88',
  4: 'M.52 1 V0 L.02 .7 H.74',
};

/**
 * The number of a picture in its lower left corner, as SVG elements.
 * @param size width and height of the picture in SVG units
 */
export function badge(cell: number, size: { width: number; height: number }): string {
  const stroke = strokes[cell];
  if (stroke === undefined) return '';
  const radius = Math.min(size.width, size.height) * 0.075;
  const x = radius * 1.5;
  const y = size.height - radius * 1.5;
  const scale = radius * 1.05;
  const left = x - scale * 0.36;
  return [
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="#ffffff" fill-opacity="0.9"/>`,
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="#1b1d26" stroke-opacity="0.35" stroke-width="${radius * 0.06}"/>`,
    `<g transform="translate(${left} ${y - scale / 2}) scale(${scale})">`,
    `<path d="${stroke}" fill="none" stroke="#1b1d26" stroke-width=".17" stroke-linecap="round" stroke-linejoin="round"/></g>`,
  ].join('');
}
