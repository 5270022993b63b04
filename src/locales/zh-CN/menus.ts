import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/menus.ts';

/** See `en/menus.ts`. */
export const messageMenu: Catalogue<typeof en.messageMenu> = {
  noPicture: '这条消息里没有可用的图片。请选择一条带图片的消息；视频不能使用。',
  onlyClips: '这条消息里只有视频，而这里需要静态图片。',
  which: '这条消息里有多张图片。要描述哪一张？',
  choose: '选择一张图片',
  picture: (number) => `图片 ${number}`,
  findGone: '等待超过了一小时，已经作废。请重新使用这条消息的菜单；没有提交任何内容。',
  notYours: '这是问别人的。请你自己使用这条消息的菜单。',
  clip: {
    title: '用图片生成视频',
    picture: '哪张图片',
    motion: '动态',
    prompt: '要发生什么',
    promptHint: '留空则由绘图服务决定',
  },
  noJob: '这条消息里没有任务。请在这个机器人正在画图或画过图的消息上使用。',
  notYourJob: '只有任务的发起人才能停止它。',
  remove: {
    notYours: '只有这张图片的发起人，或在这里能管理消息的人，才能移除它。',
    live: '任务还在进行中。请先用同一菜单里的 **取消任务** 停止它，然后才能移除。',
    removed: '已移除。任务仍保留在制作者的 `/历史` 里，但图片本身可能无法找回。',
    gone: '这条消息已经被删除了。',
    hidden: '这条消息只有你能看到，机器人也无法再处理它。请自行关闭它。',
    failed: '机器人不是这里的成员，所以无法再删除这条消息。能管理消息的人可以手动删除。',
  },
  report: {
    onlyInServers: '只能在服务器里举报图片。',
    off: '本服务器还不接收举报。服务器的管理者可以用 `/admin 通知 频道:` 选择一个接收举报的频道。',
    notAPicture:
      '只能举报这个机器人显示图片的消息。其他消息请用 Discord 自带的 **举报消息** 功能。',
    title: '举报图片',
    reason: '有什么问题',
    reasonHint: '只有本服务器的管理员会看到',
    thanks: '谢谢。已经通知本服务器的管理员；其他人不会知道。',
    already: '你已经举报过这条消息，本服务器的管理员已经知道了。',
    nobody:
      '没能通知任何人：机器人无法在接收举报的频道里发消息。请直接告诉本服务器的管理者；你的举报已记录在案。',
    posted: '**有图片被举报**',
    by: (person) => `举报人：${person}`,
    madeBy: (person) => `制作者：${person}`,
    job: (id) => `任务 ${id}`,
    message: (link) => `[跳转到消息](${link})`,
    because: (reason) => `理由：${reason}`,
    noReason: '没有填写理由。',
  },
};

/** See `en/menus.ts`. */
export const more: Catalogue<typeof en.more> = {
  title: (id) => `**关于任务 ${id}**`,
  service: (name) => `由 ${name} 生成`,
  model: (name) => `模型 ${name}`,
  speed: (speed) => `速度：${speed}`,
  when: (time) => `发起时间：${time}`,
  prompt: '提示词（可复制）：',
  button: { files: '以文件形式获取图片', seed: '种子', remove: '删除' },
  files: '图片都在这里，每张一个文件。',
  picture: (number) => `图片 ${number}`,
  filesTooLarge: '图片太大，无法在这里逐张发送。原消息里仍然可以看到它们。',
  filesGone:
    '无法从绘图服务或这里的消息中取得图片。`/显示` 会再问一次；如果能调出图片，请在那里再试。',
  noFiles: '只有这一张图片，原消息里就能看到。',
  seed: (seed) =>
    `种子是 ${seed}。在提示词后面输入 \`--seed ${seed}\`，就能从同样的初始噪声开始生成。`,
  seedUntold: (service) => `${service} 不提供这张图片的种子。`,
  seedFailed: (service) => `${service} 这次没有给出种子。请稍后再按一次 **种子**。`,
};
