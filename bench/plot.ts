import { parse, View } from 'vega';
import { compile } from 'vega-lite';

/** A picture of how figures grow. Both axes are logarithmic: nothing may be 0. */
export interface Plot {
  readonly title: string;
  readonly across: string;
  readonly upwards: string;
  readonly points: readonly {
    /** Which line it belongs to. */
    readonly who: string;
    readonly across: number;
    readonly upwards: number;
  }[];
}

/** @returns the picture, as SVG that stands for itself */
export async function draw({ title, across, upwards, points }: Plot): Promise<string> {
  const { spec } = compile({
    title,
    width: 420,
    height: 260,
    background: 'white',
    data: { values: [...points] },
    mark: { type: 'line', point: true },
    encoding: {
      x: { field: 'across', type: 'quantitative', title: across, scale: { type: 'log' } },
      y: { field: 'upwards', type: 'quantitative', title: upwards, scale: { type: 'log' } },
      color: { field: 'who', type: 'nominal', title: '' },
    },
  });
  const view = new View(parse(spec), { renderer: 'none' });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}
