import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/forms.ts';

/** See `en/forms.ts`. */
export const form: Catalogue<typeof en.form> = {
  prompt: 'Prompt',
  customZoom: 'Zoom personalizado',
  extend: 'Estender',
  extendHint: 'O que deve acontecer em seguida',
  customZoomHint: '--zoom aceita de 1 a 2; --ar muda o formato',
  remix: 'Remix',
  remixHint: 'O novo prompt desta imagem',
  remixClipHint: 'O que deve acontecer no vídeo',
  region: 'Variar (região)',
  regionCells: 'O que redesenhar',
  regionHint: 'O prompt da imagem inteira',
  regionCell: [
    'Canto superior esquerdo',
    'Parte de cima',
    'Canto superior direito',
    'Lado esquerdo',
    'Meio',
    'Lado direito',
    'Canto inferior esquerdo',
    'Parte de baixo',
    'Canto inferior direito',
  ],
};
