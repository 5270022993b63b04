import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/display.ts';

/** See `en/display.ts`. */
export const display: Catalogue<typeof en.display> = {
  title: '**L’aspect des générations sur ce serveur**',
  previews:
    'Pendant qu’une image est dessinée, son message la montre inachevée, si le service permet de la voir.',
  noPreviews: 'Pendant qu’une image est dessinée, son message ne montre pas d’image inachevée.',
  ping: {
    never: 'Personne n’est prévenu quand une génération est terminée.',
    slow: 'Quand une génération qui a pris plus de deux minutes est terminée, la personne qui l’a demandée est prévenue.',
    always: 'Quand une génération est terminée, la personne qui l’a demandée est prévenue.',
  },
  fromNow: '-# Les générations déjà commencées continuent comme avant.',
};
