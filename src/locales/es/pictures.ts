import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/pictures.ts';

/** See `en/pictures.ts`. */
export const pictures: Catalogue<typeof en.pictures> = {
  cannot: {
    blend: (services) =>
      `Con ${services} no se pueden mezclar imágenes. Parte de ellas con \`/imagine imagen:\`; no se envió nada.`,
    describe: (services) =>
      `Con ${services} no se pueden describir imágenes; no se envió nada. Quien administra el bot tendría que activar un servicio que sí pueda.`,
    shorten: (services) =>
      `Con ${services} no se pueden acortar prompts; no se envió nada. Quien administra el bot tendría que activar un servicio que sí pueda.`,
    video: (services) =>
      `Con ${services} no se pueden crear clips; no se envió nada. Quien administra el bot tendría que activar un servicio que sí pueda.`,
    option: (services, option) =>
      `${services} no admite \`${option}\`. Quítalo y vuelve a ejecutar el comando; no se envió nada.`,
  },
  twoPictures: 'Adjunta al menos dos imágenes, `imagen1` e `imagen2`. No se envió nada.',
  pictureOrLink: (image, url) =>
    `Indica \`${image}\` o \`${url}\`, pero no ambos. No se envió nada.`,
  imagineThis: 'Generar esto',
  imagineThisHint: 'Se genera tal como está aquí; cambia lo que quieras',
  favourite: '❤️ Guardada como favorita; `/historial` la encuentra.',
  favouriteEverywhere:
    '❤️ Guardada como favorita, aquí y en el servicio; `/historial` la encuentra.',
  zoomOutOfRange: (typed) =>
    `\`--zoom\` admite de 1 a 2, no ${typed}. Cámbialo y envía el formulario de nuevo; no se envió nada al servicio.`,
  zoomMissing:
    'El zoom personalizado necesita `--zoom` con un número de 1 a 2 detrás del prompt. Añádelo y envía el formulario de nuevo; no se envió nada al servicio.',
  badAspect: (typed) =>
    `${typed} detrás de \`--ar\` no es una proporción como 16:9. Cámbialo y envía el formulario de nuevo; no se envió nada al servicio.`,
  aspectMissing:
    'No hay nada detrás de `--ar`. Pon una proporción como 16:9, o quítalo, y envía el formulario de nuevo; no se envió nada al servicio.',
  regionIntro:
    'La imagen está dividida en nueve partes. Elige las que quieras volver a generar; si tienes una máscara, puedes enviarla en el mismo formulario.',
  chooseRegion: 'Elegir la región',
  regionCell: (number, place) => `${number} ${place}`,
  mask: 'Archivo de máscara',
  maskHint:
    'En vez de partes: lo blanco se regenera, lo negro se queda; mismo tamaño que la imagen',
};
