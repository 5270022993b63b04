import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/forms.ts';

/** See `en/forms.ts`. */
export const form: Catalogue<typeof en.form> = {
  prompt: 'Prompt',
  customZoom: 'Zoom personnalisé',
  extend: 'Prolonger',
  extendHint: 'Ce qui doit se passer ensuite',
  customZoomHint: '--zoom va de 1 à 2\u00a0; --ar change le format',
  remix: 'Remix',
  remixHint: 'Le nouveau prompt de cette image',
  remixClipHint: 'Ce qui doit se passer dans la vidéo',
  region: 'Varier (zone)',
  regionCells: 'Ce qu’il faut redessiner',
  regionHint: 'Le prompt de l’image entière',
  regionCell: [
    'En haut à gauche',
    'En haut',
    'En haut à droite',
    'À gauche',
    'Au milieu',
    'À droite',
    'En bas à gauche',
    'En bas',
    'En bas à droite',
  ],
};
