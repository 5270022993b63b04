import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/finished.ts';

/** See `en/finished.ts`. */
export const finished: Catalogue<typeof en.finished> = {
  fromPicture: 'a partir desta imagem',
  altText: {
    blend: 'Imagens feitas da mistura de outras',
    describe: 'A imagem que foi descrita',
    video: 'Um vídeo',
    numbered: 'A imagem com nove partes numeradas: 1 a 3 em cima, 4 a 6 no meio, 7 a 9 embaixo',
  },
};
