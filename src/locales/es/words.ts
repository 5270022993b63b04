import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/words.ts';

/** See `en/words.ts`. */
export const words: Catalogue<typeof en.words> = {
  choices: {
    action: {
      block: 'Bloquear: no se inicia nada',
      hold: 'Retener: decide la moderación',
      log: 'Registrar: solo se anota',
    },
    kind: { word: 'Palabra o frase', pattern: 'Expresión regular (RE2)' },
    mode: { add: 'Añadir a las reglas que hay', replace: 'Reemplazar todas las reglas' },
    format: { csv: 'CSV, para hojas de cálculo', json: 'JSON' },
  },
  line: {
    block: (rule) => `⛔ ${rule} se bloquea`,
    hold: (rule) => `⏳ ${rule} se retiene`,
    log: (rule) => `📝 ${rule} se registra`,
  },
  lineExcept: {
    block: (rule) => `⛔ ${rule} se bloquea, salvo en canales con restricción de edad`,
    hold: (rule) => `⏳ ${rule} se retiene, salvo en canales con restricción de edad`,
    log: (rule) => `📝 ${rule} se registra, salvo en canales con restricción de edad`,
  },
  expression: (pattern) => `la expresión ${pattern}`,
  more: (count) => `… y ${count} más.`,
  add: {
    added: 'Esta regla rige a partir de ahora:',
    changed: 'Esta regla ha cambiado:',
    same: 'Esta regla ya existía:',
    holdWithoutStaff: (command) =>
      `⚠️ No hay ningún canal de moderación donde alguien pueda revisar lo retenido, así que la regla **bloquea** hasta que se elija uno con ${command}.`,
    tryIt: (command) => `-# Prueba lo que hace con ${command}.`,
  },
  remove: {
    removed: (rule) => `Quitada: ${rule}`,
    unknown: (rule) => `Aquí no hay ninguna regla ${rule}.`,
  },
  list: {
    title: (count) =>
      count === 1 ? '**Una regla de palabras**' : `**${count} reglas de palabras**`,
    none: (command) =>
      `Este servidor aún no tiene reglas de palabras. ${command} añade la primera.`,
    asFile: 'Están todas en el archivo.',
    operator: (count) =>
      count === 1
        ? 'Quien administra este bot bloquea además una palabra en todas partes.'
        : `Quien administra este bot bloquea además ${count} palabras en todas partes.`,
  },
  test: {
    nothing: 'No se cumple ninguna regla: a este texto no le pasaría nada.',
    title: 'Esto le pasaría a este texto:',
    found: (line, found) => `${line}: ${found}`,
    operator: (line) => `${line} (en todas partes, por quien administra este bot)`,
    outcome: {
      block: '**Se bloquearía.**',
      hold: '**Se retendría hasta que la moderación decida.**',
      holdWithoutStaff: '**Se bloquearía: sin un canal de moderación, nadie podría revisarlo.**',
      log: '**Pasaría y quedaría anotado.**',
      none: '**En este canal no le pasaría nada.**',
    },
    here: 'En este canal, que tiene restricción de edad, no rigen estas reglas:',
  },
  import: {
    imported: (added, changed, total) =>
      `Importado: nuevas, ${added}; cambiadas, ${changed}. Ahora hay ${total} ${total === 1 ? 'regla' : 'reglas'}.`,
    replaced: (count) =>
      count === 1
        ? 'Importado: ahora solo existe esta única regla.'
        : `Importado: ahora solo existen estas ${count} reglas.`,
    refused: 'No se importó nada. Corrige esto e inténtalo de nuevo:',
    atLine: (line, problem) => `Línea ${line}: ${problem}`,
    atRule: (number, problem) => `Regla ${number}: ${problem}`,
    unreadableEntry: 'Esto no es una regla. Necesita un texto, y solo tipos y acciones conocidos.',
    tooLarge: 'El archivo ocupa más de 256 kB.',
    notFetched: 'Discord no entregó el archivo. Inténtalo de nuevo, por favor.',
    unreadable: 'El archivo no es CSV, ni JSON, ni texto sin formato en UTF-8.',
    noList: (example) =>
      `Este JSON no es una lista de reglas, así que no se ha importado nada. Debería tener este aspecto:\n${example}\nO usa texto sin formato con una palabra en cada línea.`,
    empty: 'No hay ninguna regla en el archivo.',
  },
  export: {
    exported: (count) =>
      count === 1 ? 'Aquí está la única regla.' : `Aquí están las ${count} reglas.`,
    tooLarge: 'Discord no acepta aquí un archivo de este tamaño.',
  },
  problem: {
    refused: 'La regla no se guardó.',
    empty: 'No hay texto.',
    severalLines: 'El texto ocupa varias líneas o tiene caracteres que no se ven.',
    tooLong: (max) => `El texto es demasiado largo: ${max} caracteres como máximo.`,
    neverMet: 'Nada podría cumplirla nunca: no tiene letras, cifras ni emojis.',
    metByNothing: 'Coincide con el texto vacío y, por tanto, con cualquier texto.',
    metTooOften: (count, of) =>
      `Detendría ${count} de ${of} prompts corrientes, como «un zorro rojo en la nieve». Hazla más específica.`,
    notReadable: (why) =>
      `La expresión no se puede leer: ${why}. Su sintaxis es la de RE2, que no tiene lookahead, lookbehind ni referencias inversas.`,
    tooManySteps: 'La expresión es demasiado grande: usa números de repeticiones más pequeños.',
    tooManyRules: (max) => `Habría más de ${max} reglas. Quita algunas antes.`,
    tooManyPatterns: (max) =>
      `Habría más de ${max} expresiones regulares. Quita algunas o usa palabras.`,
  },
  detail: {
    added: (rule) => `Regla de palabras añadida: ${rule}`,
    changed: (rule) => `Regla de palabras cambiada: ${rule}`,
    removed: (rule) => `Regla de palabras quitada: ${rule}`,
    imported: (added, changed, total) =>
      `Reglas de palabras importadas: nuevas, ${added}; cambiadas, ${changed}; en total, ${total}`,
    replaced: (before, after) => `Reglas de palabras reemplazadas: antes ${before}, ahora ${after}`,
  },
};
