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
};
