import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/access.ts';

/** How many, in words that agree. */
function days(count: number): string {
  return `${count} ${count === 1 ? 'Tag' : 'Tage'}`;
}

function hours(count: number): string {
  return `${count} ${count === 1 ? 'Stunde' : 'Stunden'}`;
}

/** See `en/access.ts`. */
export const access: Catalogue<typeof en.access> = {
  feature: {
    imagine: 'Bilder aus einem Prompt',
    blend: 'Bilder mischen',
    describe: 'Bilder beschreiben',
    shorten: 'Prompts kürzen',
    video: 'Clips',
    buttons: 'die Buttons unter Bildern',
    private: 'private Ergebnisse',
    costly: 'teure Modi (Turbo, HD, Omnireferenzen, höchste Qualität, scharfe Clips)',
  },
  refused: {
    paused:
      '⏸️ Easel ist auf diesem Server pausiert, deshalb startet nichts Neues. Versuch es später noch einmal.',
    pausedBecause: (reason) =>
      `⏸️ Easel ist auf diesem Server pausiert, deshalb startet nichts Neues. Der Grund: ${reason}`,
    accountTooNew: (until) =>
      `Dein Discord-Account ist für diesen Server noch zu neu. Ab dem <t:${until}:f> (<t:${until}:R>) kannst du das nutzen.`,
    memberTooNew: (until) =>
      `Du bist erst seit Kurzem auf diesem Server. Ab dem <t:${until}:f> (<t:${until}:R>) kannst du das nutzen.`,
    memberUnknown:
      'Das ist für Leute, die schon eine Weile auf diesem Server sind, und Discord verrät nicht, wie lange du dabei bist. Wende dich an die Serverleitung.',
    owner:
      'Auf diesem Server darf nur die Person die Buttons eines Bildes nutzen, die es angefordert hat. Mit `/imagine` machst du dein eigenes.',
    off: (feature) => `Dieser Server hat das ausgeschaltet: ${feature}.`,
    deniedRole: (feature, role) =>
      `Mitglieder mit der Rolle ${role} dürfen das auf diesem Server nicht nutzen: ${feature}.`,
    deniedChannel: (feature, channel) =>
      `In ${channel} geht das nicht: ${feature}. Versuch es in einem anderen Kanal.`,
    onlyRoles: (feature, roles) =>
      `Auf diesem Server dürfen das nur Mitglieder mit einer dieser Rollen nutzen: ${feature}. Die Rollen: ${roles}`,
    onlyChannels: (feature, channels) =>
      `Auf diesem Server geht das nur in bestimmten Kanälen: ${feature}. Die Kanäle: ${channels}`,
  },
  removedPicture:
    'Dieses Bild hat ein Moderator entfernt; nur wer es angefordert hat, kann es noch nutzen.',
  alone: {
    adults:
      '🔒 Das siehst hier nur du: Es ist in einem Kanal ab 18 entstanden, und dieser hier ist für alle offen.',
    paused: '🔒 Das siehst hier nur du: Easel ist auf diesem Server pausiert.',
    blocked: '🔒 Das siehst hier nur du: Du bist auf diesem Server für Easel gesperrt.',
    newcomer: '🔒 Das siehst hier nur du: Auf diesem Server müssen Neue erst eine Weile warten.',
    access:
      '🔒 Das siehst hier nur du: Die Regeln dieses Servers lassen es in diesem Kanal nicht zu, oder nicht von dir.',
    word: '🔒 Das siehst hier nur du: Es enthält Wörter, die dieser Server nicht erlaubt oder erst prüft.',
    review:
      '🔒 Das siehst hier nur du: Es ist anderswo entstanden, und auf diesem Server prüft zuerst die Moderation.',
    unfinished:
      '🔒 Das siehst hier nur du: Es wurde anderswo angefordert, und sein Text steht noch aus.',
  },
  rules: {
    title: '**Wer hier was darf**',
    none: 'Alle dürfen alles, und zwar überall.',
    allow: (feature, target) => `✅ ${target} → ${feature}`,
    deny: (feature, target) => `⛔ ${target} → ${feature}`,
    legend:
      '-# Ein ⛔ ist stärker als ein ✅. Hat etwas ein ✅ für bestimmte Rollen oder Kanäle, ist es für alle anderen Mitglieder oder in allen anderen Kanälen nicht erlaubt.',
    more: (count) => `… und ${count} mehr.`,
    tooMany: (most) => `Es gibt schon ${most} Regeln, mehr gehen nicht. Heb zuerst eine davon auf.`,
    nothingToClear: 'So eine Regel gab es nicht, es hat sich also nichts geändert.',
    needAll: 'Gib alle drei an: für wen oder wo, welche Funktion und welche Regel.',
    nobody: (feature) =>
      `⚠️ So, wie die Regeln jetzt sind, kann das niemand mehr nutzen: ${feature}. Heb eine davon auf, falls das nicht so gemeint war.`,
    ownPlace: (feature) =>
      `⚠️ Du selbst kannst das hier nicht mehr nutzen: ${feature}. Die Regeln ändern kannst du weiterhin.`,
  },
  policy: {
    title: '**Buttons und neue Leute**',
    anyone: 'Alle dürfen die Buttons eines öffentlichen Bildes nutzen.',
    owner: 'Nur wer ein Bild angefordert hat, darf seine Buttons nutzen.',
    accountDays: (count) => `Accounts müssen mindestens ${days(count)} alt sein.`,
    noAccountDays: 'Accounts dürfen beliebig neu sein.',
    memberHours: (count) =>
      `Man muss mindestens ${hours(count)} auf diesem Server sein. Wer ihn moderiert, ist ausgenommen.`,
    noMemberHours: 'Man darf gleich nach dem Beitritt loslegen.',
  },
  pause: {
    announced:
      '⏸️ Easel ist auf diesem Server pausiert. Was vorher angefordert wurde, wird noch fertig.',
    announcedBecause: (reason) =>
      `⏸️ Easel ist auf diesem Server pausiert: ${reason}\nWas vorher angefordert wurde, wird noch fertig.`,
    announcedNow:
      '⏸️ Easel ist auf diesem Server pausiert, und alles, was wartete oder lief, wurde abgebrochen.',
    announcedNowBecause: (reason) =>
      `⏸️ Easel ist auf diesem Server pausiert: ${reason}\nAlles, was wartete oder lief, wurde abgebrochen.`,
    announcedEnd: '▶️ Easel nimmt auf diesem Server wieder Anfragen an.',
    drained:
      'Pausiert: Bis `/admin fortsetzen` startet nichts Neues. Was vorher angefordert wurde, wird noch fertig.',
    stopped: (count) =>
      `Pausiert: Bis \`/admin fortsetzen\` startet nichts Neues. ${count === 1 ? '1 Auftrag wurde' : `${count} Aufträge wurden`} abgebrochen; wo der Dienst noch nicht angefangen hatte, kostet das nichts.`,
    unclear: (count) =>
      count === 1
        ? 'Bei 1 Auftrag weiß niemand, ob der Dienst ihn angenommen hat; er bleibt, wie er ist.'
        : `Bei ${count} Aufträgen weiß niemand, ob der Dienst sie angenommen hat; sie bleiben, wie sie sind.`,
    already: (at) =>
      `Pausiert ist schon seit dem <t:${at}:f>; ab jetzt gelten der neue Grund und die neue Art.`,
    resumed: 'Es werden wieder Anfragen angenommen.',
    notPaused: 'Easel ist nicht pausiert.',
    notAnnounced:
      'Die Zeile dazu ließ sich hier nicht posten: Easel braucht in diesem Kanal die Berechtigungen „Kanal ansehen“ und „Nachrichten senden“. Wer etwas anfordert, erfährt es trotzdem.',
    now: (by, at) => `⏸️ Pausiert von ${by}, seit dem <t:${at}:f>.`,
    nowBecause: (by, at, reason) => `⏸️ Pausiert von ${by}, seit dem <t:${at}:f>: ${reason}`,
    line: '⏸️ Dieser Server hat Easel pausiert: Es startet nichts Neues.',
    lineBecause: (reason) =>
      `⏸️ Dieser Server hat Easel pausiert, deshalb startet nichts Neues: ${reason}`,
  },
  status: {
    title: '**Easel auf diesem Server**',
    running: '▶️ Anfragen werden angenommen.',
    jobs: (running, waiting, held) =>
      `Aufträge hier: ${running} in Arbeit, ${waiting} in der Warteschlange, ${held} in Prüfung.`,
    heldSince: (at) => `Der älteste davon kam <t:${at}:R> zur Prüfung.`,
    staff: (channel) => `✅ Mod-Kanal: ${channel}`,
    staffTrouble: (channel) =>
      `⚠️ Mod-Kanal: ${channel}, aber Easel kann dort nicht posten. Gib ihm die Berechtigungen „Kanal ansehen“, „Nachrichten senden“ und „Dateien anhängen“ oder wähl mit \`/admin benachrichtigen\` einen anderen.`,
    noStaff: 'Kein Mod-Kanal: `/admin benachrichtigen` legt einen fest.',
    log: (channel) => `✅ Log-Kanal: ${channel}`,
    logTrouble: (channel) =>
      `⚠️ Log-Kanal: ${channel}, aber Easel kann dort nicht posten. Gib ihm die Berechtigungen „Kanal ansehen“ und „Nachrichten senden“ oder wähl mit \`/admin log\` einen anderen.`,
    noLog: 'Kein Log-Kanal: `/admin log` legt einen fest. Fälle werden trotzdem aufbewahrt.',
    review: {
      none: 'Geprüft wird nur, was eine Wortregel zurückhält.',
      prompts: (count) => `Prompts warten auf Prüfung, höchstens ${hours(count)}.`,
      results: (count) => `Ergebnisse warten auf Prüfung, höchstens ${hours(count)}.`,
      both: (count) =>
        `Prompts und Ergebnisse warten auf Prüfung, jeweils höchstens ${hours(count)}.`,
    },
    reviewUnseen:
      '⚠️ Was zurückgehalten wird, wird nirgends gepostet, bis es einen Mod-Kanal gibt, der funktioniert.',
    words: (count) => `Wortregeln: ${count}.`,
    rules: (count) => `Regeln dafür, wer was darf: ${count}.`,
    blocks: (count) => `Gesperrte Leute: ${count}.`,
    service: (name, running, waiting) =>
      `${name}: ${running} in Arbeit, ${waiting} in der Warteschlange, auf allen Servern zusammen.`,
    quotas: '**Kontingente**',
    noQuotas: 'Es sind keine Kontingente oder Budgets festgelegt.',
  },
  panel: {
    title: '**Einstellungen dieses Servers**',
    hint: '-# Jede Änderung gilt sofort und wird als Fall festgehalten. Mehr gibt es unter `/admin`.',
    saved: '✅ Gespeichert.',
    unchanged: 'Das war schon so eingestellt.',
    needsStaff:
      '⚠️ Nicht geändert: Die Prüfung braucht zuerst einen Mod-Kanal. Wähl unten einen, in dem Easel posten kann.',
    needsStaffKept:
      '⚠️ Nicht geändert: Die Prüfung ist an und braucht einen Mod-Kanal. Schalte sie zuerst aus oder wähl einen anderen Kanal.',
    cannotPost: (channel) =>
      `⚠️ Nicht geändert: Easel konnte in ${channel} nicht posten. Gib ihm dort die Berechtigungen „Kanal ansehen“ und „Nachrichten senden“ und wähl noch einmal.`,
    tried: 'Easel postet ab jetzt hier. Diese Zeile war der Test dafür.',
    review: {
      none: 'Prüfung: nichts',
      prompts: 'Prüfung: Prompts',
      results: 'Prüfung: Ergebnisse',
      both: 'Prüfung: Prompts und Ergebnisse',
    },
    buttons: {
      anyone: 'Buttons: für alle',
      owner: 'Buttons: nur für die Person, die angefordert hat',
    },
    newcomer: {
      none: 'Neue Leute: keine Wartezeit',
      account: (count) => `Neue Leute: Account mindestens ${days(count)} alt`,
      other: 'Neue Leute: wie mit /admin zugriff festgelegt',
    },
    staff: 'Mod-Kanal: keiner',
    log: 'Log-Kanal: keiner',
  },
  choices: {
    rule: { allow: 'erlauben', deny: 'verbieten', clear: 'aufheben' },
    buttons: { anyone: 'alle', owner: 'nur wer das Bild angefordert hat' },
    mode: { drain: 'Angefordertes noch fertigstellen', now: 'alles sofort abbrechen' },
    feature: {
      imagine: 'Bilder aus einem Prompt',
      blend: 'Mischen',
      describe: 'Beschreiben',
      shorten: 'Kürzen',
      video: 'Clips',
      buttons: 'Buttons unter Bildern',
      private: 'Private Ergebnisse',
      costly: 'Teure Modi',
    },
  },
};
