import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/history.ts';

/** See `en/history.ts`. */
export const history: Catalogue<typeof en.history> = {
  title: '**Lo que has hecho**',
  ofKind: (kind) => `Tipo: ${kind}`,
  withWords: (words) => `Texto: ${words}`,
  wordsCut: (words) =>
    `Es más texto del que admite una búsqueda, así que solo se busca el principio: ${words}`,
  empty: 'Aquí todavía no hay nada. `/imagine` genera tus primeras imágenes.',
  nothingFound: 'No hay nada tuyo que coincida. Prueba con menos palabras o con otro tipo.',
  nothingSoFar: 'De momento no hay nada tuyo que coincida.',
  noMore: 'No hay nada más en esta dirección.',
  stoppedOlder: (count) =>
    `Se revisaron ${count} trabajos. Con **Más antiguos** se sigue desde ahí.`,
  stoppedNewer: (count) =>
    `Se revisaron ${count} trabajos. Con **Más recientes** se sigue desde ahí.`,
  goTo: 'Ir a su mensaje',
  bringBack: 'Recuperar uno…',
  newer: 'Más recientes',
  older: 'Más antiguos',
  thumbnail: (prompt) => `Miniatura de: ${prompt}`,
  what: {
    imagine: 'Imágenes',
    blend: 'Mezcla',
    describe: 'Descripción',
    shorten: 'Prompt acortado',
    video: 'Clip',
    image: (index) => `Imagen #${index}`,
    variation: (index) => `Variaciones de #${index}`,
    'pan-left': 'Paneo a la izquierda',
    'pan-right': 'Paneo a la derecha',
    'pan-up': 'Paneo hacia arriba',
    'pan-down': 'Paneo hacia abajo',
    other: 'Otra cosa',
  },
  state: {
    asked: 'esperando para empezar',
    held: 'esperando a la moderación',
    queued: 'esperando para empezar',
    submitting: 'empezando',
    running: 'en curso',
    'needs-input': 'esperando tu prompt',
    delivering: 'casi listo',
    unclear: 'nadie sabe si el servicio lo aceptó',
    failed: 'falló',
    'timed-out': 'tardó demasiado',
    cancelled: 'cancelado',
  },
};
