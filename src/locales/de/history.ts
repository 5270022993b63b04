import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/history.ts';

/** See `en/history.ts`. */
export const history: Catalogue<typeof en.history> = {
  title: '**Was du gemacht hast**',
  ofKind: (kind) => `Art: ${kind}`,
  withWords: (words) => `Text: ${words}`,
  wordsCut: (words) =>
    `So viel Text geht für eine Suche nicht, deshalb wird nur nach dem Anfang gesucht: ${words}`,
  empty: 'Hier ist noch nichts. Mit `/imagine` generierst du deine ersten Bilder.',
  nothingFound: 'Von dir passt nichts dazu. Versuch es mit weniger Wörtern oder einer anderen Art.',
  nothingSoFar: 'Bisher passt von dir nichts dazu.',
  noMore: 'In dieser Richtung gibt es nichts mehr.',
  stoppedOlder: (count) => `${count} Aufträge wurden durchgesehen. Mit **Ältere** geht es weiter.`,
  stoppedNewer: (count) => `${count} Aufträge wurden durchgesehen. Mit **Neuere** geht es weiter.`,
  goTo: 'Zur Nachricht',
  bringBack: 'Auftrag zurückholen …',
  newer: 'Neuere',
  older: 'Ältere',
  thumbnail: (prompt) => `Vorschaubild zu: ${prompt}`,
  what: {
    imagine: 'Bilder',
    blend: 'Mischung',
    describe: 'Beschreibung',
    shorten: 'Gekürzter Prompt',
    video: 'Clip',
    image: (index) => `Bild #${index}`,
    variation: (index) => `Variationen von #${index}`,
    'pan-left': 'Schwenk nach links',
    'pan-right': 'Schwenk nach rechts',
    'pan-up': 'Schwenk nach oben',
    'pan-down': 'Schwenk nach unten',
    other: 'Etwas anderes',
  },
  state: {
    asked: 'wartet auf den Start',
    held: 'wartet auf die Moderation',
    queued: 'wartet auf den Start',
    submitting: 'startet',
    running: 'läuft',
    'needs-input': 'wartet auf deinen Prompt',
    delivering: 'gleich fertig',
    unclear: 'niemand weiß, ob der Dienst ihn angenommen hat',
    failed: 'fehlgeschlagen',
    'timed-out': 'hat zu lange gedauert',
    cancelled: 'abgebrochen',
  },
};
