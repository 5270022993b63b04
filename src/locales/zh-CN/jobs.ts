import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/jobs.ts';

/** See `en/jobs.ts`. */
export const status: Catalogue<typeof en.status> = {
  waiting: '等待开始',
  drawing: '正在绘制',
  aboutPercent: (percent) => `约 ${percent}%`,
  silent: '绘图服务暂时没有回应；会再次询问。',
  waitingAt: (position) => `等待开始，排在第 ${position} 位`,
  retrying: (at) => `绘图服务繁忙；下次重试：<t:${at}:R>。`,
  movedOn: (from, to) => `${from.join('，')}，所以改由 ${to} 来画。`,
  oldPrompt: (name) => `${name} 没有要求提供编辑后的提示词，所以这张是按原来的提示词画的。`,
  stopped: '已停止',
  stoppedRunning: '绘图服务已经开始绘制，可能仍会画完，但不会显示出来。',
  timedOut: '用时超过了机器人的等待上限，已停止等待。请再运行一次。',
  forgotten:
    '绘图服务已经不认识这个任务了。用 `/显示` 可以再问一次，也许它又出现了；按 **再运行一次** 会重新开始。',
  neverFound: '无法查明绘图服务是否接受了这个任务。它会计入用量；如果你还想要，请再运行一次。',
  unclear:
    '绘图服务的回复丢失了，所以还不知道它是否接受了这个任务。任务不会自动重新发送，因为那样可能会重复付费。',
  restored:
    'Easel 已恢复到备份时的状态，所以不知道在那之后这个任务是否已经发送给绘图服务。任务不会自动发送，因为那样可能会重复付费。',
  othersTask:
    '绘图服务的回复指向了另一个任务，所以还不知道它是否接受了这个任务。任务不会自动重新发送，因为那样可能会重复付费。',
  canLook: '按 **再查一次** 可以查找它；按 **再运行一次** 会重新开始。',
  cannotLook:
    '无法在这个绘图服务上查找它。如果服务主动报告这个任务，图片还是会出现；按 **再运行一次** 会重新开始。',
  lookedInVain: (times, next) => `已查找 ${times} 次，目前还没找到；下次查找：<t:${next}:R>。`,
  needsInput: (at) =>
    `Remix 已开启：请编辑提示词，或按原样运行。不操作的话，会在 <t:${at}:R>按原样运行。`,
  formOpened: (at) => `正在等待编辑后的提示词。如果没有收到，将在 <t:${at}:R>关闭。`,
  tooLarge: '图片太大，无法放在这里。',
  fetching: '图片已经完成，正在从绘图服务取回，但绘图服务暂时还没有给出图片。',
  unreadable: '图片已经完成，但无法从绘图服务取回。可以用 `/显示` 再试一次。',
  openPicture: '在绘图服务中打开',
  expiresSoon: '链接很快会失效',
  lastWord:
    '15 分钟之后，这条消息就不能再更新了。图片会直接私信发给你，也可以用 `/显示` 重新调出来。',
  sentDirectly: '机器人不能在这里显示图片，所以已经私信发给你。',
  notShown: '机器人不能在这里显示图片。在允许的地方用 `/显示` 可以重新调出来。',
  withoutPrompt: '提示词不能在这里显示。',
  continuedElsewhere: '后续在另一条消息里。',
  continuedAt: (link) => `后续在另一条消息里：${link}`,
};

/** See `en/jobs.ts`. */
export const button: Catalogue<typeof en.button> = {
  cancel: '取消',
  checkAgain: '再查一次',
  runAgain: '再运行一次',
  editPrompt: '编辑提示词',
  runAsIs: '按原样运行',
  web: 'Web',
};
