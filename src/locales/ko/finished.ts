import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/finished.ts';

/** See `en/finished.ts`. */
export const finished: Catalogue<typeof en.finished> = {
  fromPicture: '원본 이미지',
  altText: {
    blend: '다른 이미지를 섞어 만든 이미지',
    describe: '프롬프트를 만드는 데 쓴 이미지',
    video: '영상',
    numbered: '번호가 붙은 아홉 부분으로 나눈 이미지: 위쪽은 1~3, 가운데는 4~6, 아래쪽은 7~9',
  },
};
