import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/review.ts';

/** See `en/review.ts`. */
export const review: Catalogue<typeof en.review> = {
  promptHeld: (until) =>
    `⏳ Diesen Prompt sieht sich zuerst die Moderation an; bis dahin wird nichts generiert und nichts bezahlt. Er wartet bis zum <t:${until}:f>. Du erfährst hier oder per Direktnachricht davon.`,
  resultHeld: (until) =>
    `⏳ Das Bild ist fertig, und zuerst sieht es sich die Moderation an. Es wartet bis zum <t:${until}:f>. Du erfährst hier oder per Direktnachricht davon.`,
  wordsHeld: (until) =>
    `⏳ Die Antwort ist fertig, und zuerst sieht sie sich die Moderation an. Sie wartet bis zum <t:${until}:f>. Du erfährst hier oder per Direktnachricht davon.`,
  notYetShown: '⏳ Das wird noch nicht gezeigt.',
  notShown: 'Das wird nicht gezeigt. Wer es angefordert hat, erfährt mit `/verlauf`, warum.',
  rejected: 'Die Moderation dieses Servers hat das abgelehnt.',
  rejectedBecause: (reason) => `Die Moderation dieses Servers hat das abgelehnt: ${reason}`,
  expired:
    'Die Moderation hat darüber nicht rechtzeitig entschieden, deshalb wird es nicht gezeigt. Du kannst es noch einmal anfordern.',
  blocked:
    'Seit du das angefordert hast, bist du auf diesem Server gesperrt worden, deshalb wurde nichts gestartet.',
  stopped:
    'Dieser Server wurde pausiert und alles darin abgebrochen, deshalb entscheidet darüber niemand mehr. Du kannst es noch einmal anfordern, sobald wieder Aufträge angenommen werden.',
  wordsWithheld:
    'Was der Dienst geschrieben hat, enthält Wörter, die hier nicht erlaubt sind, deshalb wird es nicht gezeigt.',
  goesOnHere: (link) => `✅ Freigegeben. Im Kanal geht es weiter: ${link}`,
  goesOnDirectly:
    '✅ Freigegeben. Der Bot darf in den Kanal nicht schreiben, deshalb geht es in deinen Direktnachrichten weiter.',
  notEditable:
    'Prompts sieht sich hier zuerst die Moderation an, deshalb lässt sich dieser unterwegs nicht ändern. Starte ihn unverändert, oder brich ihn ab und fordere ihn neu an.',
  staff: {
    prompt: '🔎 **Ein Prompt wartet auf deine Entscheidung**',
    result: '🔎 **Ein Ergebnis wartet auf deine Entscheidung**',
    numbered: (line, caseNumber) => `${line} · Fall #${caseNumber}`,
    from: (person, channel) => `Von ${person} in ${channel}`,
    until: (until) =>
      `Wartet bis zum <t:${until}:f> (<t:${until}:R>), danach gilt es als abgelehnt.`,
    rule: (rule) => `Zurückgehalten wegen der Regel ${rule}`,
    private: 'Privat angefordert: Nur die Person selbst wird es sehen.',
    pictures: (links) => `Mitgeschickt: ${links}`,
    picture: (index) => `Bild ${index}`,
    fromPicture: (link) => `Geht von diesem Bild aus: ${link}`,
    tooLarge: 'Das Ergebnis ist zu groß, um es hier zu zeigen.',
    unreadable: 'Das Ergebnis ließ sich nicht mehr abrufen.',
    opensAt: (link) => `Eine Zeit lang lässt es sich hier öffnen: ${link}`,
    promptInFile: 'Der ganze Prompt steht in der Datei.',
    files: (count) => (count === 1 ? 'Eine Datei' : `${count} Dateien`),
    hiddenPrompt: 'Der Prompt war privat und wird hier nicht aufbewahrt.',
    approve: 'Freigeben',
    reject: 'Ablehnen',
    strike: 'Ablehnen und verwarnen',
    repost: 'Noch mal posten',
    approved: (moderator, at) => `✅ **Freigegeben** von ${moderator}, <t:${at}:f>`,
    rejected: (moderator, at) => `⛔ **Abgelehnt** von ${moderator}, <t:${at}:f>`,
    struck: (moderator, at) => `⛔ **Mit Verwarnung abgelehnt** von ${moderator}, <t:${at}:f>`,
    expired: (at) =>
      `⌛ **Niemand hat rechtzeitig entschieden** (<t:${at}:f>), deshalb wird es nicht gezeigt.`,
    withdrawn: (at) => `↩️ **Zurückgezogen** von der Person selbst, <t:${at}:f>`,
    blocked: (moderator, at) =>
      `⛔ **Nicht gestartet:** Wer angefragt hat, ist inzwischen gesperrt. ${moderator} hatte es freigegeben, <t:${at}:f>`,
    stopped: (moderator, at) =>
      `⏹️ **Abgebrochen** von ${moderator} beim Pausieren dieses Servers, <t:${at}:f>`,
    because: (reason) => `Grund: ${reason}`,
  },
  form: {
    reject: 'Ablehnen',
    strike: 'Ablehnen und verwarnen',
    reason: 'Grund',
    hint: 'Erfährt, wer angefragt hat, und wird festgehalten. Kann leer bleiben.',
  },
  press: {
    notModerator:
      'Darüber entscheiden nur Leute, die Mitglieder moderieren oder diesen Server verwalten dürfen.',
    otherServer: 'Das gehört zu einem anderen Server.',
    approved: (moderator) => `${moderator} hat das schon freigegeben.`,
    rejected: (moderator) => `${moderator} hat das schon abgelehnt.`,
    expired: 'Niemand hat rechtzeitig entschieden, deshalb ist das vorbei.',
    withdrawn: 'Die Person möchte das nicht mehr, es gibt also nichts zu entscheiden.',
    stopped: (moderator) =>
      `${moderator} hat diesen Server pausiert und alles abgebrochen, es gibt also nichts zu entscheiden.`,
    blocked: (person) =>
      `${person} ist gesperrt, deshalb wurde nichts gestartet. Die Anfrage gilt als abgelehnt.`,
    withoutStrike: 'Es wurde nichts entschieden. Mit **Ablehnen** geht es ohne Verwarnung.',
    over: 'Hier gibt es nichts mehr zu entscheiden.',
    paused:
      'Neue Aufträge sind auf diesem Server pausiert, deshalb wird jetzt nichts abgeschickt. Gib das nach `/admin fortsetzen` frei; ablehnen kannst du es jederzeit.',
    reposted: 'Das wird gleich noch einmal im Mod-Kanal gepostet.',
  },
  detail: {
    prompt: 'der Prompt',
    result: 'das Ergebnis',
    promptBlocked: 'der Prompt, weil die Person inzwischen gesperrt ist',
    promptStopped: 'der Prompt, mit allem anderen abgebrochen, als der Server pausiert wurde',
    resultStopped: 'das Ergebnis, mit allem anderen abgebrochen, als der Server pausiert wurde',
    promptBy: (rule) => `der Prompt, wegen der Regel ${rule}`,
    resultBy: (rule) => `das Ergebnis, wegen der Regel ${rule}`,
  },
  admin: {
    title: '**Was auf diesem Server auf Prüfung wartet**',
    prompts:
      'Prompts: **an**. Nichts geht an einen Dienst, bevor die Moderation es freigegeben hat.',
    noPrompts: 'Prompts: aus.',
    results: 'Ergebnisse: **an**. Nichts wird gezeigt, bevor die Moderation es freigegeben hat.',
    noResults: 'Ergebnisse: aus.',
    hours: (hours) =>
      hours === 1
        ? 'Was eine Stunde ohne Entscheidung wartet, gilt als abgelehnt.'
        : `Was ${hours} Stunden ohne Entscheidung wartet, gilt als abgelehnt.`,
    exempt: (roles) => `Nicht geprüft werden: ${roles} und alle, die moderieren dürfen.`,
    noExempt: 'Nicht geprüft wird nur, wer moderieren darf.',
    channel: (channel) => `Gepostet wird in ${channel}.`,
    noChannel: (command) =>
      `Es gibt keinen Mod-Kanal: Niemand kann etwas entscheiden, bis ${command} einen festlegt.`,
    rules: 'Wortregeln können einzelne Prompts in jedem Fall zurückhalten.',
    needsChannel: (command) =>
      `Es wurde nichts geändert: Ohne Mod-Kanal könnte niemand entscheiden. Wähl zuerst einen mit ${command}.`,
    cannotPost: (channel) =>
      `Es wurde nichts geändert: In ${channel} ließ sich keine Nachricht posten. Gib dem Bot dort die Berechtigungen „Kanal ansehen“, „Nachrichten senden“ und „Dateien anhängen“ und versuch es noch einmal.`,
    tooManyRoles: (most) =>
      `Es wurde nichts geändert: Es lassen sich höchstens ${most} Rollen angeben.`,
    test: 'Was auf eine Entscheidung wartet, wird hier gepostet, mit Buttons zum Freigeben oder Ablehnen.',
  },
};
