import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/handed-in.ts';

/** See `en/handed-in.ts`. */
export const handedIn: Catalogue<typeof en.handedIn> = {
  tooLarge: (option, megabytes) =>
    `La imagen de \`${option}\` ocupa más de ${megabytes} MB. Guárdala con menos tamaño, por ejemplo como JPEG, e inténtalo de nuevo; no se envió nada.`,
  tooManyPixels: (option, megapixels) =>
    `La imagen de \`${option}\` tiene más de ${megapixels} millones de píxeles. Redúcela e inténtalo de nuevo; no se envió nada.`,
  forbiddenLink: (option) =>
    `El enlace de \`${option}\` no se puede usar: debe empezar por \`https://\` o \`http://\` y llevar a un sitio web público. Adjunta la propia imagen o usa otro enlace e inténtalo de nuevo; no se envió nada.`,
  expired: (option) =>
    `El enlace de \`${option}\` ha caducado, como pasa con los enlaces de Discord a archivos. Copia uno nuevo del mensaje de la imagen, o adjunta la propia imagen, e inténtalo de nuevo; no se envió nada.`,
  gone: (option) =>
    `En la dirección de \`${option}\` no hay ninguna imagen disponible: se eliminó, ha caducado o no es pública. Adjunta la propia imagen e inténtalo de nuevo; no se envió nada.`,
  notAPicture: (option) =>
    `El archivo de \`${option}\` no es una imagen que se pueda leer, diga lo que diga su nombre. Adjunta un PNG, JPEG, WebP o GIF e inténtalo de nuevo; no se envió nada.`,
  linkToNoPicture: (option) =>
    `El enlace de \`${option}\` no lleva a una imagen; quizá lleve a una página que la muestra. Copia la dirección de la propia imagen, o adjúntala, e inténtalo de nuevo; no se envió nada.`,
  clip: (option) =>
    `El archivo de \`${option}\` es un video, pero hace falta una imagen. Adjunta un PNG, JPEG o WebP, por ejemplo una captura del video, e inténtalo de nuevo; no se envió nada.`,
  moves: (option) =>
    `La imagen de \`${option}\` es animada, pero solo se puede usar una fija. Adjunta uno de sus fotogramas como PNG, JPEG o WebP e inténtalo de nuevo; no se envió nada.`,
  unreachable: (option) =>
    `No se pudo obtener la imagen de \`${option}\`, porque su servidor no responde. Adjunta la propia imagen o inténtalo de nuevo en un minuto; no se envió nada.`,
  maskSlow:
    'No se pudo obtener la máscara a tiempo. Envíala de nuevo en un momento; no se envió nada al servicio.',
  maskWrongSize: (mask, picture) =>
    `La máscara mide ${mask.width} × ${mask.height} píxeles, pero la imagen mide ${picture.width} × ${picture.height}. Ajusta la máscara exactamente a ese tamaño y envíala de nuevo; no se envió nada al servicio.`,
  maskEmpty:
    'La máscara casi no tiene blanco, así que no se volvería a generar nada. Pinta de blanco lo que deba cambiar y envíala de nuevo; no se envió nada al servicio.',
  maskEverything:
    'La máscara es toda blanca, así que no se conservaría nada de la imagen. Pinta de negro lo que deba quedarse y envíala de nuevo; no se envió nada al servicio.',
};
