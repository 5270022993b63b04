import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/finished.ts';

/** See `en/finished.ts`. */
export const finished: Catalogue<typeof en.finished> = {
  fromPicture: '来自这张图片',
  altText: {
    blend: '由其他图片混合而成的图片',
    describe: '所描述的图片',
    video: '一段视频',
    numbered: '图片分成九个编号区域：上排是 1 到 3，中排是 4 到 6，下排是 7 到 9',
  },
};
