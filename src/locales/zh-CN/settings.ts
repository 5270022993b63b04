import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/settings.ts';

/** See `en/settings.ts`. */
export const settings: Catalogue<typeof en.settings> = {
  title: '**你的设置**',
  ends: (flags) => `你的提示词后面会加上 ${flags}。`,
  endsWithNothing: '你的提示词后面不会加任何内容。',
  suffix: (flags) => `你的后缀是 ${flags}。`,
  preset: (name) => `你正在使用的预设是 ${name}。`,
  presetGone: (name) => `你正在使用的预设 ${name} 在这里不存在。`,
  server: (flags) => `你没有另行指定时，本服务器会加上 ${flags}。`,
  private: '你的结果只有你能看到。',
  wordsAlone: '-# 对于只有文字的提示词：',
  otherwise:
    '-# 你手动输入的参数优先于以上所有设置。开启 Remix 后，按 V1–V4、🔄、变化、箭头和生成视频时可以先编辑提示词；只有 kie.ai 上的变化不接受编辑。如果图片没有按你的编辑来画，会注明。midjourney-proxy 支持时，变化强度会随 V1–V4 一起发送；其他服务没有这个功能。',
  version: {
    none: '版本：机器人默认',
    one: (number) => `版本 ${number}`,
    official: 'Midjourney 官方默认',
  },
  stylize: {
    none: '风格化：模型默认',
    low: '风格化 低（50）',
    medium: '风格化 中（100）',
    high: '风格化 高（250）',
    veryHigh: '风格化 很高（750）',
    other: (value) => `风格化 ${value}`,
  },
  aspect: {
    none: '宽高比：模型默认',
    one: (ratio) => `宽高比 ${ratio}`,
  },
  button: {
    relax: 'Relax',
    fast: 'Fast',
    turbo: 'Turbo',
    suffix: '后缀…',
    reset: '重置',
    raw: 'RAW',
    remix: 'Remix',
    strong: '变化：强烈',
    subtle: '变化：细微',
    private: '私密',
  },
  form: {
    title: '后缀',
    label: '加在你每条提示词后面的参数',
    hint: '例如 --no text --sw 200。留空表示不加。',
  },
};

/** See `en/settings.ts`. */
export const savedFlags: Catalogue<typeof en.savedFlags> = {
  refused: '没有保存：',
  more: (count) => `… 还有 ${count} 项。`,
  corrected: (flags) => `修正后：${flags}`,
  empty: '没有参数。参数以两个短横线开头，例如 `--raw --stylize 250`。',
  tooLong: (length, limit) => `一共 ${length} 个字符，最多只能保存 ${limit} 个。`,
  onlyFlags: (token) => `只能保存参数，而 ${token} 不是参数。`,
  braces: '花括号不能保存：请直接写进要展开变体的提示词里。',
  repeat: (flag) => `${flag} 不能保存：请直接写在要重复的提示词后面。`,
  wordNotAllowed: (word) => `这里不允许使用 ${word} 这个词。`,
};

/** See `en/settings.ts`. */
export const preset: Catalogue<typeof en.preset> = {
  saved: (name, flags) => `已保存：在你的提示词里，${name} 代表 ${flags}。`,
  savedShared: (name, flags) => `已保存：在这里所有人的提示词里，${name} 代表 ${flags}。`,
  replaced: (flags) => `它之前代表 ${flags}。`,
  nameMalformed:
    '名称要以英文字母开头，只能包含小写英文字母、数字和连字符，最多 32 个字符。请换一个。',
  nameTaken: (name) => `${name} 已经有别的含义。请换一个名称。`,
  tooMany: (limit) => `已有 ${limit} 个预设，达到上限。请先删除一个。`,
  notAllowed: '只有能管理本服务器的人才能保存或删除共享预设。',
  onlyInServers: '只有在服务器里才能共享预设。',
  unknown: (name) => `没有预设 ${name}。用 \`/preset 列表\` 查看已有的预设。`,
  inUse: (name, flags) => `从现在起，${name} 会加在你的每条提示词后面：${flags}`,
  noneInUse: '你的提示词后面不再加任何预设。',
  deleted: (name, flags) => `已删除：${name}，它之前代表 ${flags}。`,
  deletedShared: (name, flags) => `已为这里的所有人删除：${name}，它之前代表 ${flags}。`,
  use: '在提示词后面输入预设名称，例如 `一只红狐狸 --name`；或用 `/preset 使用` 为所有提示词选定一个。',
  own: '**你的预设**',
  shared: '**这里共享的预设**',
  none: '还没有预设。用 `/preset 保存` 创建一个。',
  current: '（使用中）',
  more: (count) => `… 还有 ${count} 个；在 \`/preset 使用\` 里输入即可查找。`,
  choice: { none: '无：不使用预设', shared: '（共享）' },
};

/** See `en/settings.ts`. */
export const admin: Catalogue<typeof en.admin> = {
  notAllowed: '只有能管理本服务器的人才能使用。',
  defaults: '**本服务器的默认值**',
  version: (model) => `没有指定版本的提示词由 ${model} 来画。`,
  noVersion: (model) => `这里没有选定版本；Midjourney 官方默认是 ${model}。`,
  flags: (flags) => `提示词后面会加上 ${flags}。`,
  noFlags: '提示词后面不加任何参数。',
  weaker: '-# 每个人自己输入或设置的内容优先。',
  versionInFlags: '请用 `版本` 选项来选择版本，不要写在参数里。',
  limits: '**本服务器的限制**',
  jobsAtOnce: (count) =>
    count === 1 ? '一次请求只启动 1 个任务。' : `一次请求最多可以启动 ${count} 个任务。`,
  confirmAbove: (price) =>
    `费用超过 ${price} 或价格未知的 \`/imagine\`、\`/混图\` 或 \`/视频\` 任务需要先确认。图片下方的按钮不需要。`,
  confirmWithoutPrices: '机器人的管理员还没有设定价格，所以目前无法比较。',
  confirmNever: '单个任务不会因为价格而要求确认。',
  notAPrice: '价格要填数字，例如 `0.5`，或填 `none`。',
};
