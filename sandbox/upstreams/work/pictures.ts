import sharp from 'sharp';
import type { Artwork } from '../drawing/artwork.ts';
import { cellSize } from '../drawing/aspect.ts';
import { drawPng } from '../drawing/render.ts';
import { type Answer, fileAnswer } from '../http/answer.ts';
import { Shelf } from './shelf.ts';

/** A picture to be drawn: one artwork, or four as a grid. */
export interface Drawing {
  /** The same for the same picture. */
  readonly name: string;
  readonly artworks: readonly Artwork[];
  /** Pixels of a square with the area of one artwork. */
  readonly side: number;
}

/** Draws pictures when they are first asked for, and keeps the last hundred. */
export class Pictures {
  readonly #drawn = new Shelf<Promise<Uint8Array>>(100);

  /** The picture as PNG. */
  async png(drawing: Drawing): Promise<Answer> {
    return fileAnswer(
      await this.#drawn.getOr(`${drawing.name} png`, () => draw(drawing)),
      'image/png',
    );
  }

  /** The picture as JPEG. */
  async jpeg(drawing: Drawing): Promise<Answer> {
    const make = async (): Promise<Uint8Array> =>
      sharp(await draw(drawing))
        .jpeg({ quality: 90 })
        .toBuffer();
    return fileAnswer(await this.#drawn.getOr(`${drawing.name} jpeg`, make), 'image/jpeg');
  }
}

function draw({ artworks, side }: Drawing): Promise<Uint8Array> {
  return drawPng({ artworks, cell: cellSize(side, artworks[0]?.ratio ?? 1) });
}
