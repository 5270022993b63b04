import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/notices.ts';

/** See `en/notices.ts`. */
export const notice: Catalogue<typeof en.notice> = {
  promptEmpty: '没有提示词。请描述你想要的图片，例如 `雪地里的一只红狐狸`。',
  promptTooLong: (length, limit) =>
    `提示词有 ${length} 个字符，最多 ${limit} 个。请缩短后重新运行命令。`,
  tooManyFlags: (count, limit) =>
    `提示词有 ${count} 个参数，最多 ${limit} 个。请去掉一些后重新运行命令。`,
  promptTooLongFor: (name, limit) =>
    `${name} 最多接受 ${limit} 个字符。请缩短提示词后重新运行命令；没有提交任何内容。`,
  wordNotAllowed: (word) => `这里不允许使用“${word}”。请换个说法后重新运行命令；没有提交任何内容。`,
  flagNotTaken: (flag, name) =>
    `${name} 不支持 ${flag}。请修改或删除它，然后重新运行命令；没有提交任何内容。`,
  referencesNotTaken: (name) =>
    `${name} 无法使用这些参考图，或无法同时使用它们。请换一张或减少几张，然后重新运行命令；没有提交任何内容。`,
  unknownJob: '你没有这个任务。请从输入时出现的列表里选一个。',
  notYours: '只有这张图片的发起人才能这样做。',
  privatePicture: '这张图片属于别人。',
  jobGone: '机器人已经不认识这张图片了。请用 `/imagine` 重新开始。',
  buttonGone: '这个按钮对这张图片已经无效。用 `/显示` 可以重新调出图片和新的按钮。',
  upstreamGone: '这张图片是用机器人已停用的服务生成的，所以这个按钮不能再用了。',
  commandGone: '这个命令已不再提供。用 `/帮助` 查看可用的命令。',
  stillFinishing: '图片马上就完成了。请稍后再按一次。',
  unfinished: '绘图服务又认得这个任务了，但还没有完成。请稍后再用一次 `/显示`。',
  stillForgotten: '绘图服务这次也没有给出这张图片。请稍后再用 `/显示` 试试，或重新运行这个任务。',
  alreadyPressed: '刚刚已经按过这个按钮，结果正在路上。',
  alreadyDone: '这张图片其实已经完成；用 `/显示` 可以把它调到这里。',
  stillRunning: '这个任务还在进行中，没有再次启动。',
  started: '已启动。',
  alreadyStarted: '已经启动过了，消息在上面。',
  neverStarted: 'Discord 丢失了第一次启动请求，所以什么都没有启动。请重新运行命令。',
  alreadyEnded: '这个任务已经结束，没有什么可以停止的。',
  cancelled: '已停止。任务消息里也会注明。',
  cancelling: '任务此刻正在提交给绘图服务；提交后会马上停止。',
  checking: '正在查找；一找到，消息就会更新。',
  running: '正在进行。',
  formClosed: '绘图服务已不再等待这条提示词。请再按一次图片下方的按钮。',
  favourite: '❤️ 已在绘图服务中标记为收藏。',
  regionEmpty: '请至少选择图片的一个区域来重绘。',
  noPictureYet: '这个任务还没有可以显示的图片。',
  restarting: '机器人正在重启。请过一分钟再试；没有提交任何内容。',
  unexpected: '机器人内部出错了，已经写入日志；请再试一次。',
  storageSlow:
    '机器人的存储现在很慢。你的请求写入后会在这里继续。如果几分钟后仍显示这条消息，说明什么都没有开始，请重新提交。',
  storageFailed: '机器人现在无法写入存储，所以没有提交任何内容。请稍后再试。',
};
