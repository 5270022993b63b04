import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/case-work.ts';

/** How many, in words that agree. */
function active(count: number): string {
  return count === 1 ? '1 falta vigente' : `${count} faltas vigentes`;
}
function strikes(count: number): string {
  return count === 1 ? '1 falta' : `${count} faltas`;
}

/** See `en/case-work.ts`. */
export const caseWork: Catalogue<typeof en.caseWork> = {
  mod: {
    notAllowed:
      'Esto es para quienes pueden moderar a los miembros de este servidor, y solo funciona aquí.',
    notAbout: {
      yourself: 'No puedes aplicarte esto.',
      bot: 'Los bots no se pueden bloquear ni reciben faltas.',
      manager: 'Este miembro gestiona el servidor; no se le puede hacer esto.',
    },
    blocked: (who, number) =>
      `${who} tiene un bloqueo hasta que alguien lo levante. Es el caso #${number}.`,
    blockedUntil: (who, time, number) =>
      `${who} tiene un bloqueo hasta el ${time}. Es el caso #${number}.`,
    unblocked: (who, number) => `${who} ya no tiene ningún bloqueo. Es el caso #${number}.`,
    notBlocked: (who) => `${who} no tiene ningún bloqueo aquí.`,
    struck: (who, count) => `${who} recibió una falta y ahora tiene ${active(count)}.`,
    struckBlocked: (who, count) =>
      `${who} recibió una falta, ahora tiene ${active(count)} y, según la regla de este servidor, queda con un bloqueo hasta que alguien lo levante.`,
    struckBlockedUntil: (who, count, time) =>
      `${who} recibió una falta, ahora tiene ${active(count)} y, según la regla de este servidor, queda con un bloqueo hasta el ${time}.`,
    noCase: (number) => `No hay ningún caso #${number} en este servidor.`,
    case: {
      job: (id) => `Trabajo ${id}`,
      stillHeld: 'Todavía espera una decisión.',
      handledIn: (number) => `En qué quedó: caso #${number}`,
    },
    lookup: {
      title: (who) => `**${who} en este servidor**`,
      free: 'Sin bloqueo.',
      blockedUntil: (time, number) => `🚫 Bloqueo hasta el ${time} (caso #${number}).`,
      blocked: (number) => `🚫 Bloqueo hasta que alguien lo levante (caso #${number}).`,
      appealed: 'Ha apelado el bloqueo.',
      noStrikes: 'Ninguna falta vigente.',
      strikes: (count, times) => `${active(count)}: ${times}`,
      jobs: (count) => `Trabajos pedidos aquí: ${count}`,
      manyJobs: (count) => `Trabajos pedidos aquí: más de ${count}`,
      noCases: 'Ningún caso.',
      cases: 'Últimos casos:',
      more: (count) => `… y ${count} más`,
    },
  },
  remove: {
    everywhere: (count) =>
      `Quitada, junto con todo lo que este bot publicó de ella: ${count === 1 ? '1 mensaje' : `${count} mensajes`}. El trabajo sigue en el historial de quien lo hizo; nadie más puede recuperar la imagen.`,
    incomplete: (removed, failed) =>
      `${removed === 1 ? 'Se eliminó 1 de sus mensajes' : `Se eliminaron ${removed} de sus mensajes`}, y ${failed} no se ${failed === 1 ? 'pudo' : 'pudieron'} eliminar: el bot ya no está allí, o la imagen se está terminando ahora mismo. Inténtalo de nuevo en un momento, o pide a alguien que pueda gestionar mensajes que elimine el resto a mano.`,
    notFound:
      'Ahí no hay ninguna imagen de este bot. Indica el enlace de su mensaje en este servidor, o el número de su trabajo, que aparece debajo de los reportes.',
    elsewhere: 'Ese mensaje está en otro servidor.',
    notHere: 'Ese trabajo no se pidió en este servidor.',
    live: 'Ese trabajo sigue en marcha. Quita la imagen cuando termine.',
  },
  admin: {
    testLine: (by) => `📋 ${by} eligió este canal: a partir de ahora, cada caso se publica aquí.`,
    testNotice: (by) =>
      `🔔 ${by} eligió este canal: a partir de ahora, los reportes, las apelaciones y todo lo que espera una decisión llegan aquí.`,
    cannotPost: (channel) =>
      `El bot no puede publicar en ${channel}, así que no se cambió nada. Dale allí los permisos **Ver canal** y **Enviar mensajes** y vuelve a ejecutar el comando.`,
    cannotPostFiles: (channel) =>
      `El bot no puede publicar en ${channel}, así que no se cambió nada. Dale allí los permisos **Ver canal**, **Enviar mensajes** y **Adjuntar archivos** y vuelve a ejecutar el comando.`,
    either: (one, other) => `Indica \`${one}\` o \`${other}\`, pero no ambos. No se cambió nada.`,
    logTitle: '**El registro de casos**',
    logTo: (channel) => `Cada caso se publica en ${channel}.`,
    logOff:
      'Los casos no se publican en ninguna parte; están en `/mod consultar`, `/mod caso` y `/admin exportar`.',
    logTrouble: (time) =>
      `⚠️ No se ha podido publicar nada ahí desde el ${time}. Revisa los permisos del canal o elige otro.`,
    notifyTitle: '**Lo que necesita a la moderación**',
    notifyTo: (channel) =>
      `Los reportes, las apelaciones y todo lo que espera una decisión se publican en ${channel}.`,
    notifyRole: (role) => `Cada vez se avisa a ${role}.`,
    notifyNoRole: 'No se avisa a nadie de ello.',
    notifyOff:
      'No hay ningún canal elegido, así que no se aceptan reportes ni apelaciones. Elige uno con `/admin avisos canal:`.',
    warnAt: (percent) =>
      `Se avisa a la moderación cuando se ha usado el ${percent}\u00a0% de un límite compartido.`,
    everybodySees:
      '⚠️ Todo el mundo en este servidor puede ver ese canal: los prompts y las imágenes que se retengan a partir de ahora quedarían a la vista. Lo que ya está retenido se queda donde se publicó, y lo que se pidió en privado no se publica ahí. Elige uno solo para la moderación.',
    everybodyReads:
      '⚠️ Todo el mundo en este servidor puede ver el canal de registro: a quién se denegó algo, se reportó o se puso una falta, y por qué prompts. Elige uno solo para la moderación.',
    strikesTitle: '**A qué llevan las faltas**',
    strikesDays: (days) => `Una falta cuenta durante ${days} ${days === 1 ? 'día' : 'días'}.`,
    strikesStep: (count, hours) =>
      `- ${strikes(count)}: bloqueo de ${hours} ${hours === 1 ? 'hora' : 'horas'}`,
    strikesForever: (count) => `- ${strikes(count)}: bloqueo hasta que alguien lo levante`,
    strikesShorter: (more, fewer) =>
      `⚠️ ${strikes(more)} llevan a un bloqueo más corto que ${strikes(fewer)}. Cambia uno de los dos niveles si no es lo que quieres.`,
    strikesNone: 'Las faltas se cuentan y no llevan a nada por sí solas.',
    tooManySteps: (most) =>
      `Puede haber como máximo ${most} niveles. Quita uno antes con \`quitar\`; no se cambió nada.`,
    stepNeeded: 'Indica con `faltas` para cuántas faltas vale esto. No se cambió nada.',
    exported: (count) =>
      count === 1
        ? 'Este es el único caso de este servidor.'
        : `Estos son los ${count} casos de este servidor.`,
    exportedPart: (count, from) =>
      `Estos son los ${count} casos más recientes, desde el #${from}: no caben más en un archivo aquí.`,
    exportedUnreadable: (count) =>
      count === 1
        ? '⚠️ 1 caso más no se pudo leer; quien administra el bot lo encuentra en su registro.'
        : `⚠️ ${count} casos más no se pudieron leer; quien administra el bot los encuentra en su registro.`,
    exportedNothing: 'Todavía no hay casos en este servidor.',
    exportTooLarge: 'El archivo es demasiado grande para subirlo aquí. No se envió nada.',
  },
  choices: {
    duration: {
      hour: 'Una hora',
      day: 'Un día',
      week: 'Una semana',
      month: '30 días',
      forever: 'Hasta que alguien lo levante',
    },
    format: { csv: 'CSV, para hojas de cálculo', json: 'JSON, para programas' },
  },
};
