import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/privacy.ts';

/** See `en/privacy.ts`. */
export const privacy: Catalogue<typeof en.privacy> = {
  exported: (records) =>
    records === 0
      ? '没有存储任何与你有关的内容。'
      : `这是存储的与你有关的一切：共 ${records} 条记录，附有你作品的缩略图。别人看不到这条消息。`,
  exportedPart: (records) =>
    `这是存储的与你有关的内容中的 ${records} 条记录，你的设置和最近的任务在前。别人看不到这条消息。`,
  more: '一条消息放不下全部内容。按 **获取其余部分** 从这里继续。',
  tooLarge: (count) =>
    `有 ${count} 条记录超过了这里的文件大小上限，没有包含在内。请在可以上传更大文件的地方（例如有助力加成的服务器）重新运行命令。`,
  rest: '获取其余部分',
  file: (number, count) => `存储的与你有关的内容（JSON）：第 ${number} 个文件，共 ${count} 个`,
  question: '**要清除存储的与你有关的一切吗？**',
  goes: '这会删除你的设置和预设、所有已结束的任务及其缩略图、你还没有回答的提问，以及你的举报。此操作无法撤销，`/privacy 导出` 也不能恢复任何内容。',
  staysOnDiscord:
    '带有你图片的消息会留在 Discord 上。请先用图片下方的 **⋯** 删除它们：清除之后，机器人就不认识它们了，它们的按钮也会失效。',
  staysElsewhere:
    '绘图服务保留的内容不在机器人的控制范围内。其他人用你的图片创建的任务属于他们，其中的提示词会保留。',
  staysRecorded:
    '服务器对你的记录（例如警告、封禁和管理员的决定）属于该服务器，会保留下来；`/privacy 导出` 可以查看。',
  staysLive: '进行中的任务必须先结束：可以用 `/队列` 停止它们。',
  yes: '全部清除',
  no: '保留',
  kept: '没有删除任何内容。',
  erased: (jobs) => `已删除：你的设置、你的提问和 ${jobs} 个任务。`,
  stillLive: (count) =>
    `有 ${count} 个任务还在进行中，没有删除。请用 \`/队列\` 停止它们，或等它们结束，然后再次运行 \`/privacy 清除\`。`,
  unreadable: (count) =>
    `有 ${count} 个任务是这个机器人无法读取的，没有删除。机器人的管理员可以手动删除。`,
};
