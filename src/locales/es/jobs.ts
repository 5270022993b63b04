import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/jobs.ts';

/** See `en/jobs.ts`. */
export const status: Catalogue<typeof en.status> = {
  waiting: 'Esperando para empezar',
  drawing: 'Generando',
  aboutPercent: (percent) => `aprox. ${percent}%`,
  silent: 'El servicio no responde en este momento; se le vuelve a preguntar.',
  waitingAt: (position) => `Esperando para empezar, puesto ${position} en la cola`,
  retrying: (at) => `El servicio está ocupado; el próximo intento es <t:${at}:R>.`,
  movedOn: (from, to) => `${from.join(', ')}; por eso esto se ejecuta en ${to}.`,
  oldPrompt: (name) =>
    `${name} no pidió el prompt editado, así que esto se genera con el anterior.`,
  stopped: 'Cancelado',
  stoppedRunning:
    'El servicio ya había empezado y puede que lo termine de todos modos, sin que nadie lo vea.',
  timedOut: 'Esto tardó más de lo que espera el bot, así que dejó de esperar. Ejecútalo de nuevo.',
  forgotten:
    'El servicio ya no conoce este trabajo. `/mostrar` pregunta por él una vez más, por si vuelve a estar; **Ejecutar de nuevo** lo inicia desde cero.',
  neverFound:
    'No se pudo averiguar si el servicio aceptó este trabajo. Cuenta como usado; ejecútalo de nuevo si todavía lo quieres.',
  unclear:
    'Se perdió la respuesta del servicio, así que todavía no se sabe si aceptó este trabajo. No se volverá a enviar por sí solo, porque podría pagarse dos veces.',
  restored:
    'Easel volvió a una copia de seguridad, así que no se sabe si este trabajo se envió al servicio desde entonces. No se enviará por sí solo, porque podría pagarse dos veces.',
  othersTask:
    'El servicio respondió con la tarea de otro trabajo, así que todavía no se sabe si aceptó este. No se volverá a enviar por sí solo, porque podría pagarse dos veces.',
  canLook: '**Volver a comprobar** lo busca; **Ejecutar de nuevo** lo inicia desde cero.',
  cannotLook:
    'En este servicio no se puede buscar. Si el servicio informa del trabajo por su cuenta, la imagen llegará igualmente; **Ejecutar de nuevo** lo inicia desde cero.',
  lookedInVain: (times, next) =>
    `Se buscó ${times === 1 ? 'una vez' : `${times} veces`} y aún no se encontró; la próxima búsqueda es <t:${next}:R>.`,
  needsInput: (at) =>
    `Remix está activado: edita el prompt o ejecútalo tal cual. Si no haces nada, se ejecuta tal cual <t:${at}:R>.`,
  formOpened: (at) => `Esperando el prompt editado. Si no llega, esto se cierra <t:${at}:R>.`,
  tooLarge: 'La imagen es demasiado grande para subirla aquí.',
  fetching:
    'La imagen está terminada y se está obteniendo del servicio, que todavía no la entrega.',
  unreadable:
    'La imagen está terminada, pero no se pudo obtener del servicio. `/mostrar` lo intenta de nuevo.',
  openPicture: 'Abrir en el servicio',
  expiresSoon: 'el enlace no durará',
  lastWord:
    'Pasados 15 minutos, este mensaje ya no se puede cambiar. Recibirás la imagen por mensaje directo, y `/mostrar` la recupera.',
  sentDirectly: 'El bot no puede mostrar la imagen aquí, así que la recibiste por mensaje directo.',
  notShown:
    'El bot no tiene permiso para mostrar la imagen aquí. `/mostrar` la recupera donde sí lo tenga.',
  withoutPrompt: 'El prompt no se puede mostrar aquí.',
  continuedElsewhere: 'Esto continúa en otro mensaje.',
  continuedAt: (link) => `Esto continúa en otro mensaje: ${link}`,
};

/** See `en/jobs.ts`. */
export const button: Catalogue<typeof en.button> = {
  cancel: 'Cancelar',
  checkAgain: 'Volver a comprobar',
  runAgain: 'Ejecutar de nuevo',
  editPrompt: 'Editar prompt',
  runAsIs: 'Ejecutar tal cual',
  web: 'Web',
};
