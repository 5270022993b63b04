import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/queue.ts';

/** See `en/queue.ts`. */
export const queue: Catalogue<typeof en.queue> = {
  title: '**Tes générations en cours et en attente**',
  empty:
    'Tu n’as rien en cours ni en attente. `/imagine` lance quelque chose, et `/historique` montre ce que tu as créé.',
  position: (position) => `numéro ${position} dans la file`,
  positionAt: (position, at) => `numéro ${position} dans la file, tour prévu <t:${at}:R>`,
  percent: (percent) => `en cours, ${percent}\u00a0%`,
  more: (count) => `… et ${count} de plus\u00a0; \`/annuler\` permet de les arrêter aussi.`,
  cancel: (number) => `Annuler ${number}`,
  load: (name, running, waiting) =>
    `Pour tout le monde sur ${name}\u00a0: ${running} en cours, ${waiting} en attente`,
};
