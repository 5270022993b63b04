import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/failures.ts';

/** See `en/failures.ts`. */
export const failure: Catalogue<typeof en.failure> = {
  validation: ({ quote }) =>
    quote === undefined
      ? 'Der Dienst nimmt diesen Prompt nicht an. Prüf seine Parameter und versuch es noch einmal.'
      : `Der Dienst nimmt ${quote} nicht an. Ändere oder entferne das und versuch es noch einmal.`,
  banned: ({ quote }) =>
    quote === undefined
      ? 'Der Dienst hat diesen Prompt oder sein Bild als unzulässig abgelehnt. Formulier ihn um und versuch es noch einmal.'
      : `Der Dienst hat diesen Prompt wegen des Wortes „${quote}“ abgelehnt. Formulier ihn um und versuch es noch einmal.`,
  auth: () =>
    'Der Dienst akzeptiert den Schlüssel dieses Bots nicht. Sag bitte der Person Bescheid, die den Bot betreibt; es wurde nichts berechnet.',
  credits: () =>
    'Das Konto beim Dienst hat kein Guthaben mehr. Sag bitte der Person Bescheid, die den Bot betreibt; es wurde nichts berechnet.',
  'rate-limited': () =>
    'Der Dienst nimmt im Moment keine weiteren Anfragen an. Warte eine Minute und starte es noch einmal; es wurde nichts berechnet.',
  'queue-full': () =>
    'Die Warteschlange des Dienstes ist voll. Warte ein paar Minuten und starte es noch einmal; es wurde nichts berechnet.',
  maintenance: () =>
    'Der Dienst ist nicht erreichbar oder hat kein freies Konto. Versuch es in ein paar Minuten noch einmal; es wurde nichts berechnet.',
  unsupported: () =>
    'Der Dienst kann das nicht. Vielleicht klappt es mit einem anderen Button oder Prompt.',
  'remix-off': () =>
    'Im Konto beim Dienst ist Remix ausgeschaltet, deshalb nimmt er keinen bearbeiteten Prompt an. Drück noch einmal und lass den Prompt, wie er ist, oder bitte die Person, die den Bot betreibt, Remix einzuschalten; es wurde nichts berechnet.',
  'not-found': () =>
    'Der Dienst kennt dieses Bild oder diesen Auftrag nicht mehr. Fang mit dem Prompt neu an.',
  'upstream-failed': () =>
    'Der Dienst konnte das nicht generieren. Starte es noch einmal oder ändere den Prompt.',
  timeout: () => 'Der Dienst hat aufgegeben, weil es zu lange dauerte. Starte es noch einmal.',
  unclear: () => 'Die Antwort des Dienstes ist verloren gegangen.',
  malformed: () =>
    'Die Antwort des Dienstes lässt sich nicht lesen. Versuch es später noch einmal.',
};

/** See `en/failures.ts`. */
export const upstream: Catalogue<typeof en.upstream> = {
  name: { 'midjourney-proxy': 'midjourney-proxy', kie: 'kie.ai', nanogpt: 'NanoGPT' },
  passedOver: {
    validation: (name) => `${name} nimmt diesen Prompt nicht an`,
    banned: (name) => `${name} hat diesen Prompt abgelehnt`,
    auth: (name) => `${name} akzeptiert den Schlüssel dieses Bots nicht`,
    credits: (name) => `${name} hat kein Guthaben mehr`,
    'rate-limited': (name) => `${name} nimmt im Moment keine weiteren Anfragen an`,
    'queue-full': (name) => `${name} hat eine volle Warteschlange`,
    maintenance: (name) => `${name} ist nicht erreichbar oder wird gewartet`,
    unsupported: (name) => `${name} kann das nicht`,
    'remix-off': (name) => `${name} hat Remix ausgeschaltet`,
    'not-found': (name) => `${name} kennt das nicht`,
    'upstream-failed': (name) => `${name} ist daran gescheitert`,
    timeout: (name) => `${name} hat zu lange gebraucht`,
    unclear: (name) => `${name} antwortet nicht`,
    malformed: (name) => `${name} gibt unlesbare Antworten`,
  },
};

/** See `en/failures.ts`. */
export const problem: Catalogue<typeof en.problem> = {
  referenceUnreadable:
    'Das angehängte Bild ließ sich nicht lesen. Häng es noch einmal als PNG, JPEG oder WebP an und führ den Befehl erneut aus.',
  pictureGone:
    'Das Ausgangsbild lässt sich nicht mehr abrufen: Der Dienst hat es gelöscht, und die Kopie hier ist nicht erreichbar. Hol es mit `/zeigen` zurück und drück dort auf den Button, oder fang mit dem Prompt neu an.',
  resultUnreadable:
    'Der Dienst meldet, dass er fertig ist, hat aber kein Bild geliefert. Starte es noch einmal oder bitte die Person, die den Bot betreibt, sich den Dienst anzusehen.',
};
