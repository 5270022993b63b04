import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/check.ts';

/** See `en/check.ts`. */
export const check: Catalogue<typeof en.check> = {
  needs: {
    integer: '一个整数',
    number: '一个数字',
    ratio: '宽高比，例如 16:9',
    word: '一个词',
    words: '至少一个词',
    link: '一个图片链接',
    links: '一个图片链接',
    references: '图片链接、风格代码或 `random`',
    codes: '一个代码',
    model: '一个版本号',
  },
  unknownFlag: (flag, suggestion) =>
    suggestion === undefined
      ? `Midjourney 没有 ${flag} 这个参数。`
      : `Midjourney 没有 ${flag} 这个参数。你是不是想输入 ${suggestion}？`,
  retiredFlag: (flag) => `${flag} 是旧模型的参数，现在已经没有模型支持了。`,
  missingValue: (flag, needs) => `${flag} 后面需要填写${needs}。`,
  notARatio: (flag, token) =>
    `${flag} 后面的 ${token} 不是宽高比：应为冒号隔开的两个整数，例如 16:9。`,
  outOfRange: (flag, token, { from, to, model }) =>
    `使用 ${model} 时，${flag} 必须在 ${from} 到 ${to} 之间，不能是 ${token}。`,
  notOneOf: (flag, token, { values, model }) =>
    `使用 ${model} 时，${flag} 只能是 ${values}，不能是 ${token}。`,
  noSuchModel: (flag, token, values) => `没有 ${flag} ${token}。可用的有 ${values}。`,
  ratioTooLong: (flag, token, most, model) =>
    `使用 ${model} 时，${flag} 的范围是 1:${most} 到 ${most}:1，不能是 ${token}。`,
  notTaken: (flag, model, takers) =>
    takers === ''
      ? `${flag} 与 ${model} 不兼容。`
      : `${flag} 与 ${model} 不兼容；${takers} 可以使用它。`,
  instead: (suggestion) => `可以改用 ${suggestion}。`,
  exclusive: (flags) => `${flags} 不能同时使用：请只保留一个。`,
  textBehind: (token, flag) => `${token} 写在了 ${flag} 后面。文字要放在所有参数之前。`,
  lonePicture: '只有一张图片还不够：请加上文字，或再加一张图片。',
  needsBeside: {
    image: (flag) => `使用 ${flag} 时，需要在文字前放图片链接，或附上一张图片。`,
    sref: (flag) => `${flag} 需要配合风格参考 \`--sref\` 使用。`,
    cref: (flag) => `${flag} 需要配合角色参考 \`--cref\` 使用。`,
    oref: (flag) => `${flag} 需要配合全能参考 \`--oref\` 使用。`,
    video: (flag) => `${flag} 需要配合 \`--video\` 使用。`,
  },
  omniCount: (flag, count) => `${flag} 只能用一张图片，不能是 ${count} 张。`,
  notTogether: (flag, other) => `${flag} 不能和 ${other} 一起使用。`,
  videoWithoutPicture: (flag) => `使用 ${flag} 时，需要在文字前放上视频的首帧图片。`,
  videoOnly: (flag) => `${flag} 只用于视频，需要加上 \`--video\`。`,
  tooMany: (count, cap) =>
    `这样会产生 ${count.toLocaleString('zh-CN')} 个任务；这里一次最多只能启动 ${cap} 个。`,
  manyInRelax: (count, flag) => `一次启动 ${count} 个任务时不能使用 ${flag}，只能用 fast 模式。`,
  weights: (sum) => `各部分的权重之和是 ${sum}，必须大于 0。`,
  noMultiPrompt: (model, takers) =>
    takers === ''
      ? `带权重的分段（\`::\`）与 ${model} 不兼容。`
      : `带权重的分段（\`::\`）与 ${model} 不兼容；${takers} 可以使用。`,
  notAPicture: (token) => `${token} 不是图片直链：链接必须以 png、jpg、jpeg、webp 或 gif 结尾。`,
  expiredLink: (token) => `${token} 已过期。请重新附上图片，或重新复制它的链接。`,
  misplacedLink: (token) => `${token} 必须放在文字前面。`,
  hdTooLong: (token, most, model) =>
    `使用 ${model} 时，\`--hd\` 最多支持 ${most}:1，不能是 ${token}。`,
  notWhole: (flag, token) => `${flag} 后面的 ${token} 不是不带分隔符的整数。`,
  leftOut: {
    option: (flag, why) => `已略去选项中的 ${flag}：${why}。`,
    preset: (flag, why) => `已略去你预设中的 ${flag}：${why}。`,
    suffix: (flag, why) => `已略去你后缀中的 ${flag}：${why}。`,
    settings: (flag, why) => `已略去你设置中的 ${flag}：${why}。`,
    server: (flag, why) => `已略去服务器默认的 ${flag}：${why}。`,
  },
  notUsableWith: (model) => `它在这里不能与 ${model} 一起使用`,
  notWithTheRest: '它与这条提示词的其余部分冲突',
  deadLink: '它的链接不指向图片，或图片已经不在了',
  notSayable: (upstream) => `${upstream} 不支持它`,
  notForSeveral: '它不能用于一次启动多个任务',
  typedTwice: (flag, tokens) => `${flag} 出现了不止一次：${tokens}。只有第一个会生效。`,
  unbalancedBraces: '花括号不成对，所以不会展开成多个变体，而会原样当作文字来画。',
  unbalancedQuotes: '有一个引号没有配对。',
  dashesInQuotes: (token) => `${token} 在引号里，所以会被当作画面中的文字，而不是参数。`,
  nearFlag: (token, suggestion) => `${token} 会被当作普通文字来画。你是不是想输入 ${suggestion}？`,
  veryLong: (length, limit) =>
    `提示词有 ${length} 个字符；有些服务会截掉第 ${limit} 个之后的内容。`,
  unverified: (flag, model) => `尚未确认 ${model} 是否支持 ${flag}，可能会被拒绝。`,
  unknownModel: (model) => `这个机器人还不认识 ${model}，会原样传给绘图服务。`,
  expiringLink: (token, at) => `${token} 将在 <t:${at}:R>过期。`,
  passedOver: (flag, typed) => `已忽略 ${flag}，因为你手动输入了 ${typed}。`,
  fieldless: (flag, upstream) =>
    `${upstream} 没有对应 ${flag} 的设置；它会留在提示词里，但可能不起作用。`,
  ask: {
    wrong: '还没有提交任何内容。以下几点需要看一下：',
    confirm: '还没有提交任何内容。',
    more: (count) => `… 还有 ${count} 项。`,
    corrected: '修正后：',
    wouldRun: '将会运行：',
    asTyped: '按你输入的：',
    assumed: (model) => `提示词没有指定版本，所以按默认使用的 ${model} 做了检查。`,
    several: (count, estimate) => `这会启动 **${count} 个任务**：${estimate}。`,
    one: (estimate) => `预计：${estimate}。`,
    pictures: (count) => `约 ${count} 张图片`,
    clips: (count) => (count === 1 ? '1 个视频' : `约 ${count} 个视频`),
    estimate: (what, speed, price) =>
      [what, speed, price].filter((part) => part !== undefined).join('，'),
    cannotFix: '请编辑提示词，或重新运行命令。',
  },
  button: {
    fixAndRun: '修正并运行',
    fixAndRunSeveral: (count) => `修正并启动 ${count} 个任务`,
    runAnyway: '仍然运行',
    runAnywaySeveral: (count) => `仍然启动 ${count} 个任务`,
    run: '运行',
    start: (count) => `启动 ${count} 个任务`,
    edit: '编辑',
  },
  notice: {
    proposalGone: '这个提问已经过期，无法再回答。请重新运行命令；没有提交任何内容。',
    upstreamOff: '原定绘制它的服务已不再使用。请重新运行命令；没有提交任何内容。',
    notYours: '只有被询问的人才能回答。',
  },
  edit: { title: '编辑提示词', hint: '运行之前会再检查一遍' },
};
