import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/actions.ts';

/** See `en/actions.ts`. */
export const action: Catalogue<typeof en.action> = {
  upscale: 'U',
  variation: 'V',
  'upscale-subtle': 'Upscale (subtil)',
  'upscale-creative': 'Upscale (créatif)',
  'upscale-2x': 'Upscale (2x)',
  'upscale-4x': 'Upscale (4x)',
  'vary-subtle': 'Varier (subtil)',
  'vary-strong': 'Varier (fort)',
  'vary-region': 'Varier (zone)',
  'zoom-out-2x': 'Zoom arrière 2x',
  'zoom-out-1.5x': 'Zoom arrière 1.5x',
  'zoom-custom': 'Zoom personnalisé',
  'make-square': 'Rendre carré',
  'animate-high': 'Animer (mouvement fort)',
  'animate-low': 'Animer (mouvement faible)',
  'extend-high': 'Prolonger (mouvement fort)',
  'extend-low': 'Prolonger (mouvement faible)',
  'extend-auto': 'Prolonger (auto)',
  'extend-manual': 'Prolonger (manuel)',
  imagineAll: 'Tout imaginer',
  redo: (label) => `Refaire ${label}`,
  numbered: (label, index) => `${label} #${index}`,
};

/** See `en/actions.ts`. */
export const title: Catalogue<typeof en.title> = {
  image: (index, person) => `Image #${index} ${person}`,
  variation: (person) => `Variations par ${person}`,
  'vary-subtle': (person) => `Variations (subtiles) par ${person}`,
  'vary-strong': (person) => `Variations (fortes) par ${person}`,
  'vary-region': (person) => `Variations (zone) par ${person}`,
  remix: {
    variation: (person) => `Remix par ${person}`,
    'vary-subtle': (person) => `Remix (subtil) par ${person}`,
    'vary-strong': (person) => `Remix (fort) par ${person}`,
    'vary-region': (person) => `Remix (zone) par ${person}`,
  },
  upscaling: {
    'upscale-subtle': (person) => `Upscale en cours (subtil) par ${person}`,
    'upscale-creative': (person) => `Upscale en cours (créatif) par ${person}`,
    'upscale-2x': (person) => `Upscale en cours (2x) par ${person}`,
    'upscale-4x': (person) => `Upscale en cours (4x) par ${person}`,
  },
  upscaled: {
    'upscale-subtle': (person) => `Upscale (subtil) par ${person}`,
    'upscale-creative': (person) => `Upscale (créatif) par ${person}`,
    'upscale-2x': (person) => `Upscale (2x) par ${person}`,
    'upscale-4x': (person) => `Upscale (4x) par ${person}`,
  },
  zoomOut: (person) => `Zoom arrière par ${person}`,
  'make-square': (person) => `Mise au carré par ${person}`,
  'pan-left': (person) => `Panoramique à gauche par ${person}`,
  'pan-right': (person) => `Panoramique à droite par ${person}`,
  'pan-up': (person) => `Panoramique vers le haut par ${person}`,
  'pan-down': (person) => `Panoramique vers le bas par ${person}`,
  'animate-high': (person) => `Animation (mouvement fort) par ${person}`,
  'animate-low': (person) => `Animation (mouvement faible) par ${person}`,
  'extend-high': (person) => `Prolongation (mouvement fort) par ${person}`,
  'extend-low': (person) => `Prolongation (mouvement faible) par ${person}`,
  'extend-auto': (person) => `Prolongation (auto) par ${person}`,
  'extend-manual': (person) => `Prolongation (manuelle) par ${person}`,
  other: (label, person) => `${label} par ${person}`,
  blend: (person) => `Fusion par ${person}`,
  describe: (person) => `Description par ${person}`,
  shorten: (person) => `Prompt raccourci par ${person}`,
  video: (person) => `Vidéo par ${person}`,
  startVariations: (index, prompt, person) =>
    `Variations de l’image #${index} avec le prompt ${prompt} - ${person}`,
  startReroll: (prompt, person) => `Nouveau tirage de ${prompt} - ${person}`,
  startUpscale: (index, prompt, person) =>
    `Upscale de l’image #${index} avec ${prompt} - ${person}`,
};
