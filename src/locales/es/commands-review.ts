import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-review.ts';

/** See `en/commands-review.ts`. */
export const reviewCommands: Catalogue<typeof en.reviewCommands> = {
  'admin.review': {
    name: 'revisión',
    description: 'Qué espera a la moderación antes de seguir adelante',
  },
  'admin.review.prompts': {
    name: 'prompts',
    description: 'Si cada prompt espera a la moderación antes de que se envíe nada',
  },
  'admin.review.results': {
    name: 'resultados',
    description: 'Si cada resultado espera a la moderación antes de mostrarse',
  },
  'admin.review.hours': {
    name: 'horas',
    description: 'Cuánto espera algo antes de contar como rechazado',
  },
  'admin.review.exempt': {
    name: 'exento',
    description: 'Un rol de confianza; si lo vuelves a indicar, deja de serlo',
  },
};
