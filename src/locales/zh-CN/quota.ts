import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/quota.ts';

const jobs = (count: number): string => `${count} 个任务`;

/** See `en/quota.ts`. */
export const quota: Catalogue<typeof en.quota> = {
  jobs,
  money: (amount, unit) => `${amount} ${unit}`,
  limit: {
    server: {
      hour: (amount) => `整个服务器每小时 ${amount}`,
      day: (amount) => `整个服务器每天 ${amount}`,
      month: (amount) => `整个服务器每月 ${amount}`,
    },
    person: {
      hour: (amount) => `每人每小时 ${amount}`,
      day: (amount) => `每人每天 ${amount}`,
      month: (amount) => `每人每月 ${amount}`,
    },
    personWithRole: {
      hour: (amount, role) => `拥有 ${role} 的每人每小时 ${amount}`,
      day: (amount, role) => `拥有 ${role} 的每人每天 ${amount}`,
      month: (amount, role) => `拥有 ${role} 的每人每月 ${amount}`,
    },
    role: {
      hour: (amount, role) => `拥有 ${role} 的所有人合计每小时 ${amount}`,
      day: (amount, role) => `拥有 ${role} 的所有人合计每天 ${amount}`,
      month: (amount, role) => `拥有 ${role} 的所有人合计每月 ${amount}`,
    },
    channel: {
      hour: (amount, channel) => `${channel} 内每小时 ${amount}`,
      day: (amount, channel) => `${channel} 内每天 ${amount}`,
      month: (amount, channel) => `${channel} 内每月 ${amount}`,
    },
  },
  refused: {
    usedUp: (limit, used, when) => `这项额度已用完：${limit}。目前已用：${used}。${when}重置。`,
    tooLittleLeft: (limit, left, asked, when) =>
      `剩余的额度不够：${limit}。还剩：${left}，而这次需要 ${asked}。请减少数量，或等到${when}重置。`,
    neverFits: (limit, asked) =>
      `这次需要 ${asked}，超过了额度本身的上限：${limit}。请一次少要一些。`,
    closed: (limit) => `这里不能启动任何任务：${limit}。本服务器的管理者可以修改。`,
    running: (most, running) =>
      `你在这里同时最多可以有 ${jobs(most)}在进行，现在已有 ${running} 个。请等其中一个结束，或用 \`/队列\` 停止它。`,
    runningTooFew: (most, asked) =>
      `你在这里同时最多可以有 ${jobs(most)}在进行，而这次会有 ${asked} 个。请一次少要一些。`,
    cooldown: (when) => `这里的请求之间需要间隔。你可以在${when}再次发起。`,
    counting: '刚刚重新启动，正在统计这里已经用掉的数量。没有开始任何任务；请稍后再试。',
  },
  usage: {
    title: '**你在这里的剩余额度**',
    line: (limit, left, when) => `${limit}：还剩 ${left}，${when}重置`,
    more: (count) => `… 还有 ${count} 项。`,
  },
  near: (limit, used) => `${limit}；目前已用：${used}`,
  admin: {
    quotas: '**本服务器的配额**',
    budgets: '**本服务器的预算**',
    noQuotas: '没有设置：每个人可以发起任意数量的任务。',
    noBudgets: '没有设置：花费不受限制。',
    counted: '周期按日历计算，使用 UTC 时间。失败的任务会退回额度。',
    line: (limit) => `• ${limit}`,
    lineUsed: (limit, used) => `• ${limit}（已用：${used}）`,
    set: (limit) => `已设置：${limit}。`,
    setUsed: (limit, used, when) => `已设置：${limit}。目前已用：${used}；${when}重置。`,
    closed: '设为 0 时，这项额度所针对的人不能启动任何任务。',
    usedUpNow: '它已经用完：在重置之前不会再放行任何任务。',
    weaker: (limit) => `目前这没有任何作用，因为更宽松的这项在生效：${limit}。`,
    cleared: (limit) => `已取消：${limit}。`,
    nothingToClear: '没有这项额度。不填任何选项时，命令会显示当前生效的额度。',
    needs: (first, second, third, fourth) =>
      `请用 \`${first}\` 说明针对谁，用 \`${second}\` 说明周期，并填写 \`${third}\` 或 \`${fourth}\`。`,
    either: (one, other) => `\`${one}\` 和 \`${other}\` 只能填一个，不能同时填写。`,
    needsOption: (option) => `这种额度需要选项 \`${option}\`。`,
    noOption: (option) => `这种额度不能使用选项 \`${option}\`。`,
    everyone: '所有人都拥有这个身份组。请改选整个服务器或每个人。',
    tooMany: (limit) => `已有 ${limit} 项配额和预算，达到上限。请先取消一项。`,
    noPrices:
      '预算需要价格，而机器人的管理员还没有设定。在此之前，请用 `/admin 配额` 限制任务数量。',
    notCounted: '以下内容价格未知，不计入预算：视频。预算用完后，它们也会被拒绝。',
    notCountedUpstreams: (names) =>
      `以下内容价格未知，不计入预算：视频，以及 ${names} 的部分或全部速度。预算用完后，它们也会被拒绝。`,
    running: (count) => `每人同时最多可以有 ${jobs(count)}在进行。`,
    noRunning: '每人同时进行的任务数量不限。',
    cooldown: (seconds) => `每人两次请求之间要间隔 ${seconds} 秒。`,
    noCooldown: '请求之间不需要间隔。',
  },
  grant: {
    needs: (one, other) => `请用 \`${one}\` 或 \`${other}\` 说明增加多少。`,
    noLimit:
      '这里的个人额度中没有这种周期和类型，所以没有可以增加的。用 `/admin 配额` 和 `/admin 预算` 查看当前生效的额度。',
    noPerson: '机器人不会发起任务。',
    done: (person, amount, all, when) =>
      `${person} 可以超出额度再用 ${amount}。本周期内合计增加：${all}。本周期${when}结束。`,
    tooMuch: (person, all, most) =>
      `太多了：${person} 在本周期内已经增加了 ${all}，合计最多只能增加 ${most}。`,
    detail: {
      hour: (amount) => `本小时增加 ${amount}`,
      day: (amount) => `今天增加 ${amount}`,
      month: (amount) => `本月增加 ${amount}`,
    },
  },
  choices: {
    who: {
      server: '整个服务器',
      person: '每个人',
      role: '拥有某身份组的所有人，合计',
      channel: '一个频道',
    },
    per: { hour: '小时', day: '天', month: '月' },
  },
};
