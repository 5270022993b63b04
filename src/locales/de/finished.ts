import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/finished.ts';

/** See `en/finished.ts`. */
export const finished: Catalogue<typeof en.finished> = {
  fromPicture: 'aus diesem Bild',
  altText: {
    blend: 'Bilder, die aus anderen gemischt wurden',
    describe: 'Das Bild, das beschrieben wurde',
    video: 'Ein Clip',
    numbered:
      'Das Bild mit neun nummerierten Teilen: 1 bis 3 oben, 4 bis 6 in der Mitte, 7 bis 9 unten',
  },
};
