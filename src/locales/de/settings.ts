import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/settings.ts';

/** See `en/settings.ts`. */
export const settings: Catalogue<typeof en.settings> = {
  title: '**Deine Einstellungen**',
  ends: (flags) => `Deine Prompts enden mit ${flags}.`,
  endsWithNothing: 'Hinter deine Prompts wird nichts gesetzt.',
  suffix: (flags) => `Dein Suffix ist ${flags}.`,
  preset: (name) => `Dein aktives Preset ist ${name}.`,
  presetGone: (name) => `Dein aktives Preset ${name} gibt es hier nicht.`,
  server: (flags) => `Dieser Server ergänzt ${flags}, wo du selbst nichts anderes festgelegt hast.`,
  private: 'Nur du siehst deine Ergebnisse.',
  wordsAlone: '-# Hinter einem Prompt, der nur aus Text besteht:',
  otherwise:
    '-# Parameter, die du eintippst, haben Vorrang vor all dem. Mit Remix kannst du bei V1–V4, 🔄, Variieren, den Pfeilen und Animieren vorher den Prompt bearbeiten; nur Variationen bei kie.ai nehmen keinen an. Ein Bild, das ohne deine Bearbeitung generiert wurde, sagt das dazu. Die Stärke der Variationen wird bei V1–V4 mitgeschickt, wo midjourney-proxy eine Möglichkeit dafür hat; andere Dienste haben keine.',
  version: {
    none: 'Version: Standard des Bots',
    one: (number) => `Version ${number}`,
    official: 'Der Standard von Midjourney selbst',
  },
  stylize: {
    none: 'Stylize: Standard des Modells',
    low: 'Stylize niedrig (50)',
    medium: 'Stylize mittel (100)',
    high: 'Stylize hoch (250)',
    veryHigh: 'Stylize sehr hoch (750)',
    other: (value) => `Stylize ${value}`,
  },
  aspect: {
    none: 'Seitenverhältnis: Standard des Modells',
    one: (ratio) => `Seitenverhältnis ${ratio}`,
  },
  button: {
    relax: 'Relax',
    fast: 'Fast',
    turbo: 'Turbo',
    suffix: 'Suffix …',
    reset: 'Zurücksetzen',
    raw: 'RAW',
    remix: 'Remix',
    strong: 'Variation: stark',
    subtle: 'Variation: subtil',
    private: 'Privat',
  },
  form: {
    title: 'Suffix',
    label: 'Parameter hinter jedem deiner Prompts',
    hint: 'Zum Beispiel --no text --sw 200. Leer lassen für keine.',
  },
};

/** See `en/settings.ts`. */
export const savedFlags: Catalogue<typeof en.savedFlags> = {
  refused: 'Das wurde nicht gespeichert:',
  more: (count) => `… und ${count} mehr.`,
  corrected: (flags) => `Korrigiert: ${flags}`,
  empty:
    'Da fehlen Parameter. Sie beginnen mit zwei Bindestrichen, zum Beispiel `--raw --stylize 250`.',
  tooLong: (length, limit) =>
    `Das sind ${length} Zeichen; speichern lassen sich höchstens ${limit}.`,
  onlyFlags: (token) => `Nur Parameter lassen sich speichern, und ${token} ist keiner.`,
  braces:
    'Geschweifte Klammern lassen sich nicht speichern: Schreib sie in den Prompt, der variiert werden soll.',
  repeat: (flag) =>
    `${flag} lässt sich nicht speichern: Schreib es hinter den Prompt, der wiederholt werden soll.`,
  wordNotAllowed: (word) => `Das Wort ${word} ist hier nicht erlaubt.`,
};

/** See `en/settings.ts`. */
export const preset: Catalogue<typeof en.preset> = {
  saved: (name, flags) => `Gespeichert: ${name} steht in deinen Prompts für ${flags}.`,
  savedShared: (name, flags) => `Gespeichert: ${name} steht hier in allen Prompts für ${flags}.`,
  replaced: (flags) => `Vorher stand es für ${flags}.`,
  nameMalformed:
    'Ein Name beginnt mit einem Buchstaben und besteht nur aus Kleinbuchstaben von a bis z, Ziffern und Bindestrichen, höchstens 32 Zeichen. Wähl einen anderen.',
  nameTaken: (name) => `${name} hat schon eine Bedeutung. Wähl einen anderen Namen.`,
  tooMany: (limit) => `Es gibt schon ${limit} Presets, mehr gehen nicht. Lösch zuerst eines.`,
  notAllowed: 'Geteilte Presets sind denen vorbehalten, die diesen Server verwalten dürfen.',
  onlyInServers: 'Presets lassen sich nur auf Servern teilen.',
  unknown: (name) => `Es gibt kein Preset ${name}. \`/preset liste\` zeigt, welche es gibt.`,
  inUse: (name, flags) => `Ab jetzt steht ${name} hinter jedem deiner Prompts: ${flags}`,
  noneInUse: 'Hinter deinen Prompts steht kein Preset mehr.',
  deleted: (name, flags) => `Gelöscht: ${name}, das für ${flags} stand.`,
  deletedShared: (name, flags) => `Hier für alle gelöscht: ${name}, das für ${flags} stand.`,
  use: 'Tipp einen Namen hinter einen Prompt, zum Beispiel `ein roter Fuchs --name`, oder wähl mit `/preset verwenden` einen für alle Prompts.',
  own: '**Deine**',
  shared: '**Hier geteilt**',
  none: 'Es gibt noch keine Presets. `/preset speichern` legt eines an.',
  current: '(aktiv)',
  more: (count) => `… und ${count} mehr; \`/preset verwenden\` findet sie beim Tippen.`,
  choice: { none: 'none: kein Preset verwenden', shared: '(geteilt)' },
};

/** See `en/settings.ts`. */
export const admin: Catalogue<typeof en.admin> = {
  notAllowed: 'Das ist denen vorbehalten, die diesen Server verwalten dürfen.',
  defaults: '**Vorgaben dieses Servers**',
  version: (model) => `Prompts ohne Versionsangabe laufen mit ${model}.`,
  noVersion: (model) =>
    `Hier ist keine Version festgelegt; der Standard von Midjourney selbst ist ${model}.`,
  flags: (flags) => `Prompts enden mit ${flags}.`,
  noFlags: 'An Prompts werden keine Parameter angehängt.',
  weaker: '-# Was jemand selbst eintippt oder für sich eingestellt hat, hat Vorrang.',
  versionInFlags: 'Wähl die Version mit der Option `version`, nicht unter den Parametern.',
  limits: '**Limits dieses Servers**',
  jobsAtOnce: (count) =>
    count === 1
      ? 'Eine Anfrage startet einen Auftrag.'
      : `Eine Anfrage darf bis zu ${count} Aufträge starten.`,
  confirmAbove: (price) =>
    `Vor einem Auftrag mit \`/imagine\`, \`/mischen\` oder \`/video\`, der mehr als ${price} kostet oder dessen Preis nicht bekannt ist, wird nachgefragt. Bei den Buttons unter Bildern nicht.`,
  confirmWithoutPrices:
    'Wer diesen Bot betreibt, hat keine Preise festgelegt, deshalb lässt sich damit noch nichts vergleichen.',
  confirmNever: 'Bei einem einzelnen Auftrag wird nie wegen des Preises nachgefragt.',
  notAPrice: 'Ein Preis ist eine Zahl wie `0.5` (mit Punkt) oder `none` für keinen.',
};
