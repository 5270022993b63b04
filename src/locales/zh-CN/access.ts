import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/access.ts';

/** See `en/access.ts`. */
export const access: Catalogue<typeof en.access> = {
  feature: {
    imagine: '用提示词生成图片',
    blend: '混合图片',
    describe: '描述图片',
    shorten: '精简提示词',
    video: '视频',
    buttons: '图片下方的按钮',
    private: '私密结果',
    costly: '高价模式（turbo、HD、全能参考、最高质量、高画质视频）',
  },
  refused: {
    paused: '⏸️ Easel 在本服务器已暂停，不会启动任何新任务。请稍后再试。',
    pausedBecause: (reason) => `⏸️ Easel 在本服务器已暂停，不会启动任何新任务。原因：${reason}`,
    accountTooNew: (until) =>
      `你的 Discord 账号注册时间太短，还不符合本服务器的要求。从 <t:${until}:f>（<t:${until}:R>）起可以使用。`,
    memberTooNew: (until) =>
      `你加入本服务器的时间还太短。从 <t:${until}:f>（<t:${until}:R>）起可以使用。`,
    memberUnknown:
      '只有加入本服务器一段时间的人才能使用，而 Discord 没有提供你的加入时间。请询问服务器的管理者。',
    owner: '在本服务器，只有图片的发起人才能使用它的按钮。用 `/imagine` 可以画一张你自己的。',
    off: (feature) => `本服务器已关闭：${feature}。`,
    deniedRole: (feature, role) => `在本服务器，拥有身份组 ${role} 的成员不能使用：${feature}。`,
    deniedChannel: (feature, channel) => `在 ${channel} 不能使用：${feature}。请换个频道。`,
    onlyRoles: (feature, roles) =>
      `在本服务器，只有拥有以下任一身份组的成员才能使用：${feature}。身份组：${roles}`,
    onlyChannels: (feature, channels) =>
      `在本服务器，只有以下频道可以使用：${feature}。频道：${channels}`,
  },
  removedPicture: '这张图片已被管理员移除，只有它的发起人才能使用。',
  alone: {
    adults:
      '🔒 只有你能看到：它是在 Discord 只允许成年人进入的地方生成的，而这个频道对所有人开放。',
    paused: '🔒 只有你能看到：Easel 在本服务器已暂停。',
    blocked: '🔒 只有你能看到：你在本服务器被禁止使用 Easel。',
    newcomer: '🔒 只有你能看到：本服务器要求新人先等待一段时间。',
    access: '🔒 只有你能看到：按照本服务器的规则，它不能在这个频道显示，或不能由你显示。',
    word: '🔒 只有你能看到：其中有本服务器不允许、或需要先审核的词语。',
    review: '🔒 只有你能看到：它是在别处生成的，而本服务器要先由管理员审核。',
    unfinished: '🔒 只有你能看到：它是在别处发起的，文字内容还没有出来。',
  },
  rules: {
    title: '**这里谁可以用什么**',
    none: '所有人在任何地方都可以使用全部功能。',
    allow: (feature, target) => `✅ ${target} → ${feature}`,
    deny: (feature, target) => `⛔ ${target} → ${feature}`,
    legend:
      '-# ⛔ 优先于 ✅。某项功能一旦对某些身份组或频道设了 ✅，其他人或其他频道就不能使用了。',
    more: (count) => `… 还有 ${count} 条。`,
    tooMany: (most) => `已有 ${most} 条规则，达到上限。请先清除一条。`,
    nothingToClear: '原本就没有这条规则，所以没有任何变化。',
    needAll: '请把三项都填上：对谁或哪个频道、哪项功能、什么规则。',
    nobody: (feature) =>
      `⚠️ 按照现在的规则，已经没有人能使用：${feature}。如果这不是你想要的，请清除其中一条。`,
    ownPlace: (feature) => `⚠️ 你自己在这里也不能再使用：${feature}。规则仍然可以修改。`,
  },
  policy: {
    title: '**按钮和新人**',
    anyone: '所有人都可以使用公开图片的按钮。',
    owner: '只有图片的发起人才能使用它的按钮。',
    accountDays: (days) => `账号注册必须满 ${days} 天。`,
    noAccountDays: '对账号注册时间没有要求。',
    memberHours: (hours) => `加入本服务器必须满 ${hours} 小时。管理员不受此限制。`,
    noMemberHours: '加入后马上就可以使用。',
  },
  pause: {
    announced: '⏸️ Easel 在本服务器已暂停。之前发起的任务仍会完成。',
    announcedBecause: (reason) => `⏸️ Easel 在本服务器已暂停：${reason}\n之前发起的任务仍会完成。`,
    announcedNow: '⏸️ Easel 在本服务器已暂停，所有等待和运行中的任务都已停止。',
    announcedNowBecause: (reason) =>
      `⏸️ Easel 在本服务器已暂停：${reason}\n所有等待和运行中的任务都已停止。`,
    announcedEnd: '▶️ Easel 在本服务器重新接受请求。',
    drained: '已暂停：在 `/admin 恢复` 之前不会启动任何新任务。之前发起的任务仍会完成。',
    stopped: (count) =>
      `已暂停：在 \`/admin 恢复\` 之前不会启动任何新任务。停止了 ${count} 个任务，其中绘图服务尚未开始的没有扣费。`,
    unclear: (count) => `有 ${count} 个任务无法确定绘图服务是否已经接受，保持原样。`,
    already: (at) => `从 <t:${at}:f> 起就已暂停；原因和方式已更新。`,
    resumed: '已重新接受请求。',
    notPaused: '目前没有暂停。',
    notAnnounced:
      '没能在这里发布通知：Easel 在这个频道需要“查看频道”和“发送消息”权限。不过，任何人发起请求时都会收到提示。',
    now: (by, at) => `⏸️ 已由 ${by} 暂停，从 <t:${at}:f> 起。`,
    nowBecause: (by, at, reason) => `⏸️ 已由 ${by} 暂停，从 <t:${at}:f> 起：${reason}`,
    line: '⏸️ 本服务器已暂停 Easel：不会启动任何新任务。',
    lineBecause: (reason) => `⏸️ 本服务器已暂停 Easel，不会启动任何新任务：${reason}`,
  },
  status: {
    title: '**Easel 在本服务器的状态**',
    running: '▶️ 正在接受请求。',
    jobs: (running, waiting, held) =>
      `这里的任务：${running} 个运行中，${waiting} 个等待中，${held} 个待审核。`,
    heldSince: (at) => `等待管理员最久的一个提交于 <t:${at}:R>。`,
    staff: (channel) => `✅ 管理员频道：${channel}`,
    staffTrouble: (channel) =>
      `⚠️ 管理员频道：${channel}，但 Easel 无法在那里发消息。请给它“查看频道”、“发送消息”和“附加文件”权限，或用 \`/admin 通知\` 另选一个。`,
    noStaff: '没有管理员频道：可以用 `/admin 通知` 设置。',
    log: (channel) => `✅ 日志频道：${channel}`,
    logTrouble: (channel) =>
      `⚠️ 日志频道：${channel}，但 Easel 无法在那里发消息。请给它“查看频道”和“发送消息”权限，或用 \`/admin 日志\` 另选一个。`,
    noLog: '没有日志频道：可以用 `/admin 日志` 设置。记录照样会保存。',
    review: {
      none: '除了被词语规则拦下的，没有什么需要审核。',
      prompts: (hours) => `提示词需要审核，最多等待 ${hours} 小时。`,
      results: (hours) => `结果需要审核，最多等待 ${hours} 小时。`,
      both: (hours) => `提示词和结果都需要审核，各自最多等待 ${hours} 小时。`,
    },
    reviewUnseen: '⚠️ 在有可用的管理员频道之前，待审核的内容不会发布到任何地方。',
    words: (count) => `词语规则：${count} 条。`,
    rules: (count) => `使用权限规则：${count} 条。`,
    blocks: (count) => `被封禁的人：${count} 个。`,
    service: (name, running, waiting) =>
      `${name}（所有服务器）：${running} 个运行中，${waiting} 个等待中。`,
    quotas: '**配额**',
    noQuotas: '没有设置配额或预算。',
  },
  panel: {
    title: '**本服务器的设置**',
    hint: '-# 每项更改立即生效，并会留下记录。更多设置在 `/admin` 里。',
    saved: '✅ 已保存。',
    unchanged: '原本就是这样设置的。',
    needsStaff: '⚠️ 未更改：审核需要先有管理员频道。请在下面选一个 Easel 可以发消息的频道。',
    needsStaffKept: '⚠️ 未更改：审核已开启，需要管理员频道。请先关闭审核，或选择另一个频道。',
    cannotPost: (channel) =>
      `⚠️ 未更改：Easel 无法在 ${channel} 发消息。请在那里给它“查看频道”和“发送消息”权限，然后重新选择。`,
    tried: '从现在起，Easel 会在这里发消息。这条消息是用来测试的。',
    review: {
      none: '审核：无',
      prompts: '审核：提示词',
      results: '审核：结果',
      both: '审核：提示词和结果',
    },
    buttons: { anyone: '按钮：所有人可用', owner: '按钮：仅发起人可用' },
    newcomer: {
      none: '新人：无需等待',
      account: (days) => `新人：账号注册须满 ${days} 天`,
      other: '新人：按 /admin 准入 的设置',
    },
    staff: '管理员频道：无',
    log: '日志频道：无',
  },
  choices: {
    rule: { allow: '允许', deny: '禁止', clear: '清除' },
    buttons: { anyone: '所有人', owner: '仅图片的发起人' },
    mode: { drain: '完成已发起的任务', now: '立即停止一切' },
    feature: {
      imagine: '用提示词生成图片',
      blend: '混图',
      describe: '描述',
      shorten: '精简',
      video: '视频',
      buttons: '图片下方的按钮',
      private: '私密结果',
      costly: '高价模式',
    },
  },
};
