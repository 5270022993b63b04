import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/info.ts';
import { jobs, plural } from './counting.ts';

/** See `en/info.ts`. */
export const info: Catalogue<typeof en.info> = {
  services: '**Serviços**',
  service: (name, running, waiting) => `${name}: ${running} em andamento, ${waiting} na fila`,
  credits: (amount) => `créditos restantes: ${amount}`,
  dollars: (amount) => `saldo: ${amount} USD`,
  balanceUnknown: 'saldo desconhecido no momento',
  you: '**Você**',
  ownLoad: (running, waiting) => `${running} em andamento, ${waiting} na fila`,
  jobs: (count) => `${jobs(count)} até agora`,
  jobsAtLeast: (count) => `mais de ${count} ${plural(count, 'geração', 'gerações')} até agora`,
  kept: (count) => `Prontas, que \`/mostrar\` e \`/histórico\` trazem de volta: ${count}`,
  keptOfNewest: (count, of) =>
    `Prontas, que \`/mostrar\` e \`/histórico\` trazem de volta: ${count} das suas ${of} mais recentes`,
  speed: (speed) => `Sua velocidade é ${speed}.`,
  speedOfAccount: 'Sua velocidade é a do serviço.',
  public: 'Todo mundo vê os seus resultados onde você os pede.',
};
