import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/waiting.ts';

/** See `en/waiting.ts`. */
export const waiting: Catalogue<typeof en.waiting> = {
  turn: (at) => `Ist voraussichtlich <t:${at}:R> an der Reihe.`,
  onlyHere:
    'Der Bot ist hier kein Mitglied, deshalb lässt sich diese Nachricht nur 15 Minuten lang ändern. Was länger dauert, holt `/zeigen` zurück, egal wo.',
  ready: (person, link) => `${person}, das ist jetzt fertig: ${link}`,
  readyAbove: (person) => `${person}, das ist jetzt fertig.`,
};
