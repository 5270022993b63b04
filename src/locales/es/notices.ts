import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/notices.ts';

/** See `en/notices.ts`. */
export const notice: Catalogue<typeof en.notice> = {
  promptEmpty:
    'No hay prompt. Describe la imagen que quieres, por ejemplo `un zorro rojo en la nieve`.',
  promptTooLong: (length, limit) =>
    `El prompt tiene ${length} caracteres; el máximo es ${limit}. Acórtalo y vuelve a ejecutar el comando.`,
  tooManyFlags: (count, limit) =>
    `El prompt tiene ${count} parámetros; el máximo es ${limit}. Quita algunos y vuelve a ejecutar el comando.`,
  promptTooLongFor: (name, limit) =>
    `${name} acepta como máximo ${limit} caracteres. Acorta el prompt y vuelve a ejecutar el comando; no se envió nada.`,
  wordNotAllowed: (word) =>
    `«${word}» no está permitido aquí. Cambia el prompt y vuelve a ejecutar el comando; no se envió nada.`,
  flagNotTaken: (flag, name) =>
    `${name} no admite ${flag}. Cámbialo o quítalo y vuelve a ejecutar el comando; no se envió nada.`,
  referencesNotTaken: (name) =>
    `${name} no puede usar estas imágenes de referencia, o no juntas. Usa otra o menos y vuelve a ejecutar el comando; no se envió nada.`,
  unknownJob: 'No tienes ningún trabajo así. Elige uno de la lista que aparece mientras escribes.',
  notYours: 'Solo la persona que pidió esta imagen puede hacer eso.',
  privatePicture: 'Esta imagen es de otra persona.',
  jobGone: 'El bot ya no conoce esta imagen. Empieza de nuevo con `/imagine`.',
  buttonGone:
    'Este botón ya no funciona con esta imagen. `/mostrar` la recupera con botones nuevos.',
  upstreamGone:
    'Esta imagen se hizo con un servicio que este bot ya no usa, así que este botón ya no puede funcionar.',
  commandGone: 'Este comando ya no existe. `/ayuda` muestra los que hay.',
  stillFinishing: 'La imagen se está terminando ahora mismo. Vuelve a pulsar en un momento.',
  unfinished:
    'El servicio vuelve a conocer este trabajo y todavía no lo ha terminado. Usa `/mostrar` otra vez en un momento.',
  stillForgotten:
    'El servicio tampoco entregó esta imagen ahora. Usa `/mostrar` más tarde o ejecuta el trabajo de nuevo.',
  alreadyPressed: 'Este botón se pulsó hace un momento; su resultado está en camino.',
  alreadyDone: 'Al final, esta imagen sí se terminó; `/mostrar` la trae aquí.',
  stillRunning: 'Este trabajo sigue en marcha; no se inició por segunda vez.',
  started: 'Iniciado.',
  alreadyStarted: 'Esto ya se había iniciado; su mensaje está más arriba.',
  neverStarted:
    'Discord perdió el primer intento de iniciar esto, así que no se inició nada. Vuelve a ejecutar el comando.',
  alreadyEnded: 'Este trabajo ya terminó; no hay nada que cancelar.',
  cancelled: 'Cancelado. Su mensaje dice lo mismo.',
  cancelling: 'En este preciso momento se está entregando al servicio; se cancelará justo después.',
  checking: 'Se está buscando ahora; el mensaje cambiará en cuanto se encuentre.',
  running: 'En marcha.',
  formClosed: 'El servicio ya no espera este prompt. Vuelve a pulsar el botón de la imagen.',
  favourite: '❤️ Marcada como favorita en el servicio.',
  regionEmpty: 'Elige al menos una parte de la imagen para volver a generarla.',
  noPictureYet: 'Este trabajo no tiene ninguna imagen que mostrar.',
  restarting: 'El bot se está reiniciando. Inténtalo de nuevo en un minuto; no se envió nada.',
  unexpected:
    'Algo salió mal dentro del bot. Quedó anotado en su registro; inténtalo de nuevo, por favor.',
  storageSlow:
    'El almacenamiento del bot va lento en este momento. Lo que pediste sigue aquí en cuanto quede guardado. Si dentro de unos minutos sigues viendo esto, no se inició nada: pídelo de nuevo, por favor.',
  storageFailed:
    'El bot no puede guardar datos en este momento, así que no se envió nada. Inténtalo de nuevo más tarde, por favor.',
};
