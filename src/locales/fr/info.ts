import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/info.ts';
import { jobs, plural } from './counting.ts';

/** See `en/info.ts`. */
export const info: Catalogue<typeof en.info> = {
  services: '**Services**',
  service: (name, running, waiting) => `${name}\u00a0: ${running} en cours, ${waiting} en attente`,
  credits: (amount) => `crédits restants\u00a0: ${amount}`,
  dollars: (amount) => `solde\u00a0: ${amount}\u00a0USD`,
  balanceUnknown: 'solde inconnu pour le moment',
  you: '**Toi**',
  ownLoad: (running, waiting) => `${running} en cours, ${waiting} en attente`,
  jobs: (count) => `${jobs(count)} jusqu’ici`,
  jobsAtLeast: (count) =>
    `plus de ${count} ${plural(count, 'génération', 'générations')} jusqu’ici`,
  kept: (count) =>
    `Terminées, donc à retrouver avec \`/afficher\` et \`/historique\`\u00a0: ${count}`,
  keptOfNewest: (count, of) =>
    `Terminées, donc à retrouver avec \`/afficher\` et \`/historique\`\u00a0: ${count} sur tes ${of} plus récentes`,
  speed: (speed) => `Ta vitesse est ${speed}.`,
  speedOfAccount: 'Ta vitesse est celle du service.',
  public: 'Tes résultats sont visibles par tout le monde là où tu les demandes.',
};
