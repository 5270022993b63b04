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
  reports: {
    title: '**Signalements d’images**',
    to: (channel) =>
      `Les membres signalent les images dans le menu d’un message, sous «\u00a0Applications\u00a0»\u00a0; les signalements sont publiés dans ${channel}.`,
    mustPost: '-# Le bot doit avoir le droit de voir ce salon et d’y publier.',
    off: 'Les signalements d’images ne sont pas acceptés ici. Choisis un salon pour qu’ils y soient publiés.',
    either: (channel, off) =>
      `Indique soit \`${channel}\`, soit \`${off}\`, mais pas les deux. Rien n’a été modifié.`,
  },
};
