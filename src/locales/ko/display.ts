import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/display.ts';

/** See `en/display.ts`. */
export const display: Catalogue<typeof en.display> = {
  title: '**이 서버에서 작업이 보이는 방식**',
  previews: '생성하는 동안, 서비스가 지원하면 완성 전 이미지를 메시지에 보여 줘요.',
  noPreviews: '생성하는 동안 완성 전 이미지를 보여 주지 않아요.',
  ping: {
    never: '작업이 끝나도 아무에게도 알리지 않아요.',
    slow: '2분 넘게 걸린 작업이 끝나면 요청한 사람에게 알려요.',
    always: '작업이 끝날 때마다 요청한 사람에게 알려요.',
  },
  fromNow: '-# 이미 시작한 작업은 원래대로 진행돼요.',
};
