import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/cases.ts';
import { caseWork } from './case-work.ts';

/** How many, in words that agree. */
function active(count: number): string {
  return count === 1 ? '1 falta vigente' : `${count} faltas vigentes`;
}
function strikes(count: number): string {
  return count === 1 ? '1 falta' : `${count} faltas`;
}

/** See `en/cases.ts`. */
export const cases: Catalogue<typeof en.cases> = {
  easel: 'Easel',
  nobody: 'nadie',
  line: {
    number: (number) => `**#${number}**`,
    refused: {
      word: (who) => `Petición de ${who} denegada: una regla de palabras`,
      access: (who) => `Petición de ${who} denegada: no tiene acceso`,
      newcomer: (who) => `Petición de ${who} denegada: lleva muy poco tiempo`,
      blocked: (who) => `Petición de ${who} denegada: tiene un bloqueo`,
      quota: (who) => `Petición de ${who} denegada: límite agotado`,
      paused: (who) => `Petición de ${who} denegada: en pausa aquí`,
      other: (who) => `Petición de ${who} denegada`,
    },
    logged: (who) => `${who} usó palabras que vigila una regla`,
    held: (who) => `Una petición de ${who} espera una decisión`,
    approved: (who, by) => `${by} aprobó una petición de ${who}`,
    rejected: (who, by) => `${by} rechazó una petición de ${who}`,
    expired: (who) => `Nadie decidió a tiempo sobre una petición de ${who}`,
    removed: (who, by) => `${by} quitó una imagen de ${who}`,
    'removed-own': (who) => `${who} quitó una imagen propia`,
    reported: (who, by) => `${by} reportó una imagen de ${who}`,
    dismissed: (who, by) => `${by} descartó un reporte sobre ${who}`,
    struck: (who, by) => `${by} puso una falta a ${who}`,
    blocked: (who, by) => `${by} bloqueó a ${who}`,
    unblocked: (who, by) => `${by} desbloqueó a ${who}`,
    appealed: (who) => `${who} apela su bloqueo`,
    'appeal-accepted': (who, by) => `${by} levantó el bloqueo de ${who}`,
    'appeal-declined': (who, by) => `${by} mantuvo el bloqueo de ${who}`,
    granted: (who, by) => `${by} concedió un extra a ${who}`,
    paused: (_who, by) => `${by} puso Easel en pausa aquí`,
    resumed: (_who, by) => `${by} reanudó Easel aquí`,
    setting: (_who, by) => `${by} cambió un ajuste`,
    'limit-near': () => 'Un límite está casi agotado',
    'limit-reached': () => 'Un límite está agotado',
    inChannel: (channel) => `en ${channel}`,
    reason: (reason) => `motivo: ${reason}`,
    prompt: (prompt) => `«${prompt}»`,
    goesOnWith: (number) => `ver #${number}`,
    message: (link) => `[mensaje](${link})`,
    more: (count) => `… y ${count} más: \`/admin exportar\` los tiene todos`,
  },
  detail: {
    until: (time) => `hasta el ${time}`,
    forever: 'hasta que alguien levante el bloqueo',
    strikes: active,
    change: (setting, before, after) => `${setting}: ${before} → ${after}`,
    nothing: 'nada',
    yes: 'sí',
    no: 'no',
    staffButton: 'un botón para la moderación',
    lateWords: 'un prompt cambiado sobre la marcha, donde los prompts esperan a la moderación',
    written: (rule) => `en lo que escribió el servicio: ${rule}`,
    messages: (removed, failed) => {
      const gone = removed === 1 ? '1 mensaje eliminado' : `${removed} mensajes eliminados`;
      return failed === 0 ? gone : `${gone}, ${failed} no`;
    },
    step: (count) => `Bloqueo con ${strikes(count)}, en horas`,
  },
  setting: {
    version: 'Modelo',
    flags: 'Parámetros detrás de los prompts',
    jobsAtOnce: 'Trabajos a la vez',
    confirmAbove: 'Confirmar si el precio supera',
    previews: 'Imágenes sin terminar',
    ping: 'Notificaciones',
    reportChannel: 'Canal de moderación',
    staffRole: 'Rol que recibe los avisos',
    logChannel: 'Canal de registro',
    locale: 'Idioma',
    access: 'Acceso',
    quota: 'Límites',
    review: 'Revisión',
    strikes: 'Faltas',
    paused: 'Pausa',
    presets: 'Presets compartidos',
    'access.rules': 'Quién puede hacer qué',
    'access.buttons': 'Botones debajo de las imágenes',
    'access.accountDays': 'Antigüedad mínima de la cuenta, en días',
    'access.memberHours': 'Tiempo mínimo en el servidor, en horas',
    'quota.limits': 'Límite',
    'quota.running': 'Trabajos simultáneos por persona',
    'quota.cooldownSeconds': 'Espera entre dos peticiones, en segundos',
    'quota.warnAt': 'Aviso sobre límites compartidos, en porcentaje',
    'review.prompts': 'Revisión de prompts',
    'review.results': 'Revisión de resultados',
    'review.exemptRoles': 'Roles sin revisión',
    'review.hours': 'Plazo para decidir, en horas',
    'strikes.days': 'Cuánto cuenta una falta, en días',
  },
  blocked: {
    until: (time) => `No puedes iniciar nada en este servidor hasta el ${time}.`,
    forever: 'No puedes iniciar nada en este servidor hasta que la moderación levante tu bloqueo.',
    reason: (reason) => `Motivo: ${reason}`,
    mayAppeal: 'Si crees que es un error, puedes apelar una vez ante la moderación.',
    appealed: 'Ya apelaste ante la moderación.',
    button: 'Apelar',
  },
  appeal: {
    title: 'Apelar el bloqueo',
    label: '¿Por qué se debería levantar el bloqueo?',
    hint: 'Lo lee la moderación de este servidor; solo puedes apelar una vez',
    sent: 'Se avisó a la moderación de este servidor. Te llegará su decisión por mensaje directo, si permites mensajes directos de miembros de este servidor.',
    unheard:
      'Esto queda anotado para la moderación de este servidor, pero no tiene ningún canal en el que enterarse. Avisa a alguien de la moderación.',
    already: 'Ya apelaste; la moderación decidirá.',
    gone: 'Ese bloqueo ya no te afecta.',
    notYours: 'Solo puede apelar la persona bloqueada.',
    posted: (who) => `**${who} apela su bloqueo**`,
    block: (number) => `El bloqueo es el caso #${number}`,
    lift: 'Levantar el bloqueo',
    keep: 'Mantener el bloqueo',
    lifted: (by) => `✅ ${by} levantó el bloqueo.`,
    kept: (by) => `🚫 ${by} mantiene el bloqueo.`,
    over: 'El bloqueo ya había terminado.',
    youAreFree: (server) =>
      `La moderación de ${server} ha levantado tu bloqueo. Ya puedes volver a usar Easel allí.`,
    youStay: (server) =>
      `La moderación de ${server} ha vuelto a revisar tu bloqueo, y se mantiene.`,
  },
  report: {
    number: (number) => `-# Caso #${number}`,
    remove: 'Quitar imagen',
    strike: 'Quitar y poner falta',
    dismiss: 'Descartar',
    removed: (by) => `🗑️ ${by} quitó la imagen.`,
    struck: (by, count) => `🗑️ ${by} quitó la imagen y puso una falta; en total, ${active(count)}.`,
    dismissed: (by) => `✅ ${by} descartó este reporte.`,
    incomplete: (count) =>
      count === 1
        ? '⚠️ No se pudo eliminar 1 de sus mensajes; alguien que pueda gestionar mensajes puede hacerlo a mano.'
        : `⚠️ No se pudieron eliminar ${count} de sus mensajes; alguien que pueda gestionar mensajes puede hacerlo a mano.`,
    dealtWith: (number) =>
      `Ya se decidió sobre otro reporte de la misma imagen: consulta el caso #${number}.`,
    jobGone: 'El bot ya no conoce esta imagen; quizá la haya borrado la persona que la hizo.',
  },
  ...caseWork,
};
