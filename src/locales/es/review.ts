import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/review.ts';

/** See `en/review.ts`. */
export const review: Catalogue<typeof en.review> = {
  promptHeld: (until) =>
    `⏳ La moderación revisa antes este prompt; hasta entonces no se genera ni se paga nada. Espera hasta el <t:${until}:f>. Te avisaremos aquí o por mensaje directo.`,
  resultHeld: (until) =>
    `⏳ La imagen está lista, y la moderación la revisa antes. Espera hasta el <t:${until}:f>. Te avisaremos aquí o por mensaje directo.`,
  wordsHeld: (until) =>
    `⏳ La respuesta está lista, y la moderación la revisa antes. Espera hasta el <t:${until}:f>. Te avisaremos aquí o por mensaje directo.`,
  notYetShown: '⏳ Esto todavía no se muestra.',
  notShown: 'Esto no se muestra. Quien lo pidió puede ver el motivo con `/historial`.',
  rejected: 'La moderación de este servidor ha rechazado esto.',
  rejectedBecause: (reason) => `La moderación de este servidor ha rechazado esto: ${reason}`,
  expired:
    'La moderación no decidió sobre esto a tiempo, así que no se muestra. Puedes volver a pedirlo.',
  blocked:
    'Te han bloqueado en este servidor después de que pidieras esto, así que no se inició nada.',
  stopped:
    'Este servidor se puso en pausa y se detuvo todo, así que ya nadie decidirá sobre esto. Puedes volver a pedirlo cuando se acepten trabajos.',
  wordsWithheld:
    'Lo que escribió el servicio contiene palabras que no están permitidas aquí, así que no se muestra.',
  goesOnHere: (link) => `✅ Aprobado. Continúa en el canal: ${link}`,
  goesOnDirectly:
    '✅ Aprobado. El bot no puede escribir en el canal, así que continúa en tus mensajes directos.',
  notEditable:
    'Aquí la moderación revisa antes los prompts, así que este no se puede cambiar por el camino. Ejecútalo tal cual, o cancélalo y vuelve a pedirlo.',
  staff: {
    prompt: '🔎 **Un prompt espera tu decisión**',
    result: '🔎 **Un resultado espera tu decisión**',
    numbered: (line, caseNumber) => `${line} · caso #${caseNumber}`,
    from: (person, channel) => `De ${person} en ${channel}`,
    until: (until) =>
      `Espera hasta el <t:${until}:f> (<t:${until}:R>); después cuenta como rechazado.`,
    rule: (rule) => `Retenido por la regla ${rule}`,
    private: 'Se pidió en privado: solo lo verá quien lo pidió.',
    pictures: (links) => `Adjuntado: ${links}`,
    picture: (index) => `imagen ${index}`,
    fromPicture: (link) => `Parte de esta imagen: ${link}`,
    tooLarge: 'El resultado es demasiado grande para mostrarlo aquí.',
    unreadable: 'El resultado ya no se pudo obtener.',
    opensAt: (link) => `Durante un tiempo se puede abrir aquí: ${link}`,
    promptInFile: 'El prompt completo está en el archivo.',
    files: (count) => (count === 1 ? 'Un archivo' : `${count} archivos`),
    hiddenPrompt: 'El prompt era privado y no se guarda aquí.',
    approve: 'Aprobar',
    reject: 'Rechazar',
    strike: 'Rechazar y poner falta',
    repost: 'Volver a publicar',
    approved: (moderator, at) => `✅ **Aprobado** por ${moderator}, <t:${at}:f>`,
    rejected: (moderator, at) => `⛔ **Rechazado** por ${moderator}, <t:${at}:f>`,
    struck: (moderator, at) => `⛔ **Rechazado con una falta** por ${moderator}, <t:${at}:f>`,
    expired: (at) => `⌛ **Nadie decidió a tiempo** (<t:${at}:f>), así que no se muestra.`,
    withdrawn: (at) => `↩️ **Retirado** por quien lo pidió, <t:${at}:f>`,
    blocked: (moderator, at) =>
      `⛔ **No iniciado:** quien lo pidió está bloqueado desde entonces. ${moderator} lo había aprobado, <t:${at}:f>`,
    stopped: (moderator, at) =>
      `⏹️ **Detenido** por ${moderator} al pausar este servidor, <t:${at}:f>`,
    because: (reason) => `Motivo: ${reason}`,
  },
  form: {
    reject: 'Rechazar',
    strike: 'Rechazar y poner falta',
    reason: 'Motivo',
    hint: 'Se le dice a quien lo pidió y queda anotado. Puede quedar vacío.',
  },
  press: {
    notModerator:
      'Sobre esto solo deciden quienes pueden moderar a los miembros o gestionar este servidor.',
    otherServer: 'Esto es de otro servidor.',
    approved: (moderator) => `${moderator} ya lo aprobó.`,
    rejected: (moderator) => `${moderator} ya lo rechazó.`,
    expired: 'Nadie decidió a tiempo, así que esto ya terminó.',
    withdrawn: 'Quien lo pidió ya no lo quiere, así que no hay nada que decidir.',
    stopped: (moderator) =>
      `${moderator} puso este servidor en pausa y lo detuvo todo, así que no hay nada que decidir.`,
    blocked: (person) =>
      `${person} tiene un bloqueo, así que no se inició nada. Lo que pidió cuenta como rechazado.`,
    withoutStrike: 'No se decidió nada. Con **Rechazar** se dice que no sin poner una falta.',
    over: 'Aquí ya no hay nada que decidir.',
    paused:
      'Los trabajos nuevos están en pausa en este servidor, así que ahora no se envía nada. Apruébalo después de `/admin reanudar`; rechazarlo se puede en cualquier momento.',
    reposted: 'En un momento se vuelve a publicar en el canal de moderación.',
  },
  detail: {
    prompt: 'el prompt',
    result: 'el resultado',
    promptBlocked: 'el prompt, porque quien lo pidió ya está bloqueado',
    promptStopped: 'el prompt, detenido con todo lo demás al pausar el servidor',
    resultStopped: 'el resultado, detenido con todo lo demás al pausar el servidor',
    promptBy: (rule) => `el prompt, por la regla ${rule}`,
    resultBy: (rule) => `el resultado, por la regla ${rule}`,
  },
  admin: {
    title: '**Lo que espera revisión en este servidor**',
    prompts:
      'Prompts: **sí**. No se envía nada a ningún servicio antes de que la moderación lo apruebe.',
    noPrompts: 'Prompts: no.',
    results: 'Resultados: **sí**. No se muestra nada antes de que la moderación lo apruebe.',
    noResults: 'Resultados: no.',
    hours: (hours) =>
      hours === 1
        ? 'Lo que espera una hora sin decisión cuenta como rechazado.'
        : `Lo que espera ${hours} horas sin decisión cuenta como rechazado.`,
    exempt: (roles) => `Sin revisión: ${roles} y quienes pueden moderar.`,
    noExempt: 'Sin revisión: solo quienes pueden moderar.',
    channel: (channel) => `Se publica en ${channel}.`,
    noChannel: (command) =>
      `No hay canal de moderación: no se puede decidir nada hasta que ${command} elija uno.`,
    rules: 'Las reglas de palabras pueden retener prompts sueltos en cualquier caso.',
    needsChannel: (command) =>
      `No se cambió nada: sin un canal de moderación nadie podría decidir. Elige antes uno con ${command}.`,
    cannotPost: (channel) =>
      `No se cambió nada: no se pudo publicar un mensaje en ${channel}. Dale allí al bot los permisos «Ver canal», «Enviar mensajes» y «Adjuntar archivos» e inténtalo de nuevo.`,
    tooManyRoles: (most) => `No se cambió nada: se pueden indicar como máximo ${most} roles.`,
    test: 'Lo que espera una decisión se publicará aquí, con botones para aprobarlo o rechazarlo.',
  },
};
