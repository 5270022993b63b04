import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/failures.ts';

/** See `en/failures.ts`. */
export const failure: Catalogue<typeof en.failure> = {
  validation: ({ quote }) =>
    quote === undefined
      ? 'El servicio no acepta este prompt. Revisa sus parámetros e inténtalo de nuevo.'
      : `El servicio no acepta ${quote}. Cámbialo o quítalo e inténtalo de nuevo.`,
  banned: ({ quote }) =>
    quote === undefined
      ? 'El servicio rechazó este prompt o su imagen por no estar permitidos. Exprésalo de otra forma e inténtalo de nuevo.'
      : `El servicio rechazó este prompt por la palabra «${quote}». Exprésalo de otra forma e inténtalo de nuevo.`,
  auth: () =>
    'El servicio no acepta la clave de este bot. Avisa a quien administra el bot; no se cobró nada.',
  credits: () =>
    'La cuenta del servicio se quedó sin saldo. Avisa a quien administra el bot; no se cobró nada.',
  'rate-limited': () =>
    'El servicio no acepta más peticiones por el momento. Espera un minuto y ejecútalo de nuevo; no se cobró nada.',
  'queue-full': () =>
    'La cola del servicio está llena. Espera unos minutos y ejecútalo de nuevo; no se cobró nada.',
  maintenance: () =>
    'No se puede contactar con el servicio o no tiene ninguna cuenta libre. Inténtalo de nuevo en unos minutos; no se cobró nada.',
  unsupported: () =>
    'El servicio no puede hacer esto. Quizá funcione con otro botón u otro prompt.',
  'remix-off': () =>
    'La cuenta del servicio tiene el modo Remix desactivado, así que no acepta prompts editados. Vuelve a pulsar y deja el prompt como está, o pide a quien administra el bot que active el modo Remix; no se cobró nada.',
  'not-found': () =>
    'El servicio ya no conoce esta imagen o este trabajo. Empieza de nuevo desde el prompt.',
  'upstream-failed': () =>
    'El servicio no pudo generar esto. Ejecútalo de nuevo o cambia el prompt.',
  timeout: () => 'El servicio desistió porque tardaba demasiado. Ejecútalo de nuevo.',
  unclear: () => 'Se perdió la respuesta del servicio.',
  malformed: () =>
    'El servicio dio una respuesta que no se puede leer. Inténtalo de nuevo más tarde.',
};

/** See `en/failures.ts`. */
export const upstream: Catalogue<typeof en.upstream> = {
  name: { 'midjourney-proxy': 'midjourney-proxy', kie: 'kie.ai', nanogpt: 'NanoGPT' },
  passedOver: {
    validation: (name) => `${name} no acepta este prompt`,
    banned: (name) => `${name} rechazó este prompt`,
    auth: (name) => `${name} no acepta la clave de este bot`,
    credits: (name) => `${name} se quedó sin saldo`,
    'rate-limited': (name) => `${name} no acepta más peticiones por el momento`,
    'queue-full': (name) => `${name} tiene la cola llena`,
    maintenance: (name) => `${name} no está disponible o está en mantenimiento`,
    unsupported: (name) => `${name} no puede hacer esto`,
    'remix-off': (name) => `${name} tiene el modo Remix desactivado`,
    'not-found': (name) => `${name} no conoce esto`,
    'upstream-failed': (name) => `${name} falló`,
    timeout: (name) => `${name} tardó demasiado`,
    unclear: (name) => `${name} no responde`,
    malformed: (name) => `${name} da respuestas que no se pueden leer`,
  },
};

/** See `en/failures.ts`. */
export const problem: Catalogue<typeof en.problem> = {
  referenceUnreadable:
    'No se pudo leer la imagen que adjuntaste. Adjúntala de nuevo como PNG, JPEG o WebP y vuelve a ejecutar el comando.',
  pictureGone:
    'La imagen de la que parte esto ya no se puede obtener: su servicio la eliminó y la copia de aquí no está al alcance. Recupérala con `/mostrar` y pulsa allí el botón, o empieza de nuevo desde el prompt.',
  resultUnreadable:
    'El servicio dice que terminó, pero no entregó ninguna imagen. Ejecútalo de nuevo o pide a quien administra el bot que revise el servicio.',
};
