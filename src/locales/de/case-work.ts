import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/case-work.ts';

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

/** See `en/case-work.ts`. */
export const caseWork: Catalogue<typeof en.caseWork> = {
  mod: {
    notAllowed:
      'Das ist denen vorbehalten, die Mitglieder dieses Servers moderieren dürfen, und geht nur hier.',
    notAbout: {
      yourself: 'Bei dir selbst geht das nicht.',
      bot: 'Bots lassen sich nicht sperren oder verwarnen.',
      manager: 'Dieses Mitglied verwaltet den Server; deshalb geht das bei ihm nicht.',
    },
    blocked: (who, number) =>
      `${who} ist gesperrt, bis jemand die Sperre aufhebt. Das ist Fall #${number}.`,
    blockedUntil: (who, time, number) =>
      `${who} ist bis zum ${time} gesperrt. Das ist Fall #${number}.`,
    unblocked: (who, number) => `${who} ist nicht mehr gesperrt. Das ist Fall #${number}.`,
    notBlocked: (who) => `${who} ist hier nicht gesperrt.`,
    struck: (who, count) => `${who} wurde verwarnt und hat jetzt ${active(count)}.`,
    struckBlocked: (who, count) =>
      `${who} wurde verwarnt, hat jetzt ${active(count)} und ist deshalb nach der Regel dieses Servers gesperrt, bis jemand die Sperre aufhebt.`,
    struckBlockedUntil: (who, count, time) =>
      `${who} wurde verwarnt, hat jetzt ${active(count)} und ist deshalb nach der Regel dieses Servers bis zum ${time} gesperrt.`,
    noCase: (number) => `Einen Fall #${number} gibt es auf diesem Server nicht.`,
    case: {
      job: (id) => `Auftrag ${id}`,
      stillHeld: 'Das wartet noch auf eine Entscheidung.',
      handledIn: (number) => `Was daraus wurde: Fall #${number}`,
    },
    lookup: {
      title: (who) => `**${who} auf diesem Server**`,
      free: 'Nicht gesperrt.',
      blockedUntil: (time, number) => `🚫 Gesperrt bis zum ${time} (Fall #${number}).`,
      blocked: (number) => `🚫 Gesperrt, bis jemand die Sperre aufhebt (Fall #${number}).`,
      appealed: 'Dagegen wurde Einspruch eingelegt.',
      noStrikes: 'Keine aktiven Verwarnungen.',
      strikes: (count, times) => `${active(count)}: ${times}`,
      jobs: (count) => `Hier angeforderte Aufträge: ${count}`,
      manyJobs: (count) => `Hier angeforderte Aufträge: mehr als ${count}`,
      noCases: 'Keine Fälle.',
      cases: 'Die neuesten Fälle:',
      more: (count) => `… und ${count} mehr`,
    },
  },
  remove: {
    everywhere: (count) =>
      `Entfernt, samt allem, was dieser Bot davon gepostet hat: ${messages(count)}. Der Auftrag bleibt im Verlauf der Person, die ihn gestellt hat; für alle anderen kommt das Bild nicht zurück.`,
    incomplete: (removed, failed) =>
      `${messages(removed)} davon ${removed === 1 ? 'wurde' : 'wurden'} gelöscht, ${failed} ${failed === 1 ? 'ließ' : 'ließen'} sich nicht löschen: Der Bot ist dort nicht mehr, oder das Bild wird gerade erst fertig. Versuch es gleich noch einmal oder lass den Rest von jemandem, der Nachrichten verwalten darf, von Hand löschen.`,
    notFound:
      'Dort ist kein Bild dieses Bots. Gib den Link zu seiner Nachricht auf diesem Server an oder die Nummer seines Auftrags, die unter Meldungen steht.',
    elsewhere: 'Diese Nachricht ist auf einem anderen Server.',
    notHere: 'Dieser Auftrag wurde nicht auf diesem Server angefordert.',
    live: 'Dieser Auftrag ist noch unterwegs. Entfern das Bild, sobald er fertig ist.',
  },
  admin: {
    testLine: (by) => `📋 ${by} hat diesen Kanal gewählt: Ab jetzt wird jeder Fall hier gepostet.`,
    testNotice: (by) =>
      `🔔 ${by} hat diesen Kanal gewählt: Meldungen, Einsprüche und alles, was auf eine Entscheidung wartet, kommen ab jetzt hierher.`,
    cannotPost: (channel) =>
      `Der Bot kann in ${channel} nicht posten, deshalb wurde nichts geändert. Gib ihm dort die Berechtigungen **Kanal ansehen** und **Nachrichten senden** und führ den Befehl noch einmal aus.`,
    cannotPostFiles: (channel) =>
      `Der Bot kann in ${channel} nicht posten, deshalb wurde nichts geändert. Gib ihm dort die Berechtigungen **Kanal ansehen**, **Nachrichten senden** und **Dateien anhängen** und führ den Befehl noch einmal aus.`,
    either: (one, other) =>
      `Gib entweder \`${one}\` oder \`${other}\` an, nicht beides. Es wurde nichts geändert.`,
    logTitle: '**Das Log der Fälle**',
    logTo: (channel) => `Jeder Fall wird in ${channel} gepostet.`,
    logOff:
      'Fälle werden nirgends gepostet; `/mod nachschlagen`, `/mod fall` und `/admin exportieren` zeigen sie.',
    logTrouble: (time) =>
      `⚠️ Seit dem ${time} ließ sich dort nichts posten. Prüf die Berechtigungen des Kanals oder wähl einen anderen.`,
    notifyTitle: '**Was auf die Moderation wartet**',
    notifyTo: (channel) =>
      `Meldungen, Einsprüche und alles, was auf eine Entscheidung wartet, werden in ${channel} gepostet.`,
    notifyRole: (role) => `${role} wird jedes Mal benachrichtigt.`,
    notifyNoRole: 'Dabei wird niemand benachrichtigt.',
    notifyOff:
      'Es ist kein Kanal festgelegt, deshalb werden keine Meldungen und Einsprüche angenommen. Wähl einen mit `/admin benachrichtigen kanal:`.',
    warnAt: (percent) =>
      `Die Moderation erfährt es, sobald ein gemeinsames Limit zu ${percent}\u00a0% aufgebraucht ist.`,
    everybodySees:
      '⚠️ Diesen Kanal sehen alle auf diesem Server: Prompts und Bilder, die ab jetzt zurückgehalten werden, wären für alle sichtbar. Was schon zurückgehalten ist, bleibt dort, wo es gepostet wurde, und was privat angefragt wurde, wird dort nicht gepostet. Wähl einen, den nur die Moderation sieht.',
    everybodyReads:
      '⚠️ Den Log-Kanal sehen alle auf diesem Server: wer abgewiesen, gemeldet oder verwarnt wurde und für welche Prompts. Wähl einen, den nur die Moderation sieht.',
    strikesTitle: '**Wozu Verwarnungen führen**',
    strikesDays: (days) => `Eine Verwarnung zählt ${days} ${days === 1 ? 'Tag' : 'Tage'} lang.`,
    strikesStep: (count, hours) =>
      `- ab ${strikes(count)}: ${hours} ${hours === 1 ? 'Stunde' : 'Stunden'} gesperrt`,
    strikesForever: (count) => `- ab ${strikes(count)}: gesperrt, bis jemand die Sperre aufhebt`,
    strikesShorter: (more, fewer) =>
      `⚠️ ${strikes(more)} sperren kürzer als ${strikes(fewer)}. Ändere eine der beiden Stufen, wenn das nicht so gemeint ist.`,
    strikesNone: 'Verwarnungen werden gezählt, führen von sich aus aber zu nichts.',
    tooManySteps: (most) =>
      `Es sind höchstens ${most} Stufen möglich. Nimm zuerst eine mit \`aufheben\` weg; es wurde nichts geändert.`,
    stepNeeded:
      'Gib mit `verwarnungen` an, ab wie vielen Verwarnungen das gilt. Es wurde nichts geändert.',
    exported: (count) =>
      count === 1
        ? 'Das ist der einzige Fall dieses Servers.'
        : `Das sind alle ${count} Fälle dieses Servers.`,
    exportedPart: (count, from) =>
      `Das sind die neuesten ${count} Fälle, ab #${from}: Mehr passen hier nicht in eine Datei.`,
    exportedUnreadable: (count) =>
      count === 1
        ? '⚠️ 1 weiterer Fall ließ sich nicht lesen; wer den Bot betreibt, findet ihn im Log des Bots.'
        : `⚠️ ${count} weitere Fälle ließen sich nicht lesen; wer den Bot betreibt, findet sie im Log des Bots.`,
    exportedNothing: 'Auf diesem Server gibt es noch keine Fälle.',
    exportTooLarge: 'Die Datei ist zu groß, um sie hier hochzuladen. Es wurde nichts gesendet.',
  },
  choices: {
    duration: {
      hour: 'Eine Stunde',
      day: 'Ein Tag',
      week: 'Eine Woche',
      month: '30 Tage',
      forever: 'Bis jemand die Sperre aufhebt',
    },
    format: { csv: 'CSV, für Tabellen', json: 'JSON, für Programme' },
  },
};
