import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/actions.ts';

/** See `en/actions.ts`. */
export const action: Catalogue<typeof en.action> = {
  upscale: 'U',
  variation: 'V',
  'upscale-subtle': 'Escalar (sutil)',
  'upscale-creative': 'Escalar (creativo)',
  'upscale-2x': 'Escalar (2x)',
  'upscale-4x': 'Escalar (4x)',
  'vary-subtle': 'Variar (sutil)',
  'vary-strong': 'Variar (fuerte)',
  'vary-region': 'Variar (región)',
  'zoom-out-2x': 'Alejar 2x',
  'zoom-out-1.5x': 'Alejar 1.5x',
  'zoom-custom': 'Zoom personalizado',
  'make-square': 'Hacer cuadrada',
  'animate-high': 'Animar (mucho movimiento)',
  'animate-low': 'Animar (poco movimiento)',
  'extend-high': 'Extender (mucho movimiento)',
  'extend-low': 'Extender (poco movimiento)',
  'extend-auto': 'Extender (automático)',
  'extend-manual': 'Extender (manual)',
  imagineAll: 'Generar todos',
  redo: (label) => `Rehacer: ${label}`,
  numbered: (label, index) => `${label} #${index}`,
};

/** See `en/actions.ts`. */
export const title: Catalogue<typeof en.title> = {
  image: (index, person) => `Imagen #${index} ${person}`,
  variation: (person) => `Variaciones por ${person}`,
  'vary-subtle': (person) => `Variaciones (sutiles) por ${person}`,
  'vary-strong': (person) => `Variaciones (fuertes) por ${person}`,
  'vary-region': (person) => `Variaciones (región) por ${person}`,
  remix: {
    variation: (person) => `Remix por ${person}`,
    'vary-subtle': (person) => `Remix (sutil) por ${person}`,
    'vary-strong': (person) => `Remix (fuerte) por ${person}`,
    'vary-region': (person) => `Remix (región) por ${person}`,
  },
  upscaling: {
    'upscale-subtle': (person) => `Escalando (sutil) por ${person}`,
    'upscale-creative': (person) => `Escalando (creativo) por ${person}`,
    'upscale-2x': (person) => `Escalando (2x) por ${person}`,
    'upscale-4x': (person) => `Escalando (4x) por ${person}`,
  },
  upscaled: {
    'upscale-subtle': (person) => `Escalado (sutil) por ${person}`,
    'upscale-creative': (person) => `Escalado (creativo) por ${person}`,
    'upscale-2x': (person) => `Escalado (2x) por ${person}`,
    'upscale-4x': (person) => `Escalado (4x) por ${person}`,
  },
  zoomOut: (person) => `Alejamiento por ${person}`,
  'make-square': (person) => `Formato cuadrado por ${person}`,
  'pan-left': (person) => `Paneo a la izquierda por ${person}`,
  'pan-right': (person) => `Paneo a la derecha por ${person}`,
  'pan-up': (person) => `Paneo hacia arriba por ${person}`,
  'pan-down': (person) => `Paneo hacia abajo por ${person}`,
  'animate-high': (person) => `Animación (mucho movimiento) por ${person}`,
  'animate-low': (person) => `Animación (poco movimiento) por ${person}`,
  'extend-high': (person) => `Extensión (mucho movimiento) por ${person}`,
  'extend-low': (person) => `Extensión (poco movimiento) por ${person}`,
  'extend-auto': (person) => `Extensión (automática) por ${person}`,
  'extend-manual': (person) => `Extensión (manual) por ${person}`,
  other: (label, person) => `${label} por ${person}`,
  blend: (person) => `Mezcla por ${person}`,
  describe: (person) => `Descripción por ${person}`,
  shorten: (person) => `Prompt acortado por ${person}`,
  video: (person) => `Video por ${person}`,
  startVariations: (index, prompt, person) =>
    `Creando variaciones de la imagen #${index} con el prompt ${prompt} - ${person}`,
  startReroll: (prompt, person) => `Generando de nuevo ${prompt} - ${person}`,
  startUpscale: (index, prompt, person) =>
    `Escalando la imagen #${index} con ${prompt} - ${person}`,
};
