import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/words.ts';

/** See `en/words.ts`. */
export const words: Catalogue<typeof en.words> = {
  choices: {
    action: {
      block: 'Blockieren: nichts wird gestartet',
      hold: 'Zurückhalten: die Moderation entscheidet',
      log: 'Protokollieren: nur festhalten',
    },
    kind: { word: 'Wort oder Wortgruppe', pattern: 'Regulärer Ausdruck (RE2)' },
    mode: { add: 'Die vorhandenen Regeln ergänzen', replace: 'Alle Regeln ersetzen' },
    format: { csv: 'CSV, für Tabellen', json: 'JSON' },
  },
  line: {
    block: (rule) => `⛔ ${rule} wird blockiert`,
    hold: (rule) => `⏳ ${rule} wird zurückgehalten`,
    log: (rule) => `📝 ${rule} wird protokolliert`,
  },
  lineExcept: {
    block: (rule) => `⛔ ${rule} wird blockiert, außer in Kanälen mit Altersbeschränkung`,
    hold: (rule) => `⏳ ${rule} wird zurückgehalten, außer in Kanälen mit Altersbeschränkung`,
    log: (rule) => `📝 ${rule} wird protokolliert, außer in Kanälen mit Altersbeschränkung`,
  },
  expression: (pattern) => `der Ausdruck ${pattern}`,
  more: (count) => `… und ${count} mehr.`,
  add: {
    added: 'Ab jetzt gilt diese Regel:',
    changed: 'Diese Regel wurde geändert:',
    same: 'Diese Regel gab es schon:',
    holdWithoutStaff: (command) =>
      `⚠️ Es gibt keinen Mod-Kanal, in dem sich jemand ansehen könnte, was zurückgehalten wird. Deshalb **blockiert** die Regel, bis ${command} einen festlegt.`,
    tryIt: (command) => `-# Probier mit ${command} aus, was sie tut.`,
  },
  remove: {
    removed: (rule) => `Entfernt: ${rule}`,
    unknown: (rule) => `Eine Regel ${rule} gibt es hier nicht.`,
  },
  list: {
    title: (count) => (count === 1 ? '**Eine Wortregel**' : `**${count} Wortregeln**`),
    none: (command) => `Dieser Server hat noch keine Wortregeln. ${command} fügt die erste hinzu.`,
    asFile: 'In der Datei stehen alle.',
    operator: (count) =>
      count === 1
        ? 'Dazu kommt ein Wort, das die Person, die diesen Bot betreibt, überall blockiert.'
        : `Dazu kommen ${count} Wörter, die die Person, die diesen Bot betreibt, überall blockiert.`,
  },
  test: {
    nothing: 'Keine Regel trifft zu: Mit diesem Text würde nichts passieren.',
    title: 'Das würde mit diesem Text passieren:',
    found: (line, found) => `${line}: ${found}`,
    operator: (line) => `${line} (überall, von der Person, die diesen Bot betreibt)`,
    outcome: {
      block: '**Er würde blockiert.**',
      hold: '**Er würde zurückgehalten, bis die Moderation entscheidet.**',
      holdWithoutStaff: '**Er würde blockiert: Ohne Mod-Kanal könnte ihn sich niemand ansehen.**',
      log: '**Er würde durchgelassen und protokolliert.**',
      none: '**In diesem Kanal würde damit nichts passieren.**',
    },
    here: 'In diesem Kanal mit Altersbeschränkung gelten diese Regeln nicht:',
  },
  import: {
    imported: (added, changed, total) =>
      `Importiert: ${added} neu, ${changed} geändert. Insgesamt gibt es jetzt ${total} ${total === 1 ? 'Regel' : 'Regeln'}.`,
    replaced: (count) =>
      count === 1
        ? 'Importiert: Ab jetzt gibt es nur noch diese eine Regel.'
        : `Importiert: Ab jetzt gibt es nur noch diese ${count} Regeln.`,
    refused: 'Es wurde nichts importiert. Bring das in Ordnung und versuch es noch einmal:',
    atLine: (line, problem) => `Zeile ${line}: ${problem}`,
    atRule: (number, problem) => `Regel ${number}: ${problem}`,
    unreadableEntry:
      'Das ist keine Regel. Sie braucht einen Text und nur bekannte Arten und Aktionen.',
    tooLarge: 'Die Datei ist größer als 256 kB.',
    notFetched: 'Discord hat die Datei nicht herausgegeben. Bitte versuch es noch einmal.',
    unreadable: 'Die Datei ist weder CSV noch JSON noch reiner Text in UTF-8.',
    noList: (example) =>
      `Dieses JSON ist keine Liste von Regeln, deshalb wurde nichts importiert. So sollte es aussehen:\n${example}\nOder nimm reinen Text mit einem Wort in jeder Zeile.`,
    empty: 'In der Datei ist keine Regel.',
  },
  export: {
    exported: (count) =>
      count === 1 ? 'Hier ist die eine Regel.' : `Hier sind alle ${count} Regeln.`,
    tooLarge: 'Discord nimmt hier keine Datei dieser Größe an.',
  },
  problem: {
    refused: 'Die Regel wurde nicht gespeichert.',
    empty: 'Der Text fehlt.',
    severalLines: 'Der Text geht über mehrere Zeilen oder enthält unsichtbare Zeichen.',
    tooLong: (max) => `Der Text ist zu lang: Möglich sind höchstens ${max} Zeichen.`,
    neverMet:
      'Darauf könnte nie etwas passen: Der Text enthält keine Buchstaben, Ziffern oder Emojis.',
    metByNothing: 'Sie passt auf den leeren Text und damit auf jeden Text, den es gibt.',
    metTooOften: (count, of) =>
      `Sie würde ${count} von ${of} gewöhnlichen Prompts aufhalten, zum Beispiel „ein roter Fuchs im Schnee“. Fass sie enger.`,
    notReadable: (why) =>
      `Der Ausdruck lässt sich nicht lesen: ${why}. Es gilt die Syntax von RE2, die weder Lookahead noch Lookbehind noch Rückverweise kennt.`,
    tooManySteps: 'Der Ausdruck ist zu groß: Verwende kleinere Wiederholungszahlen.',
    tooManyRules: (max) => `Es wären mehr als ${max} Regeln. Entfern zuerst ein paar.`,
    tooManyPatterns: (max) =>
      `Es wären mehr als ${max} reguläre Ausdrücke. Entfern ein paar oder nimm Wörter.`,
  },
  detail: {
    added: (rule) => `Wortregel hinzugefügt: ${rule}`,
    changed: (rule) => `Wortregel geändert: ${rule}`,
    removed: (rule) => `Wortregel entfernt: ${rule}`,
    imported: (added, changed, total) =>
      `Wortregeln importiert: ${added} neu, ${changed} geändert, ${total} insgesamt`,
    replaced: (before, after) => `Wortregeln ersetzt: vorher ${before}, jetzt ${after}`,
  },
};
