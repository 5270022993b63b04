import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/check.ts';

/** As what is started: "einen Auftrag". */
function jobs(count: number): string {
  return count === 1 ? 'einen Auftrag' : `${count} Aufträge`;
}

/** See `en/check.ts`. */
export const check: Catalogue<typeof en.check> = {
  needs: {
    integer: 'eine ganze Zahl',
    number: 'eine Zahl',
    ratio: 'Breite und Höhe wie 16:9',
    word: 'ein Wort',
    words: 'mindestens ein Wort',
    link: 'einen Link zu einem Bild',
    links: 'einen Link zu einem Bild',
    references: 'einen Link zu einem Bild, einen Stilcode oder `random`',
    codes: 'einen Code',
    model: 'eine Versionsnummer',
  },
  unknownFlag: (flag, suggestion) =>
    suggestion === undefined
      ? `${flag} ist kein Parameter, den Midjourney kennt.`
      : `${flag} ist kein Parameter, den Midjourney kennt. Meintest du ${suggestion}?`,
  retiredFlag: (flag) => `${flag} war ein Parameter alter Modelle; heute nimmt ihn keines mehr an.`,
  missingValue: (flag, needs) => `${flag} braucht ${needs}.`,
  notARatio: (flag, token) =>
    `${token} hinter ${flag} ist kein Seitenverhältnis: zwei ganze Zahlen mit Doppelpunkt, zum Beispiel 16:9.`,
  outOfRange: (flag, token, { from, to, model }) =>
    `${flag} muss bei ${model} zwischen ${from} und ${to} liegen, ${token} geht nicht.`,
  notOneOf: (flag, token, { values, model }) =>
    `Bei ${model} geht für ${flag} nur ${values}, nicht ${token}.`,
  noSuchModel: (flag, token, values) => `${flag} ${token} gibt es nicht. Es gibt ${values}.`,
  ratioTooLong: (flag, token, most, model) =>
    `${flag} geht bei ${model} von 1:${most} bis ${most}:1, nicht ${token}.`,
  notTaken: (flag, model, takers) =>
    takers === ''
      ? `${flag} ist nicht mit ${model} kompatibel.`
      : `${flag} ist nicht mit ${model} kompatibel; mit ${takers} würde es gehen.`,
  instead: (suggestion) => `Versuch es stattdessen mit ${suggestion}.`,
  exclusive: (flags) => `${flags} schließen sich gegenseitig aus: Behalte nur einen davon.`,
  textBehind: (token, flag) => `${token} steht hinter ${flag}. Text gehört vor alle Parameter.`,
  lonePicture: 'Ein einzelnes Bild reicht nicht: Schreib etwas dazu oder nimm ein zweites Bild.',
  needsBeside: {
    image: (flag) => `${flag} braucht ein Bild, vor dem Text oder als Anhang.`,
    sref: (flag) => `${flag} braucht eine Stilreferenz, \`--sref\`.`,
    cref: (flag) => `${flag} braucht eine Charakterreferenz, \`--cref\`.`,
    oref: (flag) => `${flag} braucht eine Omni-Referenz, \`--oref\`.`,
    video: (flag) => `${flag} braucht \`--video\`.`,
  },
  omniCount: (flag, count) => `${flag} nimmt genau ein Bild an, nicht ${count}.`,
  notTogether: (flag, other) => `${flag} lässt sich nicht mit ${other} kombinieren.`,
  videoWithoutPicture: (flag) =>
    `${flag} braucht das Bild, mit dem der Clip beginnt, vor dem Text.`,
  videoOnly: (flag) => `${flag} ist für Clips und braucht \`--video\`.`,
  tooMany: (count, cap) =>
    `Das wären ${count.toLocaleString('de')} Aufträge; hier ${cap === 1 ? 'darf höchstens einer' : `dürfen höchstens ${cap}`} auf einmal gestartet werden.`,
  manyInRelax: (count, flag) =>
    `${count === 1 ? 'Ein Auftrag' : `${count} Aufträge`} auf einmal und ${flag} passen nicht zusammen; mehrere laufen nur im Fast-Modus.`,
  weights: (sum) =>
    `Die Gewichte der Teile ergeben zusammen ${sum}; die Summe muss größer als 0 sein.`,
  noMultiPrompt: (model, takers) =>
    takers === ''
      ? `Gewichtete Teile (\`::\`) sind nicht mit ${model} kompatibel.`
      : `Gewichtete Teile (\`::\`) sind nicht mit ${model} kompatibel; mit ${takers} würde es gehen.`,
  notAPicture: (token) =>
    `${token} ist kein direkter Link zu einem Bild: Er muss auf png, jpg, jpeg, webp oder gif enden.`,
  expiredLink: (token) =>
    `${token} ist abgelaufen. Häng das Bild noch einmal an oder kopiere den Link neu.`,
  misplacedLink: (token) => `${token} muss vor dem Text stehen.`,
  hdTooLong: (token, most, model) => `\`--hd\` geht bei ${model} bis ${most}:1, nicht ${token}.`,
  notWhole: (flag, token) => `${token} hinter ${flag} ist keine ganze Zahl ohne Trennzeichen.`,
  leftOut: {
    option: (flag, why) => `${flag} aus den Optionen wurde weggelassen: ${why}.`,
    preset: (flag, why) => `${flag} aus deinem Preset wurde weggelassen: ${why}.`,
    suffix: (flag, why) => `${flag} aus deinem Suffix wurde weggelassen: ${why}.`,
    settings: (flag, why) => `${flag} aus deinen Einstellungen wurde weggelassen: ${why}.`,
    server: (flag, why) => `${flag} vom Server wurde weggelassen: ${why}.`,
  },
  notUsableWith: (model) => `passt hier nicht zu ${model}`,
  notWithTheRest: 'passt nicht zum Rest dieses Prompts',
  deadLink: 'der Link führt zu keinem Bild oder nicht mehr zu einem',
  notSayable: (upstream) => `${upstream} kann das nicht`,
  notForSeveral: 'passt nicht zu mehreren Aufträgen auf einmal',
  typedTwice: (flag, tokens) =>
    `${flag} kommt mehr als einmal vor: ${tokens}. Zählen würde die erste Angabe.`,
  unbalancedBraces:
    'Die geschweiften Klammern gehen nicht auf, also würde nichts variiert; sie kämen so ins Bild, wie sie dastehen.',
  unbalancedQuotes: 'Ein Anführungszeichen hat kein Gegenstück.',
  dashesInQuotes: (token) =>
    `${token} steht in Anführungszeichen und zählt deshalb als Schriftzug, nicht als Parameter.`,
  nearFlag: (token, suggestion) =>
    `${token} würde als normaler Text gelten. Meintest du ${suggestion}?`,
  veryLong: (length, limit) =>
    `Der Prompt hat ${length} Zeichen; manche Dienste schneiden nach ${limit} ab.`,
  unverified: (flag, model) =>
    `Es ist nicht bestätigt, dass ${model} ${flag} annimmt; vielleicht wird es abgelehnt.`,
  unknownModel: (model) =>
    `${model} kennt dieser Bot noch nicht; es wird unverändert weitergegeben.`,
  expiringLink: (token, at) => `${token} läuft <t:${at}:R> ab.`,
  passedOver: (flag, typed) => `${flag} wurde übergangen, weil ${typed} von Hand eingegeben wurde.`,
  fieldless: (flag, upstream) =>
    `${upstream} hat keine Einstellung für ${flag}; der Parameter bleibt im Prompt und wirkt vielleicht nicht.`,
  ask: {
    wrong: 'Es wurde noch nichts abgeschickt. Schau dir das bitte an:',
    confirm: 'Es wurde noch nichts abgeschickt.',
    more: (count) => `… und ${count} mehr.`,
    corrected: 'Korrigiert:',
    wouldRun: 'Das würde gestartet:',
    asTyped: 'Wie eingegeben:',
    assumed: (model) =>
      `Der Prompt nennt keine Version. Geprüft wurde er deshalb für ${model}, das hier ohne Angabe verwendet wird.`,
    several: (count, estimate) => `Das startet **${jobs(count)}**: ${estimate}.`,
    one: (estimate) => `Das ergibt: ${estimate}.`,
    pictures: (count) => (count === 1 ? 'ein Bild' : `etwa ${count} Bilder`),
    clips: (count) => (count === 1 ? 'ein Clip' : `etwa ${count} Clips`),
    estimate: (what, speed, price) =>
      [what, speed, price].filter((part) => part !== undefined).join(', '),
    cannotFix: 'Bearbeite ihn oder führ den Befehl noch einmal aus.',
  },
  button: {
    fixAndRun: 'Korrigieren und starten',
    fixAndRunSeveral: (count) => `Korrigieren und ${jobs(count)} starten`,
    runAnyway: 'Trotzdem starten',
    runAnywaySeveral: (count) => `Trotzdem ${jobs(count)} starten`,
    run: 'Starten',
    start: (count) => `${count === 1 ? 'Einen Auftrag' : jobs(count)} starten`,
    edit: 'Bearbeiten',
  },
  notice: {
    proposalGone:
      'Diese Frage ist zu alt, um noch beantwortet zu werden. Führ den Befehl noch einmal aus; es wurde nichts abgeschickt.',
    upstreamOff:
      'Der Dienst, der das generieren sollte, wird hier nicht mehr verwendet. Führ den Befehl noch einmal aus; es wurde nichts abgeschickt.',
    notYours: 'Das kann nur die Person beantworten, die gefragt wurde.',
  },
  edit: {
    title: 'Prompt bearbeiten',
    hint: 'Er wird noch einmal geprüft, bevor etwas startet',
  },
};
