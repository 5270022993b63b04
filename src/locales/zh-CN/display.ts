import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/display.ts';

/** See `en/display.ts`. */
export const display: Catalogue<typeof en.display> = {
  title: '**本服务器中任务的显示方式**',
  previews: '绘制图片时，如果绘图服务支持，消息里会显示尚未完成的图片。',
  noPreviews: '绘制图片时，消息里不显示尚未完成的图片。',
  ping: {
    never: '任务完成时不通知任何人。',
    slow: '用时超过两分钟的任务完成时，会通知发起的人。',
    always: '每次任务完成时，都会通知发起的人。',
  },
  fromNow: '-# 已经开始的任务不受影响。',
  reports: {
    title: '**图片举报**',
    to: (channel) => `成员可以在消息菜单的“应用”里举报图片；举报会发送到 ${channel}。`,
    mustPost: '-# 机器人必须能查看该频道，并能在其中发送消息。',
    off: '这里不接收图片举报。选择一个频道后，举报就会发送到那里。',
    either: (channel, off) =>
      `\`${channel}\` 和 \`${off}\` 只能填一个，不能同时填写。没有更改任何内容。`,
  },
};
