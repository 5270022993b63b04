import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/finished.ts';

/** See `en/finished.ts`. */
export const finished: Catalogue<typeof en.finished> = {
  fromPicture: 'd’après cette image',
  altText: {
    blend: 'Des images obtenues en fusionnant d’autres images',
    describe: 'L’image qui a été décrite',
    video: 'Une vidéo',
    numbered:
      'L’image divisée en neuf parties numérotées\u00a0: 1 à 3 en haut, 4 à 6 au milieu, 7 à 9 en bas',
  },
};
