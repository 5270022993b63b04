import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/forms.ts';

/** See `en/forms.ts`. */
export const form: Catalogue<typeof en.form> = {
  prompt: '프롬프트',
  customZoom: '커스텀 줌',
  extend: '연장',
  extendHint: '다음에 일어날 일',
  customZoomHint: '--zoom은 1~2, --ar로 비율을 바꿀 수 있어요',
  remix: '리믹스',
  remixHint: '이 이미지의 새 프롬프트',
  remixClipHint: '영상에서 일어날 일',
  region: '변형 (영역 지정)',
  regionCells: '다시 그릴 부분',
  regionHint: '이미지 전체의 프롬프트',
  regionCell: [
    '왼쪽 위',
    '위',
    '오른쪽 위',
    '왼쪽',
    '가운데',
    '오른쪽',
    '왼쪽 아래',
    '아래',
    '오른쪽 아래',
  ],
};
