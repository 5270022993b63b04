import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/check.ts';

/** How many, in words that agree. */
function jobs(count: number): string {
  return count === 1 ? 'un trabajo' : `${count} trabajos`;
}

/** See `en/check.ts`. */
export const check: Catalogue<typeof en.check> = {
  needs: {
    integer: 'un número entero',
    number: 'un número',
    ratio: 'ancho y alto, como 16:9',
    word: 'una palabra',
    words: 'al menos una palabra',
    link: 'un enlace a una imagen',
    links: 'un enlace a una imagen',
    references: 'un enlace a una imagen, un código de estilo o `random`',
    codes: 'un código',
    model: 'un número de versión',
  },
  unknownFlag: (flag, suggestion) =>
    suggestion === undefined
      ? `${flag} no es un parámetro que Midjourney conozca.`
      : `${flag} no es un parámetro que Midjourney conozca. ¿Querías decir ${suggestion}?`,
  retiredFlag: (flag) => `${flag} era un parámetro de modelos antiguos; ya no lo acepta ninguno.`,
  missingValue: (flag, needs) => `${flag} necesita ${needs}.`,
  notARatio: (flag, token) =>
    `${token} detrás de ${flag} no es una proporción: dos números enteros separados por dos puntos, como 16:9.`,
  outOfRange: (flag, token, { from, to, model }) =>
    `Con ${model}, ${flag} debe estar entre ${from} y ${to}; ${token} no sirve.`,
  notOneOf: (flag, token, { values, model }) =>
    `Con ${model}, ${flag} solo admite ${values}, no ${token}.`,
  noSuchModel: (flag, token, values) => `${flag} ${token} no existe. Existen ${values}.`,
  ratioTooLong: (flag, token, most, model) =>
    `Con ${model}, ${flag} va de 1:${most} a ${most}:1, no ${token}.`,
  notTaken: (flag, model, takers) =>
    takers === ''
      ? `${flag} no es compatible con ${model}.`
      : `${flag} no es compatible con ${model}; sí lo es con ${takers}.`,
  instead: (suggestion) => `Prueba con ${suggestion}.`,
  exclusive: (flags) => `${flags} se excluyen entre sí: deja solo uno.`,
  textBehind: (token, flag) =>
    `${token} está detrás de ${flag}. El texto va antes de todos los parámetros.`,
  lonePicture: 'Una sola imagen no basta: añade texto o una segunda imagen.',
  needsBeside: {
    image: (flag) => `${flag} necesita una imagen, delante del texto o adjunta.`,
    sref: (flag) => `${flag} necesita una referencia de estilo, \`--sref\`.`,
    cref: (flag) => `${flag} necesita una referencia de personaje, \`--cref\`.`,
    oref: (flag) => `${flag} necesita una referencia omni, \`--oref\`.`,
    video: (flag) => `${flag} necesita \`--video\`.`,
  },
  omniCount: (flag, count) => `${flag} admite exactamente una imagen, no ${count}.`,
  notTogether: (flag, other) => `${flag} no se puede usar junto con ${other}.`,
  videoWithoutPicture: (flag) =>
    `${flag} necesita, delante del texto, la imagen con la que empieza el clip.`,
  videoOnly: (flag) => `${flag} es para clips y necesita \`--video\`.`,
  tooMany: (count, cap) =>
    `Serían ${count.toLocaleString('es')} trabajos; aquí se ${cap === 1 ? 'puede' : 'pueden'} iniciar como máximo ${cap} a la vez.`,
  manyInRelax: (count, flag) =>
    `${jobs(count)} a la vez no se ${count === 1 ? 'puede' : 'pueden'} combinar con ${flag}; varios a la vez solo van en modo fast.`,
  weights: (sum) => `Los pesos de las partes suman ${sum}; el total debe ser mayor que 0.`,
  noMultiPrompt: (model, takers) =>
    takers === ''
      ? `Las partes con peso (\`::\`) no son compatibles con ${model}.`
      : `Las partes con peso (\`::\`) no son compatibles con ${model}; sí lo son con ${takers}.`,
  notAPicture: (token) =>
    `${token} no es un enlace directo a una imagen: debe terminar en png, jpg, jpeg, webp o gif.`,
  expiredLink: (token) =>
    `${token} ha caducado. Vuelve a adjuntar la imagen o copia su enlace otra vez.`,
  misplacedLink: (token) => `${token} debe ir delante del texto.`,
  hdTooLong: (token, most, model) => `Con ${model}, \`--hd\` llega hasta ${most}:1, no ${token}.`,
  notWhole: (flag, token) => `${token} detrás de ${flag} no es un número entero sin separadores.`,
  leftOut: {
    option: (flag, why) => `Se omitió ${flag} de las opciones: ${why}.`,
    preset: (flag, why) => `Se omitió ${flag} de tu preset: ${why}.`,
    suffix: (flag, why) => `Se omitió ${flag} de tu sufijo: ${why}.`,
    settings: (flag, why) => `Se omitió ${flag} de tus ajustes: ${why}.`,
    server: (flag, why) => `Se omitió ${flag} del servidor: ${why}.`,
  },
  notUsableWith: (model) => `aquí no es compatible con ${model}`,
  notWithTheRest: 'no es compatible con el resto de este prompt',
  deadLink: 'su enlace no lleva a ninguna imagen, o ya no lleva a ninguna',
  notSayable: (upstream) => `${upstream} no puede hacerlo`,
  notForSeveral: 'no es compatible con varios trabajos a la vez',
  typedTwice: (flag, tokens) => `${flag} aparece más de una vez: ${tokens}. Contaría el primero.`,
  unbalancedBraces:
    'Las llaves no cuadran, así que no se variaría nada; pasarían a la imagen tal como están.',
  unbalancedQuotes: 'Falta una comilla de apertura o de cierre.',
  dashesInQuotes: (token) =>
    `${token} está entre comillas, así que cuenta como texto para la imagen y no como parámetro.`,
  nearFlag: (token, suggestion) =>
    `${token} se tomaría como texto normal. ¿Querías decir ${suggestion}?`,
  veryLong: (length, limit) =>
    `El prompt tiene ${length} caracteres; algunos servicios lo cortan a partir de ${limit}.`,
  unverified: (flag, model) => `No está confirmado que ${model} acepte ${flag}; podría rechazarse.`,
  unknownModel: (model) => `Este bot aún no conoce ${model}; se envía tal cual.`,
  expiringLink: (token, at) => `${token} caduca <t:${at}:R>.`,
  passedOver: (flag, typed) => `Se ignoró ${flag}, porque ${typed} se escribió a mano.`,
  fieldless: (flag, upstream) =>
    `${upstream} no tiene un ajuste para ${flag}; se queda en el prompt y puede que no cuente.`,
  ask: {
    wrong: 'Aún no se envió nada. Hay algo que revisar:',
    confirm: 'Aún no se envió nada.',
    more: (count) => `… y ${count} más.`,
    corrected: 'Corregido:',
    wouldRun: 'Se ejecutaría esto:',
    asTyped: 'Como lo escribiste:',
    assumed: (model) =>
      `El prompt no indica ninguna versión, así que se revisó para ${model}, la que se usa por defecto.`,
    several: (count, estimate) => `Esto inicia **${jobs(count)}**: ${estimate}.`,
    one: (estimate) => `En total: ${estimate}.`,
    pictures: (count) => (count === 1 ? 'una imagen' : `unas ${count} imágenes`),
    clips: (count) => (count === 1 ? 'un clip' : `unos ${count} clips`),
    estimate: (what, speed, price) =>
      [what, speed, price].filter((part) => part !== undefined).join(', '),
    cannotFix: 'Edítalo o vuelve a ejecutar el comando.',
  },
  button: {
    fixAndRun: 'Corregir y ejecutar',
    fixAndRunSeveral: (count) => `Corregir e iniciar ${jobs(count)}`,
    runAnyway: 'Ejecutar igualmente',
    runAnywaySeveral: (count) => `Iniciar ${jobs(count)} igualmente`,
    run: 'Ejecutar',
    start: (count) => `Iniciar ${jobs(count)}`,
    edit: 'Editar',
  },
  notice: {
    proposalGone:
      'Esta pregunta es demasiado antigua para responderla. Vuelve a ejecutar el comando; no se envió nada.',
    upstreamOff:
      'El servicio que iba a generar esto ya no se usa aquí. Vuelve a ejecutar el comando; no se envió nada.',
    notYours: 'Solo puede responder la persona a la que se le preguntó.',
  },
  edit: { title: 'Editar el prompt', hint: 'Se revisa de nuevo antes de ejecutar nada' },
};
