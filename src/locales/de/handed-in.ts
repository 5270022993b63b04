import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/handed-in.ts';

/** See `en/handed-in.ts`. */
export const handedIn: Catalogue<typeof en.handedIn> = {
  tooLarge: (option, megabytes) =>
    `Das Bild bei \`${option}\` ist größer als ${megabytes} MB. Speichere es kleiner, zum Beispiel als JPEG, und versuch es noch einmal; es wurde nichts abgeschickt.`,
  tooManyPixels: (option, megapixels) =>
    `Das Bild bei \`${option}\` hat mehr als ${megapixels} Millionen Pixel. Verkleinere es und versuch es noch einmal; es wurde nichts abgeschickt.`,
  forbiddenLink: (option) =>
    `Der Link bei \`${option}\` geht nicht: Er muss mit \`https://\` oder \`http://\` beginnen und zu einer öffentlichen Website führen. Häng das Bild selbst an oder nimm einen anderen Link und versuch es noch einmal; es wurde nichts abgeschickt.`,
  expired: (option) =>
    `Der Link bei \`${option}\` ist abgelaufen, wie alle Datei-Links von Discord irgendwann. Kopier ihn neu aus der Nachricht mit dem Bild oder häng das Bild selbst an und versuch es noch einmal; es wurde nichts abgeschickt.`,
  gone: (option) =>
    `Unter der Adresse bei \`${option}\` ist kein Bild zu bekommen: Es wurde gelöscht, ist abgelaufen oder nicht öffentlich. Häng das Bild selbst an und versuch es noch einmal; es wurde nichts abgeschickt.`,
  notAPicture: (option) =>
    `Die Datei bei \`${option}\` ist kein lesbares Bild, egal, wie sie heißt. Häng ein PNG, JPEG, WebP oder GIF an und versuch es noch einmal; es wurde nichts abgeschickt.`,
  linkToNoPicture: (option) =>
    `Der Link bei \`${option}\` führt nicht zu einem Bild, sondern vielleicht zu einer Seite, die eines zeigt. Kopier die Adresse des Bildes selbst oder häng das Bild an und versuch es noch einmal; es wurde nichts abgeschickt.`,
  clip: (option) =>
    `Die Datei bei \`${option}\` ist ein Video, hier braucht es aber ein Bild. Häng ein PNG, JPEG oder WebP an, zum Beispiel einen Screenshot des Videos, und versuch es noch einmal; es wurde nichts abgeschickt.`,
  moves: (option) =>
    `Das Bild bei \`${option}\` ist animiert, hier geht aber nur ein unbewegtes. Häng eines seiner Einzelbilder als PNG, JPEG oder WebP an und versuch es noch einmal; es wurde nichts abgeschickt.`,
  unreachable: (option) =>
    `Das Bild bei \`${option}\` ließ sich nicht abrufen, weil sein Server nicht antwortet. Häng das Bild selbst an oder versuch es in einer Minute noch einmal; es wurde nichts abgeschickt.`,
  maskSlow:
    'Die Maske ließ sich nicht rechtzeitig abrufen. Sende sie gleich noch einmal; es wurde nichts abgeschickt.',
  maskWrongSize: (mask, picture) =>
    `Die Maske hat ${mask.width} × ${mask.height} Pixel, das Bild aber ${picture.width} × ${picture.height}. Bring die Maske auf genau diese Größe und sende sie noch einmal; es wurde nichts abgeschickt.`,
  maskEmpty:
    'In der Maske ist so gut wie nichts weiß, also würde nichts neu generiert. Mal weiß aus, was sich ändern soll, und sende sie noch einmal; es wurde nichts abgeschickt.',
  maskEverything:
    'Die Maske ist ganz weiß, also bliebe nichts vom Bild erhalten. Mal schwarz aus, was bleiben soll, und sende sie noch einmal; es wurde nichts abgeschickt.',
};
