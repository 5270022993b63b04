import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/series.ts';

/** See `en/series.ts`. */
export const series: Catalogue<typeof en.series> = {
  title: (count) => `${count} 个任务，来自`,
  finished: (count) => `${count} 个已完成`,
  running: (count) => `${count} 个运行中`,
  waiting: (count) => `${count} 个等待中`,
  unclear: (count) => `${count} 个状态不明`,
  failed: (count) => `${count} 个失败`,
  unstarted: (count) => `${count} 个未启动`,
  stopped: (count) => `${count} 个已停止`,
  cancelAll: '全部取消',
  lastWord: '15 分钟之后，这条消息就不能再更新了。图片仍会陆续发出，也可以用 `/显示` 重新调出来。',
  withoutPrompt: '提示词不能在这里显示。',
  stoppedAll: (count) => `${count} 个任务已全部停止。`,
  stoppedSome: (stopped, count) => `共 ${count} 个任务，已停止 ${stopped} 个。`,
  stoppedBeside: (stopped, count, finished) =>
    `共 ${count} 个任务，已停止 ${stopped} 个；${finished} 个此前已经完成。`,
  stoppedNone: (count) => `${count} 个任务此前已全部完成，没有什么可以停止的。`,
  notStopped: (unclear) => `有 ${unclear} 个无法停止：不知道绘图服务是否接受了这些任务。`,
};
