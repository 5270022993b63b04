import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/info.ts';

/** See `en/info.ts`. */
export const info: Catalogue<typeof en.info> = {
  services: '**Dienste**',
  service: (name, running, waiting) =>
    `${name}: ${running} in Arbeit, ${waiting} in der Warteschlange`,
  credits: (amount) => `noch ${amount} Credits`,
  dollars: (amount) => `noch ${amount} USD`,
  balanceUnknown: 'Guthaben gerade nicht bekannt',
  you: '**Du**',
  ownLoad: (running, waiting) => `${running} in Arbeit, ${waiting} in der Warteschlange`,
  jobs: (count) => `bisher ${count} ${count === 1 ? 'Auftrag' : 'Aufträge'}`,
  jobsAtLeast: (count) => `bisher mehr als ${count} Aufträge`,
  kept: (count) => `Fertig, also mit \`/zeigen\` und \`/verlauf\` zurückzuholen: ${count}`,
  keptOfNewest: (count, of) =>
    `Fertig, also mit \`/zeigen\` und \`/verlauf\` zurückzuholen: ${count} deiner ${of} neuesten`,
  speed: (speed) => `Dein Tempo ist ${speed}.`,
  speedOfAccount: 'Dein Tempo ist das des Dienstes.',
  public: 'Deine Ergebnisse sehen alle dort, wo du sie anforderst.',
};
