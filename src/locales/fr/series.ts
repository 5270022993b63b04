import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/series.ts';
import { jobs, plural } from './counting.ts';

/** See `en/series.ts`. */
export const series: Catalogue<typeof en.series> = {
  title: (count) => `${jobs(count)} par`,
  finished: (count) => `${count} ${plural(count, 'terminée', 'terminées')}`,
  running: (count) => `${count} en cours`,
  waiting: (count) => `${count} en attente`,
  unclear: (count) => `${count} ${plural(count, 'incertaine', 'incertaines')}`,
  failed: (count) => `${count} en échec`,
  unstarted: (count) => `${count} jamais ${plural(count, 'lancée', 'lancées')}`,
  stopped: (count) => `${count} ${plural(count, 'arrêtée', 'arrêtées')}`,
  cancelAll: 'Tout annuler',
  lastWord:
    'Ce message ne peut plus être modifié au bout de 15 minutes. Les images arrivent quand même, et `/afficher` les réaffiche.',
  withoutPrompt: 'Le prompt ne peut pas être affiché ici.',
  stoppedAll: (count) => `Les ${count} générations ont été arrêtées.`,
  stoppedSome: (stopped, count) =>
    `${stopped} sur ${count} ${plural(stopped, 'arrêtée', 'arrêtées')}.`,
  stoppedBeside: (stopped, count, finished) =>
    `${stopped} sur ${count} ${plural(stopped, 'arrêtée', 'arrêtées')}\u00a0; ${finished} ${plural(finished, 'était déjà terminée', 'étaient déjà terminées')}.`,
  stoppedNone: (count) =>
    `Les ${count} générations étaient déjà terminées\u00a0; il n’y avait rien à arrêter.`,
  notStopped: (unclear) =>
    `${unclear} ${plural(unclear, 'ne peut pas être arrêtée', 'ne peuvent pas être arrêtées')}\u00a0: on ne sait pas si le service ${plural(unclear, 'l’a acceptée', 'les a acceptées')}.`,
};
