import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/cases.ts';
import { caseWork } from './case-work.ts';

/** How many, in words that agree. */
function active(count: number): string {
  return count === 1 ? '1 aktive Verwarnung' : `${count} aktive Verwarnungen`;
}
function strikes(count: number): string {
  return count === 1 ? '1 Verwarnung' : `${count} Verwarnungen`;
}
function messages(count: number): string {
  return count === 1 ? '1 Nachricht' : `${count} Nachrichten`;
}

/** See `en/cases.ts`. */
export const cases: Catalogue<typeof en.cases> = {
  easel: 'Easel',
  nobody: 'niemand',
  line: {
    number: (number) => `**#${number}**`,
    refused: {
      word: (who) => `${who} wurde abgewiesen: Wortregel`,
      access: (who) => `${who} wurde abgewiesen: nicht erlaubt`,
      newcomer: (who) => `${who} wurde abgewiesen: noch zu neu`,
      blocked: (who) => `${who} wurde abgewiesen: gesperrt`,
      quota: (who) => `${who} wurde abgewiesen: Limit aufgebraucht`,
      paused: (who) => `${who} wurde abgewiesen: hier pausiert`,
      other: (who) => `${who} wurde abgewiesen`,
    },
    logged: (who) => `${who} hat Wörter verwendet, auf die eine Regel achtet`,
    held: (who) => `Eine Anfrage von ${who} wartet auf eine Entscheidung`,
    approved: (who, by) => `${by} hat eine Anfrage von ${who} freigegeben`,
    rejected: (who, by) => `${by} hat eine Anfrage von ${who} abgelehnt`,
    expired: (who) => `Über eine Anfrage von ${who} hat niemand rechtzeitig entschieden`,
    removed: (who, by) => `${by} hat ein Bild von ${who} entfernt`,
    'removed-own': (who) => `${who} hat ein eigenes Bild entfernt`,
    reported: (who, by) => `${by} hat ein Bild von ${who} gemeldet`,
    dismissed: (who, by) => `${by} hat eine Meldung zu ${who} verworfen`,
    struck: (who, by) => `${by} hat ${who} verwarnt`,
    blocked: (who, by) => `${by} hat ${who} gesperrt`,
    unblocked: (who, by) => `${by} hat ${who} entsperrt`,
    appealed: (who) => `${who} legt Einspruch gegen die eigene Sperre ein`,
    'appeal-accepted': (who, by) => `${by} hat die Sperre von ${who} aufgehoben`,
    'appeal-declined': (who, by) => `${by} hat die Sperre von ${who} beibehalten`,
    granted: (who, by) => `${by} hat ${who} etwas zusätzlich gewährt`,
    paused: (_who, by) => `${by} hat Easel hier pausiert`,
    resumed: (_who, by) => `${by} hat Easel hier fortgesetzt`,
    setting: (_who, by) => `${by} hat eine Einstellung geändert`,
    'limit-near': () => 'Ein Limit ist fast aufgebraucht',
    'limit-reached': () => 'Ein Limit ist aufgebraucht',
    inChannel: (channel) => `in ${channel}`,
    reason: (reason) => `Grund: ${reason}`,
    prompt: (prompt) => `„${prompt}“`,
    goesOnWith: (number) => `siehe #${number}`,
    message: (link) => `[Nachricht](${link})`,
    more: (count) => `… und ${count} mehr: \`/admin exportieren\` enthält alle`,
  },
  detail: {
    until: (time) => `bis zum ${time}`,
    forever: 'bis jemand die Sperre aufhebt',
    strikes: active,
    change: (setting, before, after) => `${setting}: ${before} → ${after}`,
    nothing: 'nichts',
    yes: 'ja',
    no: 'nein',
    staffButton: 'eine Schaltfläche für die Moderation',
    lateWords: 'ein unterwegs geänderter Prompt, wo Prompts auf die Moderation warten',
    written: (rule) => `in dem, was der Dienst geschrieben hat: ${rule}`,
    messages: (removed, failed) =>
      failed === 0
        ? `${messages(removed)} gelöscht`
        : `${messages(removed)} gelöscht, ${failed} nicht`,
    step: (count) => `Sperre ab ${strikes(count)}, in Stunden`,
  },
  setting: {
    version: 'Modell',
    flags: 'Parameter hinter Prompts',
    jobsAtOnce: 'Aufträge auf einmal',
    confirmAbove: 'Nachfragen bei einem Preis über',
    previews: 'Unfertige Bilder',
    ping: 'Benachrichtigungen',
    reportChannel: 'Mod-Kanal',
    staffRole: 'Benachrichtigte Rolle',
    logChannel: 'Log-Kanal',
    locale: 'Sprache',
    access: 'Zugriff',
    quota: 'Limits',
    review: 'Prüfung',
    strikes: 'Verwarnungen',
    paused: 'Pause',
    presets: 'Geteilte Presets',
    'access.rules': 'Wer was darf',
    'access.buttons': 'Knöpfe unter Bildern',
    'access.accountDays': 'Mindestalter von Konten, in Tagen',
    'access.memberHours': 'Mindestzeit auf dem Server, in Stunden',
    'quota.limits': 'Limit',
    'quota.running': 'Gleichzeitige Aufträge einer Person',
    'quota.cooldownSeconds': 'Wartezeit zwischen zwei Anfragen, in Sekunden',
    'quota.warnAt': 'Warnung bei gemeinsamen Limits, in Prozent',
    'review.prompts': 'Prüfung von Prompts',
    'review.results': 'Prüfung von Ergebnissen',
    'review.exemptRoles': 'Rollen ohne Prüfung',
    'review.hours': 'Zeit für eine Entscheidung, in Stunden',
    'strikes.days': 'Wie lange eine Verwarnung zählt, in Tagen',
  },
  blocked: {
    until: (time) => `Du kannst auf diesem Server bis zum ${time} nichts starten.`,
    forever: 'Du kannst auf diesem Server nichts starten, bis die Moderation deine Sperre aufhebt.',
    reason: (reason) => `Grund: ${reason}`,
    mayAppeal:
      'Wenn du das für einen Irrtum hältst, kannst du bei der Moderation einmal Einspruch einlegen.',
    appealed: 'Du hast bei der Moderation Einspruch eingelegt.',
    button: 'Einspruch einlegen',
  },
  appeal: {
    title: 'Einspruch einlegen',
    label: 'Warum soll die Sperre aufgehoben werden?',
    hint: 'Das liest die Moderation dieses Servers; Einspruch geht nur einmal',
    sent: 'Die Moderation dieses Servers weiß Bescheid. Ihre Entscheidung erfährst du per Direktnachricht, wenn du Direktnachrichten von Mitgliedern dieses Servers zulässt.',
    unheard:
      'Das ist für die Moderation dieses Servers vermerkt, sie hat aber keinen Kanal, in dem sie davon erfährt. Sag jemandem aus der Moderation Bescheid.',
    already: 'Du hast schon Einspruch eingelegt; die Moderation wird entscheiden.',
    gone: 'Diese Sperre gilt für dich nicht mehr.',
    notYours: 'Einspruch einlegen kann nur die Person, die gesperrt ist.',
    posted: (who) => `**${who} legt Einspruch gegen die eigene Sperre ein**`,
    block: (number) => `Die Sperre ist Fall #${number}`,
    lift: 'Sperre aufheben',
    keep: 'Sperre beibehalten',
    lifted: (by) => `✅ ${by} hat die Sperre aufgehoben.`,
    kept: (by) => `🚫 ${by} behält die Sperre bei.`,
    over: 'Die Sperre war schon vorher zu Ende.',
    youAreFree: (server) =>
      `Die Moderation von ${server} hat deine Sperre aufgehoben. Du kannst Easel dort wieder nutzen.`,
    youStay: (server) =>
      `Die Moderation von ${server} hat sich deine Sperre noch einmal angesehen; sie bleibt bestehen.`,
  },
  report: {
    number: (number) => `-# Fall #${number}`,
    remove: 'Bild entfernen',
    strike: 'Entfernen und verwarnen',
    dismiss: 'Verwerfen',
    removed: (by) => `🗑️ ${by} hat das Bild entfernt.`,
    struck: (by, count) =>
      `🗑️ ${by} hat das Bild entfernt und eine Verwarnung ausgesprochen; jetzt ${count === 1 ? 'ist es' : 'sind es'} ${active(count)}.`,
    dismissed: (by) => `✅ ${by} hat diese Meldung verworfen.`,
    incomplete: (count) =>
      count === 1
        ? '⚠️ 1 Nachricht davon ließ sich nicht löschen; wer Nachrichten verwalten darf, kann das von Hand tun.'
        : `⚠️ ${count} Nachrichten davon ließen sich nicht löschen; wer Nachrichten verwalten darf, kann das von Hand tun.`,
    dealtWith: (number) =>
      `Über eine andere Meldung desselben Bildes wurde schon entschieden: siehe Fall #${number}.`,
    jobGone:
      'Der Bot kennt dieses Bild nicht mehr; vielleicht hat die Person, von der es stammt, es gelöscht.',
  },
  ...caseWork,
};
