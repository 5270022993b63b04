import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/actions.ts';

/** See `en/actions.ts`. */
export const action: Catalogue<typeof en.action> = {
  upscale: 'U',
  variation: 'V',
  'upscale-subtle': 'Upscale (sutil)',
  'upscale-creative': 'Upscale (criativo)',
  'upscale-2x': 'Upscale (2x)',
  'upscale-4x': 'Upscale (4x)',
  'vary-subtle': 'Variar (sutil)',
  'vary-strong': 'Variar (forte)',
  'vary-region': 'Variar (região)',
  'zoom-out-2x': 'Zoom out 2x',
  'zoom-out-1.5x': 'Zoom out 1.5x',
  'zoom-custom': 'Zoom personalizado',
  'make-square': 'Deixar quadrada',
  'animate-high': 'Animar (muito movimento)',
  'animate-low': 'Animar (pouco movimento)',
  'extend-high': 'Estender (muito movimento)',
  'extend-low': 'Estender (pouco movimento)',
  'extend-auto': 'Estender (auto)',
  'extend-manual': 'Estender (manual)',
  imagineAll: 'Imaginar tudo',
  redo: (label) => `Refazer ${label}`,
  numbered: (label, index) => `${label} #${index}`,
};

/** See `en/actions.ts`. */
export const title: Catalogue<typeof en.title> = {
  image: (index, person) => `Imagem #${index} ${person}`,
  variation: (person) => `Variações por ${person}`,
  'vary-subtle': (person) => `Variações (sutis) por ${person}`,
  'vary-strong': (person) => `Variações (fortes) por ${person}`,
  'vary-region': (person) => `Variações (região) por ${person}`,
  remix: {
    variation: (person) => `Remix por ${person}`,
    'vary-subtle': (person) => `Remix (sutil) por ${person}`,
    'vary-strong': (person) => `Remix (forte) por ${person}`,
    'vary-region': (person) => `Remix (região) por ${person}`,
  },
  upscaling: {
    'upscale-subtle': (person) => `Upscale em andamento (sutil) por ${person}`,
    'upscale-creative': (person) => `Upscale em andamento (criativo) por ${person}`,
    'upscale-2x': (person) => `Upscale em andamento (2x) por ${person}`,
    'upscale-4x': (person) => `Upscale em andamento (4x) por ${person}`,
  },
  upscaled: {
    'upscale-subtle': (person) => `Upscale (sutil) por ${person}`,
    'upscale-creative': (person) => `Upscale (criativo) por ${person}`,
    'upscale-2x': (person) => `Upscale (2x) por ${person}`,
    'upscale-4x': (person) => `Upscale (4x) por ${person}`,
  },
  zoomOut: (person) => `Zoom out por ${person}`,
  'make-square': (person) => `Formato quadrado por ${person}`,
  'pan-left': (person) => `Panorâmica para a esquerda por ${person}`,
  'pan-right': (person) => `Panorâmica para a direita por ${person}`,
  'pan-up': (person) => `Panorâmica para cima por ${person}`,
  'pan-down': (person) => `Panorâmica para baixo por ${person}`,
  'animate-high': (person) => `Animação (muito movimento) por ${person}`,
  'animate-low': (person) => `Animação (pouco movimento) por ${person}`,
  'extend-high': (person) => `Extensão (muito movimento) por ${person}`,
  'extend-low': (person) => `Extensão (pouco movimento) por ${person}`,
  'extend-auto': (person) => `Extensão (auto) por ${person}`,
  'extend-manual': (person) => `Extensão (manual) por ${person}`,
  other: (label, person) => `${label} por ${person}`,
  blend: (person) => `Mescla por ${person}`,
  describe: (person) => `Descrição por ${person}`,
  shorten: (person) => `Prompt encurtado por ${person}`,
  video: (person) => `Vídeo por ${person}`,
  startVariations: (index, prompt, person) =>
    `Criando variações da imagem #${index} com o prompt ${prompt} - ${person}`,
  startReroll: (prompt, person) => `Refazendo ${prompt} - ${person}`,
  startUpscale: (index, prompt, person) =>
    `Fazendo upscale da imagem #${index} com ${prompt} - ${person}`,
};
