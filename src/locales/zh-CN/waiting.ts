import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/waiting.ts';

/** See `en/waiting.ts`. */
export const waiting: Catalogue<typeof en.waiting> = {
  turn: (at) => `预计 <t:${at}:R>轮到它。`,
  onlyHere:
    '机器人不是这里的成员，所以这条消息只能在 15 分钟内更新。用时更长的任务，可以在任何地方用 `/显示` 重新调出来。',
  ready: (person, link) => `${person} 你的任务完成了：${link}`,
  readyAbove: (person) => `${person} 你的任务完成了。`,
};
