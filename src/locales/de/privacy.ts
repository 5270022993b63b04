import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/privacy.ts';

/** How many, in words that agree. */
function jobs(count: number): string {
  return `${count} ${count === 1 ? 'Auftrag' : 'Aufträge'}`;
}

function entries(count: number): string {
  return `${count} ${count === 1 ? 'Eintrag' : 'Einträge'}`;
}

/** See `en/privacy.ts`. */
export const privacy: Catalogue<typeof en.privacy> = {
  exported: (records) =>
    records === 0
      ? 'Über dich ist nichts gespeichert.'
      : `Das ist alles, was über dich gespeichert ist: ${entries(records)}, dazu die Vorschaubilder deiner Ergebnisse. Sonst sieht niemand diese Nachricht.`,
  exportedPart: (records) =>
    `Das ist ein Teil dessen, was über dich gespeichert ist: ${entries(records)}, deine Einstellungen und neuesten Aufträge zuerst. Sonst sieht niemand diese Nachricht.`,
  more: 'Es ist mehr, als in eine Nachricht passt. **Rest holen** macht dort weiter, wo das hier endet.',
  tooLarge: (count) =>
    `${entries(count)} ${count === 1 ? 'ist' : 'sind'} größer, als eine Datei hier sein darf, und ${count === 1 ? 'fehlt' : 'fehlen'} deshalb. Führ den Befehl noch einmal dort aus, wo größere Dateien erlaubt sind, zum Beispiel auf einem geboosteten Server.`,
  rest: 'Rest holen',
  file: (number, count) => `Was über dich gespeichert ist, als JSON: Datei ${number} von ${count}`,
  question: '**Alles löschen, was über dich gespeichert ist?**',
  goes: 'Gelöscht werden deine Einstellungen und Presets, alle deine beendeten Aufträge mit ihren Vorschaubildern, die noch offenen Rückfragen an dich und deine Meldungen. Das lässt sich nicht rückgängig machen, und `/privacy exportieren` kann nichts davon zurückholen.',
  staysOnDiscord:
    'Nachrichten mit deinen Bildern bleiben auf Discord. Lösch sie vorher mit **⋯** unter einem Bild: Danach kennt der Bot sie nicht mehr, und ihre Buttons tun nichts mehr.',
  staysElsewhere:
    'Was die Dienste speichern, liegt außerhalb der Reichweite des Bots. Aufträge, die andere aus deinen Bildern gemacht haben, gehören ihnen und behalten den Prompt.',
  staysRecorded:
    'Was ein Server über dich festgehalten hat, etwa Verwarnungen, Sperren und Entscheidungen seiner Moderation, gehört zu dessen Aufzeichnungen und bleibt; `/privacy exportieren` zeigt es dir.',
  staysLive:
    'Aufträge, die noch unterwegs sind, müssen erst enden: `/warteschlange` bricht sie ab.',
  yes: 'Alles löschen',
  no: 'Behalten',
  kept: 'Es wurde nichts gelöscht.',
  erased: (count) => `Gelöscht: deine Einstellungen, deine Rückfragen und ${jobs(count)}.`,
  stillLive: (count) =>
    count === 1
      ? '1 Auftrag ist noch unterwegs und wurde nicht gelöscht. Brich ihn mit `/warteschlange` ab oder warte ihn ab und führ dann `/privacy löschen` noch einmal aus.'
      : `${count} Aufträge sind noch unterwegs und wurden nicht gelöscht. Brich sie mit \`/warteschlange\` ab oder warte sie ab und führ dann \`/privacy löschen\` noch einmal aus.`,
  unreadable: (count) =>
    count === 1
      ? '1 Auftrag ist für diesen Bot nicht lesbar und wurde nicht gelöscht. Wer den Bot betreibt, kann ihn von Hand löschen.'
      : `${count} Aufträge sind für diesen Bot nicht lesbar und wurden nicht gelöscht. Wer den Bot betreibt, kann sie von Hand löschen.`,
};
