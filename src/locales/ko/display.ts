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
  reports: {
    title: '**이미지 신고**',
    to: (channel) =>
      `멤버는 메시지 메뉴의 ‘앱’에서 이미지를 신고할 수 있어요. 신고는 ${channel} 채널에 올라와요.`,
    mustPost: '-# 봇에 그 채널을 보고 메시지를 보낼 수 있는 권한이 있어야 해요.',
    off: '여기서는 이미지 신고를 받지 않아요. 받으려면 신고가 올라올 채널을 골라 주세요.',
    either: (channel, off) =>
      `\`${channel}\`, \`${off}\` 중 하나만 입력해 주세요. 아무것도 바뀌지 않았어요.`,
  },
};
