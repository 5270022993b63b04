import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/actions.ts';

/** See `en/actions.ts`. */
export const action: Catalogue<typeof en.action> = {
  upscale: 'U',
  variation: 'V',
  'upscale-subtle': 'Увеличить (мягко)',
  'upscale-creative': 'Увеличить (творчески)',
  'upscale-2x': 'Увеличить (2x)',
  'upscale-4x': 'Увеличить (4x)',
  'vary-subtle': 'Вариации (слабые)',
  'vary-strong': 'Вариации (сильные)',
  'vary-region': 'Вариации (область)',
  'zoom-out-2x': 'Отдалить 2x',
  'zoom-out-1.5x': 'Отдалить 1.5x',
  'zoom-custom': 'Свой масштаб',
  'make-square': 'Сделать квадратом',
  'animate-high': 'Оживить (динамично)',
  'animate-low': 'Оживить (спокойно)',
  'extend-high': 'Продлить (динамично)',
  'extend-low': 'Продлить (спокойно)',
  'extend-auto': 'Продлить (авто)',
  'extend-manual': 'Продлить (вручную)',
  imagineAll: 'Нарисовать все',
  redo: (label) => `${label} заново`,
  numbered: (label, index) => `${label} #${index}`,
};

/** See `en/actions.ts`. */
export const title: Catalogue<typeof en.title> = {
  image: (index, person) => `Картинка #${index} ${person}`,
  variation: (person) => `Вариации для ${person}`,
  'vary-subtle': (person) => `Вариации (слабые) для ${person}`,
  'vary-strong': (person) => `Вариации (сильные) для ${person}`,
  'vary-region': (person) => `Вариации (область) для ${person}`,
  remix: {
    variation: (person) => `Remix для ${person}`,
    'vary-subtle': (person) => `Remix (слабый) для ${person}`,
    'vary-strong': (person) => `Remix (сильный) для ${person}`,
    'vary-region': (person) => `Remix (область) для ${person}`,
  },
  upscaling: {
    'upscale-subtle': (person) => `Увеличивается (мягко) для ${person}`,
    'upscale-creative': (person) => `Увеличивается (творчески) для ${person}`,
    'upscale-2x': (person) => `Увеличивается (2x) для ${person}`,
    'upscale-4x': (person) => `Увеличивается (4x) для ${person}`,
  },
  upscaled: {
    'upscale-subtle': (person) => `Увеличено (мягко) для ${person}`,
    'upscale-creative': (person) => `Увеличено (творчески) для ${person}`,
    'upscale-2x': (person) => `Увеличено (2x) для ${person}`,
    'upscale-4x': (person) => `Увеличено (4x) для ${person}`,
  },
  zoomOut: (person) => `Отдаление для ${person}`,
  'make-square': (person) => `Квадрат для ${person}`,
  'pan-left': (person) => `Сдвиг влево для ${person}`,
  'pan-right': (person) => `Сдвиг вправо для ${person}`,
  'pan-up': (person) => `Сдвиг вверх для ${person}`,
  'pan-down': (person) => `Сдвиг вниз для ${person}`,
  'animate-high': (person) => `Оживление (динамичное) для ${person}`,
  'animate-low': (person) => `Оживление (спокойное) для ${person}`,
  'extend-high': (person) => `Продление (динамичное) для ${person}`,
  'extend-low': (person) => `Продление (спокойное) для ${person}`,
  'extend-auto': (person) => `Продление (авто) для ${person}`,
  'extend-manual': (person) => `Продление (вручную) для ${person}`,
  other: (label, person) => `${label} для ${person}`,
  blend: (person) => `Смешивание для ${person}`,
  describe: (person) => `Описание для ${person}`,
  shorten: (person) => `Сокращение промпта для ${person}`,
  video: (person) => `Видео для ${person}`,
  startVariations: (index, prompt, person) =>
    `Готовятся вариации картинки #${index} с промптом ${prompt} - ${person}`,
  startReroll: (prompt, person) => `Рисуется заново: ${prompt} - ${person}`,
  startUpscale: (index, prompt, person) =>
    `Увеличивается картинка #${index} с промптом ${prompt} - ${person}`,
};
