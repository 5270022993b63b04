import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/pictures.ts';

/** See `en/pictures.ts`. */
export const pictures: Catalogue<typeof en.pictures> = {
  cannot: {
    blend: (services) =>
      `${services} 不能混合图片。可以改用 \`/imagine 图片:\` 以图片为基础来画；没有提交任何内容。`,
    describe: (services) =>
      `${services} 不能描述图片；没有提交任何内容。需要机器人的管理员启用支持此功能的绘图服务。`,
    shorten: (services) =>
      `${services} 不能精简提示词；没有提交任何内容。需要机器人的管理员启用支持此功能的绘图服务。`,
    video: (services) =>
      `${services} 不能生成视频；没有提交任何内容。需要机器人的管理员启用支持此功能的绘图服务。`,
    option: (services, option) =>
      `${services} 不支持 \`${option}\`。请去掉它，然后重新运行命令；没有提交任何内容。`,
  },
  twoPictures: '请至少提供两张图片：`图片1` 和 `图片2`。没有提交任何内容。',
  pictureOrLink: (image, url) =>
    `\`${image}\` 和 \`${url}\` 只能填一个，不能同时填写。没有提交任何内容。`,
  imagineThis: '用这条提示词生成',
  imagineThisHint: '会按这里的内容来画；可以随意修改',
  favourite: '❤️ 已收藏；可以在 `/历史` 里找到。',
  favouriteEverywhere: '❤️ 已收藏，这里和绘图服务中都有；可以在 `/历史` 里找到。',
  zoomOutOfRange: (typed) =>
    `\`--zoom\` 可填 1 到 2，不能是 ${typed}。请修改后重新发送表单；没有提交任何内容。`,
  zoomMissing:
    '自定义拉远需要在提示词后面写上 `--zoom` 和 1 到 2 之间的数字。请补上后重新发送表单；没有提交任何内容。',
  badAspect: (typed) =>
    `\`--ar\` 后面的 ${typed} 不是 16:9 这样的宽高比。请修改后重新发送表单；没有提交任何内容。`,
  aspectMissing:
    '`--ar` 后面是空的。请填上 16:9 这样的宽高比，或去掉它，然后重新发送表单；没有提交任何内容。',
  regionIntro: '图片分成了九个区域。请选择要重绘的区域；如果你有蒙版，也可以在同一个表单里发送。',
  chooseRegion: '选择区域',
  regionCell: (number, place) => `${number} ${place}`,
  mask: '蒙版文件',
  maskHint: '代替选择区域：白色重绘，黑色保留；尺寸与图片相同',
};
