import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/series.ts';

/** See `en/series.ts`. */
export const series: Catalogue<typeof en.series> = {
  title: (count) => `${count} ${count === 1 ? 'Auftrag' : 'Aufträge'} von`,
  finished: (count) => `${count} fertig`,
  running: (count) => `${count} in Arbeit`,
  waiting: (count) => `${count} in der Warteschlange`,
  unclear: (count) => `${count} ungeklärt`,
  failed: (count) => `${count} fehlgeschlagen`,
  unstarted: (count) => `${count} nie gestartet`,
  stopped: (count) => `${count} abgebrochen`,
  cancelAll: 'Alle abbrechen',
  lastWord:
    'Nach 15 Minuten lässt sich diese Nachricht nicht mehr ändern. Die Bilder kommen trotzdem, und `/zeigen` holt sie zurück.',
  withoutPrompt: 'Der Prompt kann hier nicht angezeigt werden.',
  stoppedAll: (count) => (count === 1 ? 'Abgebrochen.' : `Alle ${count} abgebrochen.`),
  stoppedSome: (stopped, count) => `${stopped} von ${count} abgebrochen.`,
  stoppedBeside: (stopped, count, finished) =>
    `${stopped} von ${count} abgebrochen; ${finished} ${finished === 1 ? 'war' : 'waren'} schon fertig.`,
  stoppedNone: (count) => `Alle ${count} waren schon fertig; es gab nichts abzubrechen.`,
  notStopped: (unclear) =>
    unclear === 1
      ? '1 lässt sich nicht abbrechen: Niemand weiß, ob der Dienst ihn angenommen hat.'
      : `${unclear} lassen sich nicht abbrechen: Niemand weiß, ob der Dienst sie angenommen hat.`,
};
