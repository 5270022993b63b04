import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/series.ts';
import { jobs, plural } from './counting.ts';

/** See `en/series.ts`. */
export const series: Catalogue<typeof en.series> = {
  title: (count) => `${jobs(count)} por`,
  finished: (count) => `${count} ${plural(count, 'pronta', 'prontas')}`,
  running: (count) => `${count} em andamento`,
  waiting: (count) => `${count} na fila`,
  unclear: (count) => `${count} ${plural(count, 'incerta', 'incertas')}`,
  failed: (count) => `${count} com falha`,
  unstarted: (count) => `${count} nunca ${plural(count, 'iniciada', 'iniciadas')}`,
  stopped: (count) => `${count} ${plural(count, 'interrompida', 'interrompidas')}`,
  cancelAll: 'Cancelar todas',
  lastWord:
    'Esta mensagem não pode mais ser alterada depois de 15 minutos. As imagens ainda chegam, e `/mostrar` as traz de volta.',
  withoutPrompt: 'O prompt não pode ser mostrado aqui.',
  stoppedAll: (count) => `Todas as ${count} foram interrompidas.`,
  stoppedSome: (stopped, count) =>
    `${stopped} de ${count} ${plural(stopped, 'interrompida', 'interrompidas')}.`,
  stoppedBeside: (stopped, count, finished) =>
    `${stopped} de ${count} ${plural(stopped, 'interrompida', 'interrompidas')}; ${finished} já ${plural(finished, 'tinha terminado', 'tinham terminado')}.`,
  stoppedNone: (count) => `Todas as ${count} já tinham terminado; não havia nada para interromper.`,
  notStopped: (unclear) =>
    `${unclear} não ${plural(unclear, 'pode ser interrompida', 'podem ser interrompidas')}: não se sabe se o serviço ${plural(unclear, 'a aceitou', 'as aceitou')}.`,
};
