import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-review.ts';

/** See `en/commands-review.ts`. */
export const reviewCommands: Catalogue<typeof en.reviewCommands> = {
  'admin.review': {
    name: 'revisão',
    description: 'O que espera pela moderação antes de seguir',
  },
  'admin.review.prompts': {
    name: 'prompts',
    description: 'Se cada prompt espera pela moderação antes de algo ser enviado',
  },
  'admin.review.results': {
    name: 'resultados',
    description: 'Se cada resultado espera pela moderação antes de ser mostrado',
  },
  'admin.review.hours': {
    name: 'horas',
    description: 'Quanto algo espera antes de contar como um não',
  },
  'admin.review.exempt': {
    name: 'isentar',
    description: 'Um cargo de confiança, sem revisão; indicado de novo, deixa de ser',
  },
};
