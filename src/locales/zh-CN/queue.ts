import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/queue.ts';

/** See `en/queue.ts`. */
export const queue: Catalogue<typeof en.queue> = {
  title: '**你正在运行和等待的任务**',
  empty: '你没有正在运行或等待的任务。用 `/imagine` 开始一个，用 `/历史` 查看你的作品。',
  position: (position) => `排在第 ${position} 位`,
  positionAt: (position, at) => `排在第 ${position} 位，预计 <t:${at}:R>轮到`,
  percent: (percent) => `运行中，${percent}%`,
  more: (count) => `… 还有 ${count} 个；用 \`/取消\` 也能停止它们。`,
  cancel: (number) => `取消 ${number}`,
  load: (name, running, waiting) =>
    `${name} 上所有人的任务：${running} 个运行中，${waiting} 个等待中`,
};
