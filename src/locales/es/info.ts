import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/info.ts';

/** See `en/info.ts`. */
export const info: Catalogue<typeof en.info> = {
  services: '**Servicios**',
  service: (name, running, waiting) => `${name}: ${running} en curso, ${waiting} en espera`,
  credits: (amount) => `créditos restantes: ${amount}`,
  dollars: (amount) => `saldo restante: ${amount} USD`,
  balanceUnknown: 'saldo desconocido en este momento',
  you: '**Tú**',
  ownLoad: (running, waiting) => `${running} en curso, ${waiting} en espera`,
  jobs: (count) => `${count} ${count === 1 ? 'trabajo' : 'trabajos'} hasta ahora`,
  jobsAtLeast: (count) => `más de ${count} trabajos hasta ahora`,
  kept: (count) => `Terminados, así que \`/mostrar\` y \`/historial\` los recuperan: ${count}`,
  keptOfNewest: (count, of) =>
    `Terminados, así que \`/mostrar\` y \`/historial\` los recuperan: ${count} de tus ${of} más recientes`,
  speed: (speed) => `Tu velocidad es ${speed}.`,
  speedOfAccount: 'Tu velocidad es la del servicio.',
  public: 'Todo el mundo ve tus resultados allí donde los pides.',
};
