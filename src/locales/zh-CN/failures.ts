import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/failures.ts';

/** See `en/failures.ts`. */
export const failure: Catalogue<typeof en.failure> = {
  validation: ({ quote }) =>
    quote === undefined
      ? '绘图服务不接受这条提示词。请检查其中的参数，然后重试。'
      : `绘图服务不接受 ${quote}。请修改或删除它，然后重试。`,
  banned: ({ quote }) =>
    quote === undefined
      ? '绘图服务认为这条提示词或其中的图片违规，拒绝了请求。请换个说法再试。'
      : `绘图服务因为“${quote}”一词拒绝了这条提示词。请换个说法再试。`,
  auth: () => '绘图服务不接受这个机器人的密钥。请告知机器人的管理员；没有扣费。',
  credits: () => '绘图服务账户的额度已用完。请告知机器人的管理员；没有扣费。',
  'rate-limited': () => '绘图服务暂时不再接受请求。请等一分钟再运行；没有扣费。',
  'queue-full': () => '绘图服务的队列已满。请等几分钟再运行；没有扣费。',
  maintenance: () => '无法连接绘图服务，或没有空闲的账号。请过几分钟再试；没有扣费。',
  unsupported: () => '绘图服务做不到这个。换个按钮或提示词也许可以。',
  'remix-off': () =>
    '绘图服务的账号没有开启 Remix，所以不接受编辑过的提示词。请再按一次按钮并保持提示词不变，或请机器人的管理员开启 Remix；没有扣费。',
  'not-found': () => '绘图服务已经不认识这张图片或这个任务了。请从提示词重新开始。',
  'upstream-failed': () => '绘图服务没能画出来。请再运行一次，或修改提示词。',
  timeout: () => '绘图服务因为耗时太久而放弃了。请再运行一次。',
  unclear: () => '绘图服务的回复丢失了。',
  malformed: () => '绘图服务的回复无法解读。请稍后再试。',
};

/** See `en/failures.ts`. */
export const upstream: Catalogue<typeof en.upstream> = {
  name: { 'midjourney-proxy': 'midjourney-proxy', kie: 'kie.ai', nanogpt: 'NanoGPT' },
  passedOver: {
    validation: (name) => `${name} 不接受这条提示词`,
    banned: (name) => `${name} 拒绝了这条提示词`,
    auth: (name) => `${name} 不接受这个机器人的密钥`,
    credits: (name) => `${name} 的额度已用完`,
    'rate-limited': (name) => `${name} 暂时不再接受请求`,
    'queue-full': (name) => `${name} 的队列已满`,
    maintenance: (name) => `${name} 无法连接或正在维护`,
    unsupported: (name) => `${name} 做不到这个`,
    'remix-off': (name) => `${name} 没有开启 Remix`,
    'not-found': (name) => `${name} 不认识它`,
    'upstream-failed': (name) => `${name} 绘制失败`,
    timeout: (name) => `${name} 耗时太久`,
    unclear: (name) => `${name} 没有回应`,
    malformed: (name) => `${name} 的回复无法解读`,
  },
};

/** See `en/failures.ts`. */
export const problem: Catalogue<typeof en.problem> = {
  referenceUnreadable:
    '无法读取你附上的图片。请改用 PNG、JPEG 或 WebP 格式重新附上，然后重新运行命令。',
  pictureGone:
    '作为起点的图片已经无法获取：它的服务已将其删除，这里的副本也取不到。请用 `/显示` 把它找回来，在那里按按钮，或从提示词重新开始。',
  resultUnreadable:
    '绘图服务说已经完成，却没有给出图片。请再运行一次，或请机器人的管理员检查绘图服务。',
};
