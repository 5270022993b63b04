import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/series.ts';

/** See `en/series.ts`. */
export const series: Catalogue<typeof en.series> = {
  title: (count) => `${count} ${count === 1 ? 'trabajo' : 'trabajos'} de`,
  finished: (count) => `${count} ${count === 1 ? 'terminado' : 'terminados'}`,
  running: (count) => `${count} en curso`,
  waiting: (count) => `${count} en espera`,
  unclear: (count) => `${count} sin aclarar`,
  failed: (count) => `${count} ${count === 1 ? 'fallido' : 'fallidos'}`,
  unstarted: (count) => `${count} sin iniciar`,
  stopped: (count) => `${count} ${count === 1 ? 'cancelado' : 'cancelados'}`,
  cancelAll: 'Cancelar todo',
  lastWord:
    'Pasados 15 minutos, este mensaje ya no se puede cambiar. Las imágenes llegarán igualmente, y `/mostrar` las recupera.',
  withoutPrompt: 'El prompt no se puede mostrar aquí.',
  stoppedAll: (count) =>
    count === 1 ? 'Se canceló el trabajo.' : `Se cancelaron los ${count} trabajos.`,
  stoppedSome: (stopped, count) =>
    `Se ${stopped === 1 ? 'canceló' : 'cancelaron'} ${stopped} de ${count}.`,
  stoppedBeside: (stopped, count, finished) =>
    `Se ${stopped === 1 ? 'canceló' : 'cancelaron'} ${stopped} de ${count}; ${finished} ya ${finished === 1 ? 'había' : 'habían'} terminado.`,
  stoppedNone: (count) => `Los ${count} ya habían terminado; no había nada que cancelar.`,
  notStopped: (unclear) =>
    unclear === 1
      ? '1 no se puede cancelar: nadie sabe si el servicio lo aceptó.'
      : `${unclear} no se pueden cancelar: nadie sabe si el servicio los aceptó.`,
};
