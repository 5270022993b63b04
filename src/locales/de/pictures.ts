import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/pictures.ts';

/** See `en/pictures.ts`. */
export const pictures: Catalogue<typeof en.pictures> = {
  cannot: {
    blend: (services) =>
      `Bilder mischen geht mit ${services} nicht. Nimm sie stattdessen mit \`/imagine bild:\` als Vorlage; es wurde nichts abgeschickt.`,
    describe: (services) =>
      `Bilder beschreiben geht mit ${services} nicht; es wurde nichts abgeschickt. Wer den Bot betreibt, müsste einen Dienst einschalten, der das kann.`,
    shorten: (services) =>
      `Prompts kürzen geht mit ${services} nicht; es wurde nichts abgeschickt. Wer den Bot betreibt, müsste einen Dienst einschalten, der das kann.`,
    video: (services) =>
      `Clips erstellen geht mit ${services} nicht; es wurde nichts abgeschickt. Wer den Bot betreibt, müsste einen Dienst einschalten, der das kann.`,
    option: (services, option) =>
      `${services} nimmt \`${option}\` nicht an. Lass das weg und führ den Befehl noch einmal aus; es wurde nichts abgeschickt.`,
  },
  twoPictures: 'Gib mindestens zwei Bilder an, `bild1` und `bild2`. Es wurde nichts abgeschickt.',
  pictureOrLink: (image, url) =>
    `Gib entweder \`${image}\` oder \`${url}\` an, nicht beides. Es wurde nichts abgeschickt.`,
  imagineThis: 'Das generieren',
  imagineThisHint: 'Wird so generiert, wie es hier steht; ändere, was du magst',
  favourite: '❤️ Als Favorit gespeichert; `/verlauf` findet das Bild wieder.',
  favouriteEverywhere:
    '❤️ Als Favorit gespeichert, hier und beim Dienst; `/verlauf` findet das Bild wieder.',
  zoomOutOfRange: (typed) =>
    `\`--zoom\` geht von 1 bis 2, nicht ${typed}. Ändere das und sende das Formular noch einmal; es wurde nichts abgeschickt.`,
  zoomMissing:
    '„Eigener Zoom“ braucht hinter dem Prompt `--zoom` mit einer Zahl von 1 bis 2. Ergänze das und sende das Formular noch einmal; es wurde nichts abgeschickt.',
  badAspect: (typed) =>
    `${typed} hinter \`--ar\` ist kein Seitenverhältnis wie 16:9. Ändere das und sende das Formular noch einmal; es wurde nichts abgeschickt.`,
  aspectMissing:
    'Hinter `--ar` steht nichts. Schreib ein Seitenverhältnis wie 16:9 dahinter oder nimm es heraus und sende das Formular noch einmal; es wurde nichts abgeschickt.',
  regionIntro:
    'Das Bild ist in neun Teile geteilt. Wähl die, die neu generiert werden sollen; wer eine Maske hat, kann sie im selben Formular senden.',
  chooseRegion: 'Bereich wählen',
  regionCell: (number, place) => `${number} ${place}`,
  mask: 'Maskendatei',
  maskHint: 'Statt der Teile: Weiß wird neu generiert, Schwarz bleibt; gleich groß wie das Bild',
};
