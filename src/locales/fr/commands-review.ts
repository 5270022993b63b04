import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-review.ts';

/** See `en/commands-review.ts`. */
export const reviewCommands: Catalogue<typeof en.reviewCommands> = {
  'admin.review': {
    name: 'validation',
    description: 'Ce qui attend la modération avant de continuer',
  },
  'admin.review.prompts': {
    name: 'prompts',
    description: 'Si chaque prompt attend la modération avant tout envoi',
  },
  'admin.review.results': {
    name: 'résultats',
    description: 'Si chaque résultat attend la modération avant d’être affiché',
  },
  'admin.review.hours': {
    name: 'heures',
    description: 'Durée d’attente avant que cela vaille refus',
  },
  'admin.review.exempt': {
    name: 'exempter',
    description: 'Rôle aux membres de confiance\u00a0; indiqué à nouveau, il ne l’est plus',
  },
};
