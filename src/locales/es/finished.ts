import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/finished.ts';

/** See `en/finished.ts`. */
export const finished: Catalogue<typeof en.finished> = {
  fromPicture: 'a partir de esta imagen',
  altText: {
    blend: 'Imágenes mezcladas a partir de otras',
    describe: 'La imagen que se describió',
    video: 'Un clip',
    numbered:
      'La imagen con nueve partes numeradas: de la 1 a la 3 arriba, de la 4 a la 6 en el centro y de la 7 a la 9 abajo',
  },
};
