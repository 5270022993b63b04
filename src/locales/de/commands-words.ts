import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-words.ts';

/** See `en/commands-words.ts`. */
export const wordsCommands: Catalogue<typeof en.wordsCommands> = {
  'admin.filter': {
    name: 'filter',
    description: 'Wörter, die hier blockiert, zurückgehalten oder protokolliert werden',
  },
  'admin.filter.add': {
    name: 'hinzufügen',
    description: 'Fügt eine Regel hinzu oder ändert, was sie tut',
  },
  'admin.filter.add.text': {
    name: 'text',
    description:
      'Ein Wort, eine Wortgruppe oder ein regulärer Ausdruck; auch Verschleiertes wird erkannt',
  },
  'admin.filter.add.action': {
    name: 'aktion',
    description: 'Was mit einem Text damit passiert; ohne Angabe wird er blockiert',
  },
  'admin.filter.add.kind': {
    name: 'art',
    description: 'Wie der Text gemeint ist; ohne Angabe Wort oder Wortgruppe',
  },
  'admin.filter.add.except_age_restricted': {
    name: 'außer_altersbeschränkt',
    description: 'Gilt nicht in Kanälen mit Altersbeschränkung',
  },
  'admin.filter.remove': { name: 'entfernen', description: 'Entfernt eine Regel' },
  'admin.filter.remove.rule': { name: 'regel', description: 'Welche; tipp einen Teil davon' },
  'admin.filter.list': {
    name: 'liste',
    description: 'Zeigt alle Regeln dieses Servers; nur du siehst sie',
  },
  'admin.filter.test': {
    name: 'testen',
    description: 'Zeigt, was die Regeln mit einem Text tun würden; nichts passiert oder bleibt',
  },
  'admin.filter.test.text': {
    name: 'text',
    description: 'Der Text zum Testen, zum Beispiel ein Prompt',
  },
  'admin.filter.import': { name: 'importieren', description: 'Liest Regeln aus einer Datei' },
  'admin.filter.import.file': {
    name: 'datei',
    description:
      'CSV, JSON oder reiner Text mit einem Wort zum Blockieren pro Zeile; höchstens 256 kB',
  },
  'admin.filter.import.mode': {
    name: 'modus',
    description: 'Was aus den vorhandenen Regeln wird; ohne Angabe bleiben sie',
  },
  'admin.filter.export': {
    name: 'exportieren',
    description: 'Liefert alle Regeln als Datei, die sich wieder importieren lässt',
  },
  'admin.filter.export.format': { name: 'format', description: 'Ohne Angabe CSV' },
};
