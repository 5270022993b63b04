import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/menus.ts';

/** See `en/menus.ts`. */
export const messageMenu: Catalogue<typeof en.messageMenu> = {
  noPicture:
    'In dieser Nachricht ist kein Bild, das sich verwenden lässt. Wähl eine Nachricht mit einem Bild; Clips gehen nicht.',
  onlyClips: 'Diese Nachricht zeigt nur Clips, hier braucht es aber ein unbewegtes Bild.',
  which: 'Diese Nachricht zeigt mehrere Bilder. Welches soll beschrieben werden?',
  choose: 'Bild wählen',
  picture: (number) => `Bild ${number}`,
  findGone:
    'Das ist mehr als eine Stunde her und wurde verworfen. Öffne das Menü der Nachricht noch einmal; es wurde nichts abgeschickt.',
  notYours: 'Diese Frage ging an jemand anderen. Öffne selbst das Menü der Nachricht.',
  clip: {
    title: 'Bild animieren',
    picture: 'Welches Bild',
    motion: 'Bewegung',
    prompt: 'Was passieren soll',
    promptHint: 'Lass es leer, dann entscheidet der Dienst',
  },
  noJob:
    'In dieser Nachricht steht kein Auftrag. Nutz das bei einer Nachricht, in der dieser Bot gerade etwas generiert oder schon generiert hat.',
  notYourJob: 'Abbrechen kann das nur die Person, die es angefordert hat.',
  remove: {
    notYours:
      'Entfernen kann das nur die Person, die dieses Bild angefordert hat, oder jemand, der hier Nachrichten verwalten darf.',
    live: 'Das ist noch unterwegs. Brich es zuerst mit **Auftrag abbrechen** im selben Menü ab; danach lässt es sich entfernen.',
    removed:
      'Entfernt. Der Auftrag bleibt im `/verlauf` der Person, die ihn gestellt hat; das Bild selbst lässt sich vielleicht nicht zurückholen.',
    gone: 'Diese Nachricht wurde schon gelöscht.',
    hidden:
      'Nur du siehst diese Nachricht, und der Bot kommt nicht mehr an sie heran. Verwirf sie selbst.',
    failed:
      'Der Bot kann diese Nachricht nicht mehr löschen, weil er hier kein Mitglied ist. Wer Nachrichten verwalten darf, kann sie von Hand löschen.',
  },
  report: {
    onlyInServers: 'Bilder lassen sich nur auf Servern melden.',
    off: 'Dieser Server nimmt noch keine Meldungen an. Wer ihn verwaltet, legt mit `/admin benachrichtigen kanal:` einen Kanal dafür fest.',
    notAPicture:
      'Melden lassen sich nur Nachrichten, in denen dieser Bot ein Bild zeigt. Für andere gibt es **Nachricht melden** von Discord selbst.',
    title: 'Bild melden',
    reason: 'Was damit nicht stimmt',
    reasonHint: 'Das liest nur, wer diesen Server moderiert',
    thanks: 'Danke. Wer diesen Server moderiert, weiß jetzt Bescheid; sonst erfährt niemand davon.',
    already: 'Du hast diese Nachricht schon gemeldet. Wer diesen Server moderiert, weiß Bescheid.',
    nobody:
      'Es ließ sich niemand benachrichtigen: Der Bot kann nicht in den Kanal für Meldungen schreiben. Sag bitte jemandem Bescheid, der diesen Server verwaltet; deine Meldung ist vermerkt.',
    posted: '**Ein Bild wurde gemeldet**',
    by: (person) => `Gemeldet von ${person}`,
    madeBy: (person) => `Erstellt von ${person}`,
    job: (id) => `Auftrag ${id}`,
    message: (link) => `[Zur Nachricht](${link})`,
    because: (reason) => `Grund: ${reason}`,
    noReason: 'Es wurde kein Grund angegeben.',
  },
};

/** See `en/menus.ts`. */
export const more: Catalogue<typeof en.more> = {
  title: (id) => `**Zu Auftrag ${id}**`,
  service: (name) => `Erstellt mit ${name}`,
  model: (name) => `Modell ${name}`,
  speed: (speed) => `Tempo: ${speed}`,
  when: (time) => `Angefordert am ${time}`,
  prompt: 'Prompt zum Kopieren:',
  button: { files: 'Bilder als Dateien', seed: 'Seed', remove: 'Löschen' },
  files: 'Hier sind sie einzeln.',
  picture: (number) => `Bild ${number}`,
  filesTooLarge:
    'Die Bilder sind zu groß, um sie hier einzeln zu senden. Die Nachricht selbst zeigt sie weiterhin.',
  filesGone:
    'Die Bilder ließen sich nicht abrufen, weder vom Dienst noch aus ihrer Nachricht hier. `/zeigen` fragt noch einmal nach ihnen; bringt es sie zurück, versuch es dort noch einmal.',
  noFiles: 'Es gibt nur dieses eine Bild, und seine Nachricht zeigt es schon.',
  seed: (seed) =>
    `Der Seed ist ${seed}. Tipp \`--seed ${seed}\` hinter einen Prompt, um mit demselben Rauschen zu beginnen.`,
  seedUntold: (service) => `${service} verrät den Seed dieses Bildes nicht.`,
  seedFailed: (service) =>
    `${service} hat den Seed diesmal nicht geliefert. Drück gleich noch einmal auf **Seed**.`,
};
