import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/forms.ts';

/** See `en/forms.ts`. */
export const form: Catalogue<typeof en.form> = {
  prompt: 'Промпт',
  customZoom: 'Свой масштаб',
  extend: 'Продлить',
  extendHint: 'Что должно произойти дальше',
  customZoomHint: '--zoom от 1 до 2; --ar меняет соотношение сторон',
  remix: 'Remix',
  remixHint: 'Новый промпт для этой картинки',
  remixClipHint: 'Что должно происходить в видео',
  region: 'Вариации (область)',
  regionCells: 'Что перерисовать',
  regionHint: 'Промпт для всей картинки',
  regionCell: [
    'Слева вверху',
    'Вверху',
    'Справа вверху',
    'Слева',
    'В центре',
    'Справа',
    'Слева внизу',
    'Внизу',
    'Справа внизу',
  ],
};
