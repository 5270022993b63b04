import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/words.ts';

/** See `en/words.ts`. */
export const words: Catalogue<typeof en.words> = {
  choices: {
    action: {
      block: '禁止：不会启动任何任务',
      hold: '审核：由管理员决定',
      log: '记录：只写下来',
    },
    kind: { word: '词或短语', pattern: '正则表达式（RE2）' },
    mode: { add: '添加到现有规则', replace: '替换所有规则' },
    format: { csv: 'CSV，用于电子表格', json: 'JSON' },
  },
  line: {
    block: (rule) => `⛔ ${rule} 被禁止`,
    hold: (rule) => `⏳ ${rule} 需审核`,
    log: (rule) => `📝 ${rule} 会被记录`,
  },
  lineExcept: {
    block: (rule) => `⛔ ${rule} 被禁止，年龄限制频道除外`,
    hold: (rule) => `⏳ ${rule} 需审核，年龄限制频道除外`,
    log: (rule) => `📝 ${rule} 会被记录，年龄限制频道除外`,
  },
  expression: (pattern) => `表达式 ${pattern}`,
  more: (count) => `… 还有 ${count} 条。`,
  add: {
    added: '从现在起，这条规则生效：',
    changed: '这条规则已更改：',
    same: '已经有这条规则了：',
    holdWithoutStaff: (command) =>
      `⚠️ 没有供人审核的管理员频道，所以在用 ${command} 设置之前，这条规则会直接**禁止**。`,
    tryIt: (command) => `-# 用 ${command} 试试它的效果。`,
  },
  remove: {
    removed: (rule) => `已移除：${rule}`,
    unknown: (rule) => `这里没有规则 ${rule}。`,
  },
  list: {
    title: (count) => `**${count} 条词语规则**`,
    none: (command) => `本服务器还没有词语规则。用 ${command} 添加第一条。`,
    asFile: '全部规则都在文件里。',
    operator: (count) => `另有 ${count} 个词语被机器人的管理员在所有地方禁止。`,
  },
  test: {
    nothing: '没有触发任何规则：这段文字不会受到影响。',
    title: '这段文字会这样处理：',
    found: (line, found) => `${line}：${found}`,
    operator: (line) => `${line}（机器人的管理员设定，所有地方生效）`,
    outcome: {
      block: '**它会被禁止。**',
      hold: '**它会被拦下，由管理员决定。**',
      holdWithoutStaff: '**它会被禁止：没有管理员频道，就没有人能审核。**',
      log: '**它会放行，并被记录下来。**',
      none: '**在这个频道里它不会受到影响。**',
    },
    here: '这个频道有年龄限制，以下规则在这里不生效：',
  },
  import: {
    imported: (added, changed, total) =>
      `已导入：新增 ${added} 条，更改 ${changed} 条。现在共有 ${total} 条规则。`,
    replaced: (count) => `已导入：现在只有这 ${count} 条规则。`,
    refused: '没有导入任何内容。请改正以下问题后重试：',
    atLine: (line, problem) => `第 ${line} 行：${problem}`,
    atRule: (number, problem) => `第 ${number} 条规则：${problem}`,
    unreadableEntry: '这不是规则。规则需要有文字，并且只能使用已有的类型和处理方式。',
    tooLarge: '文件超过了 256 kB。',
    notFetched: 'Discord 没有给出文件。请再试一次。',
    unreadable: '文件既不是 CSV、JSON，也不是 UTF-8 纯文本。',
    noList: (example) =>
      `这个 JSON 不是规则列表，因此没有导入任何内容。它应该像这样：\n${example}\n也可以用纯文本，每行一个词。`,
    empty: '文件里没有规则。',
  },
  export: {
    exported: (count) => (count === 1 ? '这是唯一的一条规则。' : `这是全部 ${count} 条规则。`),
    tooLarge: 'Discord 在这里不接受这么大的文件。',
  },
  problem: {
    refused: '规则没有保存。',
    empty: '没有文字。',
    severalLines: '文字有多行，或含有看不见的字符。',
    tooLong: (max) => `太长了：最多 ${max} 个字符。`,
    neverMet: '它永远不会被触发：其中没有文字、数字或表情符号。',
    metByNothing: '它能匹配空白文字，也就会匹配所有文字。',
    metTooOften: (count, of) =>
      `在 ${of} 条普通的提示词里，它会拦下 ${count} 条，例如“雪地里的一只红狐狸”。请缩小范围。`,
    notReadable: (why) => `无法读取这个表达式：${why}。语法是 RE2，不支持前后断言和反向引用。`,
    tooManySteps: '表达式太大：请减小重复次数。',
    tooManyRules: (max) => `规则会超过 ${max} 条。请先移除一些。`,
    tooManyPatterns: (max) => `正则表达式会超过 ${max} 个。请移除一些，或改用词语。`,
  },
  detail: {
    added: (rule) => `添加了词语规则：${rule}`,
    changed: (rule) => `更改了词语规则：${rule}`,
    removed: (rule) => `移除了词语规则：${rule}`,
    imported: (added, changed, total) =>
      `导入了词语规则：新增 ${added} 条，更改 ${changed} 条，共 ${total} 条`,
    replaced: (before, after) => `替换了词语规则：之前 ${before} 条，现在 ${after} 条`,
  },
};
