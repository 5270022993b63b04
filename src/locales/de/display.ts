import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/display.ts';

/** See `en/display.ts`. */
export const display: Catalogue<typeof en.display> = {
  title: '**Wie Aufträge auf diesem Server aussehen**',
  previews:
    'Während ein Bild entsteht, zeigt seine Nachricht es unfertig, soweit der Dienst das zulässt.',
  noPreviews: 'Während ein Bild entsteht, zeigt seine Nachricht kein unfertiges Bild.',
  ping: {
    never: 'Niemand wird benachrichtigt, wenn ein Auftrag fertig ist.',
    slow: 'Wer einen Auftrag gestartet hat, wird benachrichtigt, wenn er nach mehr als zwei Minuten fertig ist.',
    always: 'Wer einen Auftrag gestartet hat, wird immer benachrichtigt, wenn er fertig ist.',
  },
  fromNow: '-# Aufträge, die schon begonnen haben, laufen weiter wie bisher.',
};
