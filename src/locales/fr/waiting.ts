import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/waiting.ts';

/** See `en/waiting.ts`. */
export const waiting: Catalogue<typeof en.waiting> = {
  turn: (at) => `Son tour devrait arriver <t:${at}:R>.`,
  onlyHere:
    'Le bot n’est pas membre ici\u00a0; ce message ne peut donc être modifié que pendant 15 minutes. Ce qui prend plus de temps se retrouve avec `/afficher`, n’importe où.',
  ready: (person, link) => `${person} c’est prêt\u00a0: ${link}`,
  readyAbove: (person) => `${person} c’est prêt.`,
};
