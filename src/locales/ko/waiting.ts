import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/waiting.ts';

/** See `en/waiting.ts`. */
export const waiting: Catalogue<typeof en.waiting> = {
  turn: (at) => `<t:${at}:R>쯤 차례가 올 것 같아요.`,
  onlyHere:
    '봇이 이곳의 멤버가 아니라서 이 메시지는 15분 동안만 바뀔 수 있어요. 더 오래 걸리는 작업은 어디서든 `/보기`로 다시 불러올 수 있어요.',
  ready: (person, link) => `${person} 님, 다 됐어요: ${link}`,
  readyAbove: (person) => `${person} 님, 다 됐어요.`,
};
