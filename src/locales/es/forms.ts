import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/forms.ts';

/** See `en/forms.ts`. */
export const form: Catalogue<typeof en.form> = {
  prompt: 'Prompt',
  customZoom: 'Zoom personalizado',
  extend: 'Extender',
  extendHint: 'Qué debe pasar a continuación',
  customZoomHint: '--zoom admite de 1 a 2; --ar cambia el formato',
  remix: 'Remix',
  remixHint: 'El nuevo prompt de esta imagen',
  remixClipHint: 'Qué debe pasar en el clip',
  region: 'Variar (región)',
  regionCells: 'Qué volver a generar',
  regionHint: 'El prompt de toda la imagen',
  regionCell: [
    'Arriba a la izquierda',
    'Arriba',
    'Arriba a la derecha',
    'Izquierda',
    'Centro',
    'Derecha',
    'Abajo a la izquierda',
    'Abajo',
    'Abajo a la derecha',
  ],
};
