import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/finished.ts';

/** See `en/finished.ts`. */
export const finished: Catalogue<typeof en.finished> = {
  fromPicture: '元の画像',
  altText: {
    blend: 'ほかの画像を混ぜて作られた画像',
    describe: 'プロンプト作成の元になった画像',
    video: '動画',
    numbered: '番号付きの9つの部分に分けた画像：上段が1〜3、中段が4〜6、下段が7〜9',
  },
};
