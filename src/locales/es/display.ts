import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/display.ts';

/** See `en/display.ts`. */
export const display: Catalogue<typeof en.display> = {
  title: '**Cómo se ven los trabajos en este servidor**',
  previews:
    'Mientras se genera una imagen, su mensaje la muestra sin terminar, siempre que el servicio lo permita.',
  noPreviews: 'Mientras se genera una imagen, su mensaje no muestra nada sin terminar.',
  ping: {
    never: 'No se avisa a nadie cuando un trabajo está listo.',
    slow: 'Se avisa a quien pidió un trabajo cuando está listo, si tardó más de dos minutos.',
    always: 'Siempre se avisa a quien pidió un trabajo cuando está listo.',
  },
  fromNow: '-# Los trabajos que ya empezaron siguen como estaban.',
};
