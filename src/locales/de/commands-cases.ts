import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-cases.ts';

/** See `en/commands-cases.ts`. */
export const casesCommands: Catalogue<typeof en.casesCommands> = {
  mod: { name: 'mod', description: 'Für die Moderation: Leute, Fälle und Bilder' },
  'mod.block': { name: 'sperren', description: 'Lässt jemanden hier nichts mehr starten' },
  'mod.block.user': { name: 'person', description: 'Wen' },
  'mod.block.duration': { name: 'dauer', description: 'Wie lange' },
  'mod.block.reason': { name: 'grund', description: 'Warum; die Person erfährt es' },
  'mod.unblock': { name: 'entsperren', description: 'Hebt eine Sperre auf' },
  'mod.unblock.user': { name: 'person', description: 'Wen' },
  'mod.unblock.reason': { name: 'grund', description: 'Warum; wird festgehalten' },
  'mod.strike': {
    name: 'verwarnen',
    description: 'Verwarnt jemanden; mehrere Verwarnungen führen zu einer Sperre',
  },
  'mod.strike.user': { name: 'person', description: 'Wen' },
  'mod.strike.reason': {
    name: 'grund',
    description: 'Warum; die Person erfährt es, wenn sie dadurch gesperrt wird',
  },
  'mod.case': { name: 'fall', description: 'Zeigt einen Fall und lässt dich Offenes entscheiden' },
  'mod.case.number': { name: 'nummer', description: 'Seine Nummer, wie sie im Log steht' },
  'mod.lookup': {
    name: 'nachschlagen',
    description: 'Zeigt Verwarnungen, Sperre und neueste Fälle einer Person',
  },
  'mod.lookup.user': { name: 'person', description: 'Wen' },
  'mod.remove': {
    name: 'entfernen',
    description: 'Entfernt ein Bild überall, wo dieser Bot es gepostet hat',
  },
  'mod.remove.picture': {
    name: 'bild',
    description: 'Der Link zu seiner Nachricht oder sein Auftrag',
  },
  'mod.remove.reason': { name: 'grund', description: 'Warum; wird festgehalten' },
  'admin.log': {
    name: 'log',
    description: 'Wo jeder Fall gepostet wird; zeigt ohne Angaben, was gerade gilt',
  },
  'admin.log.channel': {
    name: 'kanal',
    description: 'Der Kanal; die Moderation sollte ihn sehen',
  },
  'admin.log.off': { name: 'aus', description: 'Fälle nirgends posten' },
  'admin.notify': {
    name: 'benachrichtigen',
    description:
      'Wohin Meldungen, Einsprüche und Zurückgehaltenes gehen; zeigt ohne Angaben, was gilt',
  },
  'admin.notify.channel': {
    name: 'kanal',
    description: 'Der Kanal; nur die Moderation sollte ihn sehen',
  },
  'admin.notify.role': {
    name: 'rolle',
    description: 'Die Rolle, die jedes Mal benachrichtigt wird',
  },
  'admin.notify.warn_at': {
    name: 'warnen_ab',
    description: 'Ab wie viel Prozent eines gemeinsamen Limits die Moderation es erfährt',
  },
  'admin.notify.off': {
    name: 'aus',
    description: 'Keine Meldungen mehr annehmen und niemanden benachrichtigen',
  },
  'admin.strikes': {
    name: 'verwarnungen',
    description: 'Wozu Verwarnungen führen; zeigt ohne Angaben, was gerade gilt',
  },
  'admin.strikes.strikes': { name: 'verwarnungen', description: 'Ab so vielen Verwarnungen' },
  'admin.strikes.block_hours': {
    name: 'sperre_stunden',
    description: 'Wie lange sie sperren; ohne Angabe, bis jemand die Sperre aufhebt',
  },
  'admin.strikes.clear': {
    name: 'aufheben',
    description: 'So viele Verwarnungen führen zu nichts mehr',
  },
  'admin.strikes.days': { name: 'tage', description: 'Wie viele Tage eine Verwarnung zählt' },
  'admin.export': {
    name: 'exportieren',
    description: 'Liefert alle Fälle dieses Servers als Datei',
  },
  'admin.export.format': { name: 'format', description: 'Ohne Angabe CSV' },
};
