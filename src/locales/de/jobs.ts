import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/jobs.ts';

/** See `en/jobs.ts`. */
export const status: Catalogue<typeof en.status> = {
  waiting: 'Wartet auf den Start',
  drawing: 'Wird generiert',
  aboutPercent: (percent) => `etwa ${percent}%`,
  silent: 'Der Dienst antwortet gerade nicht; er wird wieder gefragt.',
  waitingAt: (position) => `Wartet auf den Start, Platz ${position} in der Warteschlange`,
  retrying: (at) => `Der Dienst ist ausgelastet; der nächste Versuch ist <t:${at}:R>.`,
  movedOn: (from, to) => `${from.join(', ')}; deshalb läuft das über ${to}.`,
  oldPrompt: (name) =>
    `${name} hat nicht nach dem bearbeiteten Prompt gefragt, deshalb wird hier der alte verwendet.`,
  stopped: 'Abgebrochen',
  stoppedRunning:
    'Der Dienst hatte schon angefangen und macht es vielleicht noch fertig, ohne dass es jemand sieht.',
  timedOut:
    'Das hat länger gedauert, als der Bot wartet, deshalb wartet er nicht mehr. Starte es noch einmal.',
  forgotten:
    'Der Dienst kennt diesen Auftrag nicht mehr. `/zeigen` fragt noch einmal nach ihm, falls er wieder da ist; **Noch mal starten** beginnt von vorn.',
  neverFound:
    'Ob der Dienst diesen Auftrag angenommen hat, ließ sich nicht herausfinden. Er zählt als verbraucht; starte ihn noch einmal, wenn du ihn noch willst.',
  unclear:
    'Die Antwort des Dienstes ist verloren gegangen, deshalb weiß noch niemand, ob er diesen Auftrag angenommen hat. Er wird nicht von selbst noch einmal gesendet, weil er dann doppelt bezahlt werden könnte.',
  restored:
    'Easel wurde auf eine Sicherung zurückgesetzt, deshalb weiß niemand, ob dieser Auftrag seitdem an den Dienst gesendet wurde. Er wird nicht von selbst gesendet, weil er dann doppelt bezahlt werden könnte.',
  othersTask:
    'Der Dienst hat mit der Aufgabe eines anderen Auftrags geantwortet, deshalb weiß noch niemand, ob er diesen angenommen hat. Er wird nicht von selbst noch einmal gesendet, weil er dann doppelt bezahlt werden könnte.',
  canLook: '**Noch mal prüfen** sucht danach; **Noch mal starten** beginnt von vorn.',
  cannotLook:
    'Bei diesem Dienst lässt sich nicht danach suchen. Meldet er den Auftrag von sich aus, kommt das Bild trotzdem; **Noch mal starten** beginnt von vorn.',
  lookedInVain: (times, next) =>
    `${times === 1 ? 'Einmal' : `${times}-mal`} gesucht, bisher nicht gefunden; die nächste Suche ist <t:${next}:R>.`,
  needsInput: (at) =>
    `Remix ist an: Bearbeite den Prompt oder starte ihn unverändert. Tust du nichts, startet er <t:${at}:R> unverändert.`,
  formOpened: (at) =>
    `Wartet auf den bearbeiteten Prompt. Kommt keiner, wird das <t:${at}:R> geschlossen.`,
  tooLarge: 'Das Bild ist zu groß, um es hier hochzuladen.',
  fetching: 'Das Bild ist fertig und wird vom Dienst abgerufen, der es noch nicht herausgibt.',
  unreadable:
    'Das Bild ist fertig, ließ sich aber nicht vom Dienst abrufen. `/zeigen` versucht es noch einmal.',
  openPicture: 'Beim Dienst öffnen',
  expiresSoon: 'der Link hält nicht lange',
  lastWord:
    'Nach 15 Minuten lässt sich diese Nachricht nicht mehr ändern. Das Bild bekommst du als Direktnachricht, und `/zeigen` holt es zurück.',
  sentDirectly:
    'Der Bot darf das Bild hier nicht zeigen, deshalb hast du es als Direktnachricht bekommen.',
  notShown:
    'Der Bot darf das Bild hier nicht zeigen. `/zeigen` holt es dort zurück, wo er es darf.',
  withoutPrompt: 'Der Prompt kann hier nicht angezeigt werden.',
  continuedElsewhere: 'Das geht in einer anderen Nachricht weiter.',
  continuedAt: (link) => `Das geht in einer anderen Nachricht weiter: ${link}`,
};

/** See `en/jobs.ts`. */
export const button: Catalogue<typeof en.button> = {
  cancel: 'Abbrechen',
  checkAgain: 'Noch mal prüfen',
  runAgain: 'Noch mal starten',
  editPrompt: 'Prompt bearbeiten',
  runAsIs: 'Unverändert starten',
  web: 'Web',
};
