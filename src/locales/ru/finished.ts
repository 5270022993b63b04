import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/finished.ts';

/** See `en/finished.ts`. */
export const finished: Catalogue<typeof en.finished> = {
  fromPicture: 'из этой картинки',
  altText: {
    blend: 'Картинки, полученные смешиванием других',
    describe: 'Картинка, для которой составлено описание',
    video: 'Видео',
    numbered: 'Картинка из девяти пронумерованных частей: 1–3 сверху, 4–6 посередине, 7–9 снизу',
  },
};
