import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/notices.ts';

/** See `en/notices.ts`. */
export const notice: Catalogue<typeof en.notice> = {
  promptEmpty:
    'Der Prompt fehlt. Beschreib das Bild, das du möchtest, zum Beispiel `ein roter Fuchs im Schnee`.',
  promptTooLong: (length, limit) =>
    `Der Prompt hat ${length} Zeichen; möglich sind höchstens ${limit}. Kürz ihn und führ den Befehl noch einmal aus.`,
  tooManyFlags: (count, limit) =>
    `Der Prompt hat ${count} Parameter; möglich sind höchstens ${limit}. Nimm ein paar heraus und führ den Befehl noch einmal aus.`,
  promptTooLongFor: (name, limit) =>
    `${name} nimmt höchstens ${limit} Zeichen an. Kürz den Prompt und führ den Befehl noch einmal aus; es wurde nichts abgeschickt.`,
  wordNotAllowed: (word) =>
    `„${word}“ ist hier nicht erlaubt. Formulier den Prompt um und führ den Befehl noch einmal aus; es wurde nichts abgeschickt.`,
  flagNotTaken: (flag, name) =>
    `${name} kann mit ${flag} nichts anfangen. Ändere oder entferne das und führ den Befehl noch einmal aus; es wurde nichts abgeschickt.`,
  referencesNotTaken: (name) =>
    `${name} kann diese Referenzbilder nicht verwenden, oder nicht zusammen. Nimm ein anderes oder weniger und führ den Befehl noch einmal aus; es wurde nichts abgeschickt.`,
  unknownJob:
    'So einen Auftrag hast du nicht. Wähl einen aus der Liste, die beim Tippen erscheint.',
  notYours: 'Das kann nur die Person, die dieses Bild angefordert hat.',
  privatePicture: 'Dieses Bild gehört jemand anderem.',
  jobGone: 'Der Bot kennt dieses Bild nicht mehr. Fang mit `/imagine` neu an.',
  buttonGone:
    'Dieser Button funktioniert für dieses Bild nicht mehr. `/zeigen` holt das Bild mit frischen Buttons zurück.',
  upstreamGone:
    'Dieses Bild stammt von einem Dienst, den dieser Bot nicht mehr verwendet; deshalb kann dieser Button nicht mehr funktionieren.',
  commandGone: 'Diesen Befehl gibt es nicht mehr. `/hilfe` zeigt, was es gibt.',
  stillFinishing: 'Das Bild wird gerade fertig. Drück gleich noch einmal.',
  unfinished:
    'Der Dienst kennt diesen Auftrag wieder, ist aber noch nicht fertig damit. Nutz `/zeigen` gleich noch einmal.',
  stillForgotten:
    'Der Dienst hat dieses Bild auch jetzt nicht herausgegeben. Nutz `/zeigen` später noch einmal oder starte den Auftrag neu.',
  alreadyPressed: 'Dieser Button wurde gerade eben gedrückt; das Ergebnis ist unterwegs.',
  alreadyDone: 'Dieses Bild ist doch noch fertig geworden; `/zeigen` holt es hierher.',
  stillRunning: 'Dieser Auftrag ist noch unterwegs; er wurde kein zweites Mal gestartet.',
  started: 'Das wurde gestartet.',
  alreadyStarted: 'Das wurde schon gestartet; die Nachricht dazu steht weiter oben.',
  neverStarted:
    'Discord hat den ersten Startversuch verloren, es wurde also nichts gestartet. Führ den Befehl noch einmal aus.',
  alreadyEnded: 'Dieser Auftrag ist schon beendet; es gibt nichts abzubrechen.',
  cancelled: 'Abgebrochen. Die Nachricht dazu sagt dasselbe.',
  cancelling:
    'Der Auftrag wird genau in diesem Moment an den Dienst übergeben; gleich danach wird er abgebrochen.',
  checking: 'Es wird gerade danach gesucht; die Nachricht ändert sich, sobald es gefunden ist.',
  running: 'Ist unterwegs.',
  formClosed:
    'Der Dienst wartet nicht mehr auf diesen Prompt. Drück noch einmal auf den Button unter dem Bild.',
  favourite: '❤️ Beim Dienst als Favorit markiert.',
  regionEmpty: 'Wähl mindestens einen Teil des Bildes, der neu generiert werden soll.',
  noPictureYet: 'Dieser Auftrag hat noch kein Bild zum Zeigen.',
  restarting:
    'Der Bot startet gerade neu. Versuch es in einer Minute noch einmal; es wurde nichts abgeschickt.',
  unexpected:
    'Im Bot ist etwas schiefgegangen. Es steht jetzt in seinem Log; bitte versuch es noch einmal.',
  storageSlow:
    'Der Speicher des Bots ist gerade langsam. Hier geht es weiter, sobald dein Auftrag gespeichert ist. Steht das in ein paar Minuten noch hier, wurde nichts gestartet: Bitte frag dann noch einmal.',
  storageFailed:
    'Der Bot kann gerade nichts speichern, deshalb wurde nichts abgeschickt. Bitte versuch es später noch einmal.',
};
