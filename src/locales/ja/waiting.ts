import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/waiting.ts';

/** See `en/waiting.ts`. */
export const waiting: Catalogue<typeof en.waiting> = {
  turn: (at) => `順番が来るのは<t:${at}:R>ごろの見込みです。`,
  onlyHere:
    'ボットがここのメンバーではないため、このメッセージを更新できるのは15分間だけです。それより時間がかかったものは、`/表示`でどこからでも呼び出せます。',
  ready: (person, link) => `${person}さん、できました：${link}`,
  readyAbove: (person) => `${person}さん、できました。`,
};
