import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/settings.ts';

/** See `en/settings.ts`. */
export const settings: Catalogue<typeof en.settings> = {
  title: '**Tus ajustes**',
  ends: (flags) => `Tus prompts terminan con ${flags}.`,
  endsWithNothing: 'No se pone nada detrás de tus prompts.',
  suffix: (flags) => `Tu sufijo es ${flags}.`,
  preset: (name) => `Tu preset en uso es ${name}.`,
  presetGone: (name) => `Tu preset en uso, ${name}, no existe aquí.`,
  server: (flags) => `Este servidor añade ${flags} donde tú no hayas indicado otra cosa.`,
  private: 'Solo tú ves tus resultados.',
  wordsAlone: '-# Detrás de un prompt con solo texto:',
  otherwise:
    '-# Los parámetros que escribes tienen prioridad sobre todo esto. Con Remix activado, V1–V4, 🔄, Variar, las flechas y Animar te dejan editar antes el prompt; solo las variaciones en kie.ai no lo admiten. Una imagen generada sin tu edición lo indica. La intensidad de las variaciones se envía con V1–V4 cuando midjourney-proxy tiene cómo indicarla; los demás servicios no la tienen.',
  version: {
    none: 'Versión: la predeterminada del bot',
    one: (number) => `Versión ${number}`,
    official: 'La predeterminada de Midjourney',
  },
  stylize: {
    none: 'Stylize: el predeterminado del modelo',
    low: 'Stylize bajo (50)',
    medium: 'Stylize medio (100)',
    high: 'Stylize alto (250)',
    veryHigh: 'Stylize muy alto (750)',
    other: (value) => `Stylize ${value}`,
  },
  aspect: {
    none: 'Proporción: la predeterminada del modelo',
    one: (ratio) => `Proporción ${ratio}`,
  },
  button: {
    relax: 'Relax',
    fast: 'Fast',
    turbo: 'Turbo',
    suffix: 'Sufijo…',
    reset: 'Restablecer',
    raw: 'RAW',
    remix: 'Remix',
    strong: 'Variación: fuerte',
    subtle: 'Variación: sutil',
    private: 'Privado',
  },
  form: {
    title: 'Sufijo',
    label: 'Parámetros detrás de cada prompt tuyo',
    hint: 'Por ejemplo, --no text --sw 200. Déjalo vacío para no poner ninguno.',
  },
};

/** See `en/settings.ts`. */
export const savedFlags: Catalogue<typeof en.savedFlags> = {
  refused: 'Esto no se guardó:',
  more: (count) => `… y ${count} más.`,
  corrected: (flags) => `Corregido: ${flags}`,
  empty: 'No hay parámetros. Empiezan con dos guiones, por ejemplo `--raw --stylize 250`.',
  tooLong: (length, limit) => `Son ${length} caracteres; se pueden guardar como máximo ${limit}.`,
  onlyFlags: (token) => `Solo se pueden guardar parámetros, y ${token} no lo es.`,
  braces: 'Las llaves no se pueden guardar: escríbelas en el prompt que quieras variar.',
  repeat: (flag) => `${flag} no se puede guardar: escríbelo detrás del prompt que quieras repetir.`,
  wordNotAllowed: (word) => `La palabra ${word} no está permitida aquí.`,
};

/** See `en/settings.ts`. */
export const preset: Catalogue<typeof en.preset> = {
  saved: (name, flags) => `Guardado: en tus prompts, ${name} equivale a ${flags}.`,
  savedShared: (name, flags) =>
    `Guardado: aquí, ${name} equivale a ${flags} en los prompts de todo el mundo.`,
  replaced: (flags) => `Antes equivalía a ${flags}.`,
  nameMalformed:
    'Un nombre empieza con una letra y solo tiene minúsculas de la a a la z sin tildes ni ñ, cifras y guiones, 32 caracteres como máximo. Elige otro.',
  nameTaken: (name) => `${name} ya significa otra cosa. Elige otro nombre.`,
  tooMany: (limit) => `Ya hay ${limit} presets, que es el máximo. Elimina uno antes.`,
  notAllowed: 'Los presets compartidos son para quienes pueden gestionar este servidor.',
  onlyInServers: 'Los presets solo se pueden compartir en servidores.',
  unknown: (name) => `No hay ningún preset ${name}. \`/preset lista\` muestra los que hay.`,
  inUse: (name, flags) =>
    `A partir de ahora, ${name} va detrás de cada uno de tus prompts: ${flags}`,
  noneInUse: 'Ya no va ningún preset detrás de tus prompts.',
  deleted: (name, flags) => `Eliminado: ${name}, que equivalía a ${flags}.`,
  deletedShared: (name, flags) =>
    `Eliminado aquí para todo el mundo: ${name}, que equivalía a ${flags}.`,
  use: 'Escribe un nombre detrás de un prompt, como `un zorro rojo --nombre`, o elige uno para todos los prompts con `/preset usar`.',
  own: '**Tuyos**',
  shared: '**Compartidos aquí**',
  none: 'Aún no hay presets. `/preset guardar` crea uno.',
  current: '(en uso)',
  more: (count) => `… y ${count} más; \`/preset usar\` los encuentra mientras escribes.`,
  choice: { none: 'none: no usar ningún preset', shared: '(compartido)' },
};

/** See `en/settings.ts`. */
export const admin: Catalogue<typeof en.admin> = {
  notAllowed: 'Esto es para quienes pueden gestionar este servidor.',
  defaults: '**Valores predeterminados de este servidor**',
  version: (model) => `Los prompts que no indican versión se generan con ${model}.`,
  noVersion: (model) =>
    `Aquí no se eligió ninguna versión; la predeterminada de Midjourney es ${model}.`,
  flags: (flags) => `Los prompts terminan con ${flags}.`,
  noFlags: 'No se añade ningún parámetro a los prompts.',
  weaker: '-# Lo que cada persona escribe o tiene en sus ajustes tiene prioridad.',
  versionInFlags: 'Elige la versión con la opción `versión`, no entre los parámetros.',
  limits: '**Límites de este servidor**',
  jobsAtOnce: (count) =>
    count === 1
      ? 'Cada petición inicia un trabajo.'
      : `Cada petición puede iniciar hasta ${count} trabajos.`,
  confirmAbove: (price) =>
    `Antes de un trabajo de \`/imagine\`, \`/mezclar\` o \`/video\` que cueste más de ${price}, o cuyo precio no se conozca, se pide confirmación. Con los botones debajo de las imágenes, no.`,
  confirmWithoutPrices:
    'Quien administra este bot no ha fijado precios, así que todavía no hay nada que comparar con eso.',
  confirmNever: 'Un trabajo suelto nunca requiere confirmación por su precio.',
  notAPrice: 'Un precio es un número como `0.5` (con punto), o `none` para ninguno.',
};
