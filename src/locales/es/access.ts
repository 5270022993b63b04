import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/access.ts';

/** How many, in words that agree. */
function days(count: number): string {
  return `${count} ${count === 1 ? 'día' : 'días'}`;
}

function hours(count: number): string {
  return `${count} ${count === 1 ? 'hora' : 'horas'}`;
}

/** See `en/access.ts`. */
export const access: Catalogue<typeof en.access> = {
  feature: {
    imagine: 'imágenes a partir de un prompt',
    blend: 'mezclar imágenes',
    describe: 'describir imágenes',
    shorten: 'acortar prompts',
    video: 'clips',
    buttons: 'los botones debajo de las imágenes',
    private: 'resultados privados',
    costly: 'modos costosos (turbo, HD, referencias omni, la máxima calidad, clips nítidos)',
  },
  refused: {
    paused:
      '⏸️ Easel está en pausa en este servidor, así que no se inicia nada nuevo. Inténtalo de nuevo más tarde.',
    pausedBecause: (reason) =>
      `⏸️ Easel está en pausa en este servidor, así que no se inicia nada nuevo. El motivo: ${reason}`,
    accountTooNew: (until) =>
      `Tu cuenta de Discord todavía es demasiado nueva para este servidor. Podrás usar esto a partir del <t:${until}:f> (<t:${until}:R>).`,
    memberTooNew: (until) =>
      `Llevas muy poco tiempo en este servidor. Podrás usar esto a partir del <t:${until}:f> (<t:${until}:R>).`,
    memberUnknown:
      'Esto es para quienes llevan un tiempo en este servidor, y Discord no dice cuánto llevas tú. Pregunta a quienes lo administran.',
    owner:
      'En este servidor, solo quien pidió una imagen puede usar sus botones. Con `/imagine` puedes hacer una tuya.',
    off: (feature) => `Este servidor ha desactivado esto: ${feature}.`,
    deniedRole: (feature, role) =>
      `En este servidor, los miembros con el rol ${role} no pueden usar esto: ${feature}.`,
    deniedChannel: (feature, channel) =>
      `Esto no se puede usar en ${channel}: ${feature}. Prueba en otro canal.`,
    onlyRoles: (feature, roles) =>
      `En este servidor, solo los miembros con uno de estos roles pueden usar esto: ${feature}. Los roles: ${roles}`,
    onlyChannels: (feature, channels) =>
      `En este servidor, esto solo se puede usar en ciertos canales: ${feature}. Los canales: ${channels}`,
  },
  removedPicture: 'Un moderador ha retirado esta imagen, así que solo puede usarla quien la pidió.',
  alone: {
    adults:
      '🔒 Solo tú ves esto aquí: se hizo en un canal para mayores de edad, y este está abierto a todos.',
    paused: '🔒 Solo tú ves esto aquí: Easel está en pausa en este servidor.',
    blocked:
      '🔒 Solo tú ves esto aquí: en este servidor no puedes usar Easel, porque te han bloqueado.',
    newcomer:
      '🔒 Solo tú ves esto aquí: en este servidor, los recién llegados tienen que esperar un tiempo.',
    access:
      '🔒 Solo tú ves esto aquí: según las reglas de este servidor, no se puede mostrar en este canal, o no puedes mostrarlo tú.',
    word: '🔒 Solo tú ves esto aquí: contiene palabras que este servidor no permite o que revisa antes.',
    review:
      '🔒 Solo tú ves esto aquí: se hizo en otro sitio, y en este servidor los moderadores lo revisan todo antes.',
    unfinished: '🔒 Solo tú ves esto aquí: se pidió en otro sitio, y su texto aún no está listo.',
  },
  rules: {
    title: '**Quién puede hacer qué aquí**',
    none: 'Todo el mundo puede hacer de todo, en cualquier parte.',
    allow: (feature, target) => `✅ ${target} → ${feature}`,
    deny: (feature, target) => `⛔ ${target} → ${feature}`,
    legend:
      '-# Un ⛔ puede más que un ✅. Si algo tiene un ✅ para ciertos roles o canales, los demás miembros se quedan sin ello, o no se puede usar en los demás canales.',
    more: (count) => `… y ${count} más.`,
    tooMany: (most) => `Ya hay ${most} reglas, que es el máximo. Quita una antes.`,
    nothingToClear: 'No había ninguna regla así, por lo que no cambió nada.',
    needAll: 'Indica las tres cosas: para quién o dónde, qué función y qué regla.',
    nobody: (feature) =>
      `⚠️ Con las reglas tal como están, ya nadie puede usar esto: ${feature}. Quita una de ellas si no es lo que quieres.`,
    ownPlace: (feature) =>
      `⚠️ Tú ya no puedes usar esto aquí: ${feature}. Las reglas sí puedes seguir cambiándolas.`,
  },
  policy: {
    title: '**Botones y recién llegados**',
    anyone: 'Todo el mundo puede usar los botones de una imagen pública.',
    owner: 'Solo quien pidió una imagen puede usar sus botones.',
    accountDays: (count) => `Las cuentas deben tener al menos ${days(count)}.`,
    noAccountDays: 'Las cuentas pueden ser recién creadas.',
    memberHours: (count) =>
      `Hay que llevar al menos ${hours(count)} en este servidor. A quienes lo moderan no se les exige.`,
    noMemberHours: 'Se puede empezar nada más unirse.',
  },
  pause: {
    announced:
      '⏸️ Easel está en pausa en este servidor. Lo que se pidió antes se termina igualmente.',
    announcedBecause: (reason) =>
      `⏸️ Easel está en pausa en este servidor: ${reason}\nLo que se pidió antes se termina igualmente.`,
    announcedNow:
      '⏸️ Easel está en pausa en este servidor, y todo lo que estaba en espera o en curso se canceló.',
    announcedNowBecause: (reason) =>
      `⏸️ Easel está en pausa en este servidor: ${reason}\nTodo lo que estaba en espera o en curso se canceló.`,
    announcedEnd: '▶️ Easel vuelve a aceptar peticiones en este servidor.',
    drained:
      'En pausa: no se inicia nada nuevo hasta `/admin reanudar`. Lo que se pidió antes se termina igualmente.',
    stopped: (count) =>
      `En pausa: no se inicia nada nuevo hasta \`/admin reanudar\`. ${count === 1 ? 'Se canceló 1 trabajo; si el servicio aún no lo había empezado, no cuesta nada' : `Se cancelaron ${count} trabajos; los que el servicio aún no había empezado no cuestan nada`}.`,
    unclear: (count) =>
      count === 1
        ? 'De 1 trabajo no se sabe si el servicio lo aceptó; se deja como está.'
        : `De ${count} trabajos no se sabe si el servicio los aceptó; se dejan como están.`,
    already: (at) =>
      `Ya estaba en pausa desde el <t:${at}:f>; ahora valen el motivo y el modo nuevos.`,
    resumed: 'Se vuelven a aceptar peticiones.',
    notPaused: 'Easel no está en pausa.',
    notAnnounced:
      'No se pudo publicar aquí el aviso: Easel necesita los permisos «Ver canal» y «Enviar mensajes» en este canal. De todos modos, se le dice a quien pida algo.',
    now: (by, at) => `⏸️ Puesto en pausa por ${by} desde el <t:${at}:f>.`,
    nowBecause: (by, at, reason) => `⏸️ Puesto en pausa por ${by} desde el <t:${at}:f>: ${reason}`,
    line: '⏸️ Este servidor ha puesto Easel en pausa: no se inicia nada nuevo.',
    lineBecause: (reason) =>
      `⏸️ Este servidor ha puesto Easel en pausa, así que no se inicia nada nuevo: ${reason}`,
  },
  status: {
    title: '**Easel en este servidor**',
    running: '▶️ Se aceptan peticiones.',
    jobs: (running, waiting, held) =>
      `Trabajos aquí: ${running} en curso, ${waiting} en espera, ${held} en revisión.`,
    heldSince: (at) => `El más antiguo espera a la moderación desde <t:${at}:R>.`,
    staff: (channel) => `✅ Canal de moderación: ${channel}`,
    staffTrouble: (channel) =>
      `⚠️ Canal de moderación: ${channel}, pero Easel no puede publicar ahí. Dale los permisos «Ver canal», «Enviar mensajes» y «Adjuntar archivos», o elige otro con \`/admin avisos\`.`,
    noStaff: 'Sin canal de moderación: `/admin avisos` elige uno.',
    log: (channel) => `✅ Canal de registro: ${channel}`,
    logTrouble: (channel) =>
      `⚠️ Canal de registro: ${channel}, pero Easel no puede publicar ahí. Dale los permisos «Ver canal» y «Enviar mensajes», o elige otro con \`/admin registro\`.`,
    noLog: 'Sin canal de registro: `/admin registro` elige uno. Los casos se guardan igualmente.',
    review: {
      none: 'No se revisa nada, salvo lo que retiene una regla de palabras.',
      prompts: (count) => `Los prompts esperan revisión, ${hours(count)} como máximo.`,
      results: (count) => `Los resultados esperan revisión, ${hours(count)} como máximo.`,
      both: (count) =>
        `Los prompts y los resultados esperan revisión, ${hours(count)} como máximo en cada caso.`,
    },
    reviewUnseen:
      '⚠️ Lo retenido no se publica en ninguna parte hasta que haya un canal de moderación que funcione.',
    words: (count) => `Reglas de palabras: ${count}.`,
    rules: (count) => `Reglas sobre quién puede hacer qué: ${count}.`,
    blocks: (count) => `Personas bloqueadas: ${count}.`,
    service: (name, running, waiting) =>
      `${name}: ${running} en curso, ${waiting} en espera, entre todos los servidores.`,
    quotas: '**Cuotas**',
    noQuotas: 'No hay cuotas ni presupuestos fijados.',
  },
  panel: {
    title: '**Ajustes de este servidor**',
    hint: '-# Cada cambio vale al momento y queda registrado como caso. Hay más en `/admin`.',
    saved: '✅ Guardado.',
    unchanged: 'Eso ya estaba elegido.',
    needsStaff:
      '⚠️ Sin cambios: la revisión necesita antes un canal de moderación. Elige abajo uno en el que Easel pueda publicar.',
    needsStaffKept:
      '⚠️ Sin cambios: la revisión está activada y necesita un canal de moderación. Desactívala antes o elige otro canal.',
    cannotPost: (channel) =>
      `⚠️ Sin cambios: Easel no pudo publicar en ${channel}. Dale allí los permisos «Ver canal» y «Enviar mensajes» y vuelve a elegirlo.`,
    tried: 'A partir de ahora, Easel publica aquí. Esta línea fue la prueba.',
    review: {
      none: 'Revisión: nada',
      prompts: 'Revisión: prompts',
      results: 'Revisión: resultados',
      both: 'Revisión: prompts y resultados',
    },
    buttons: {
      anyone: 'Botones: para todo el mundo',
      owner: 'Botones: solo para quien pidió la imagen',
    },
    newcomer: {
      none: 'Recién llegados: sin espera',
      account: (count) => `Recién llegados: cuenta de al menos ${days(count)}`,
      other: 'Recién llegados: según /admin acceso',
    },
    staff: 'Canal de moderación: ninguno',
    log: 'Canal de registro: ninguno',
  },
  choices: {
    rule: { allow: 'permitir', deny: 'denegar', clear: 'quitar' },
    buttons: { anyone: 'todo el mundo', owner: 'solo quien pidió la imagen' },
    mode: { drain: 'terminar lo que se pidió', now: 'cancelar todo de inmediato' },
    feature: {
      imagine: 'Imágenes a partir de un prompt',
      blend: 'Mezclar',
      describe: 'Describir',
      shorten: 'Acortar',
      video: 'Clips',
      buttons: 'Botones debajo de las imágenes',
      private: 'Resultados privados',
      costly: 'Modos costosos',
    },
  },
};
