import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/handed-in.ts';

/** See `en/handed-in.ts`. */
export const handedIn: Catalogue<typeof en.handedIn> = {
  tooLarge: (option, megabytes) =>
    `\`${option}\` 中的图片超过了 ${megabytes} MB。请把它存得小一些（例如存为 JPEG），然后重试；没有提交任何内容。`,
  tooManyPixels: (option, megapixels) =>
    `\`${option}\` 中的图片超过了 ${megapixels} 百万像素。请缩小尺寸后重试；没有提交任何内容。`,
  forbiddenLink: (option) =>
    `\`${option}\` 中的链接不能使用：它必须以 \`https://\` 或 \`http://\` 开头，并指向公开的网站。请直接附上图片或换一个链接，然后重试；没有提交任何内容。`,
  expired: (option) =>
    `\`${option}\` 中的链接已过期，Discord 的文件链接都有时限。请从带有图片的消息里重新复制链接，或直接附上图片，然后重试；没有提交任何内容。`,
  gone: (option) =>
    `\`${option}\` 中的地址取不到图片：它已被删除、已过期或不公开。请直接附上图片后重试；没有提交任何内容。`,
  notAPicture: (option) =>
    `\`${option}\` 中的文件不是可以读取的图片，不管它叫什么名字。请附上 PNG、JPEG、WebP 或 GIF 后重试；没有提交任何内容。`,
  linkToNoPicture: (option) =>
    `\`${option}\` 中的链接指向的不是图片，也许是一个显示图片的网页。请复制图片本身的地址，或直接附上图片，然后重试；没有提交任何内容。`,
  clip: (option) =>
    `\`${option}\` 中的文件是视频，但这里需要图片。请附上 PNG、JPEG 或 WebP（例如视频截图）后重试；没有提交任何内容。`,
  moves: (option) =>
    `\`${option}\` 中的图片是动图，但这里只能用静态图片。请把其中一帧存为 PNG、JPEG 或 WebP 并附上，然后重试；没有提交任何内容。`,
  unreachable: (option) =>
    `无法取得 \`${option}\` 中的图片，因为它的服务器没有回应。请直接附上图片，或过一分钟再试；没有提交任何内容。`,
  maskSlow: '未能及时取得蒙版。请稍后重新发送；没有提交任何内容。',
  maskWrongSize: (mask, picture) =>
    `蒙版是 ${mask.width} × ${mask.height} 像素，而图片是 ${picture.width} × ${picture.height}。请把蒙版缩放到完全相同的尺寸后重新发送；没有提交任何内容。`,
  maskEmpty:
    '蒙版里几乎没有白色，所以不会重绘任何地方。请把要修改的部分涂成白色后重新发送；没有提交任何内容。',
  maskEverything:
    '蒙版全是白色，所以原图不会保留任何部分。请把要保留的部分涂成黑色后重新发送；没有提交任何内容。',
};
