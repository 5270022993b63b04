import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/case-work.ts';

/** See `en/case-work.ts`. */
export const caseWork: Catalogue<typeof en.caseWork> = {
  mod: {
    notAllowed: '只有能管理本服务器成员的管理员才能使用，而且只能在这里使用。',
    notAbout: {
      yourself: '不能对自己这样做。',
      bot: '机器人不能被封禁或警告。',
      manager: '这位成员管理着本服务器，没有人能对其这样做。',
    },
    blocked: (who, number) => `已封禁 ${who}，直到有人解除。这是记录 #${number}。`,
    blockedUntil: (who, time, number) => `已封禁 ${who}，直到 ${time}。这是记录 #${number}。`,
    unblocked: (who, number) => `已解除对 ${who} 的封禁。这是记录 #${number}。`,
    notBlocked: (who) => `${who} 在这里没有被封禁。`,
    struck: (who, count) => `已警告 ${who}；目前有效警告 ${count} 次。`,
    struckBlocked: (who, count) =>
      `已警告 ${who}；目前有效警告 ${count} 次，按照本服务器的规则将其封禁，直到有人解除。`,
    struckBlockedUntil: (who, count, time) =>
      `已警告 ${who}；目前有效警告 ${count} 次，按照本服务器的规则将其封禁，直到 ${time}。`,
    noCase: (number) => `本服务器没有记录 #${number}。`,
    case: {
      job: (id) => `任务 ${id}`,
      stillHeld: '仍在等待审核。',
      handledIn: (number) => `处理结果：记录 #${number}`,
    },
    lookup: {
      title: (who) => `**${who} 在本服务器的情况**`,
      free: '没有被封禁。',
      blockedUntil: (time, number) => `🚫 封禁至 ${time}（记录 #${number}）。`,
      blocked: (number) => `🚫 封禁中，直到有人解除（记录 #${number}）。`,
      appealed: '本人已请求解除。',
      noStrikes: '没有有效警告。',
      strikes: (count, times) => `有效警告 ${count} 次：${times}`,
      jobs: (count) => `在这里发起的任务：${count} 个`,
      manyJobs: (count) => `在这里发起的任务：超过 ${count} 个`,
      noCases: '没有记录。',
      cases: '最近的记录：',
      more: (count) => `… 还有 ${count} 条`,
    },
  },
  remove: {
    everywhere: (count) =>
      `已移除，连同机器人发布的所有相关内容，共 ${count} 条消息。任务仍保留在制作者的历史里；其他任何人都无法再调出这张图片。`,
    incomplete: (removed, failed) =>
      `删除了 ${removed} 条相关消息，另有 ${failed} 条未能删除：机器人已不在那里，或图片正要完成。请稍后再试，或请能管理消息的人手动删除。`,
    notFound:
      '那里没有这个机器人的图片。请提供图片在本服务器的消息链接，或它的任务编号（在举报下方）。',
    elsewhere: '这条消息在另一个服务器。',
    notHere: '这个任务不是在本服务器发起的。',
    live: '这个任务还在进行中。请在完成后再移除。',
  },
  admin: {
    testLine: (by) => `📋 ${by} 选择了这个频道：从现在起，每条记录都会发到这里。`,
    testNotice: (by) => `🔔 ${by} 选择了这个频道：从现在起，举报、申诉和待审核的内容都会发到这里。`,
    cannotPost: (channel) =>
      `机器人无法在 ${channel} 发消息，所以没有更改任何内容。请在那里给它 **查看频道** 和 **发送消息** 权限，然后重新运行命令。`,
    cannotPostFiles: (channel) =>
      `机器人无法在 ${channel} 发消息，所以没有更改任何内容。请在那里给它 **查看频道**、**发送消息** 和 **附加文件** 权限，然后重新运行命令。`,
    either: (one, other) =>
      `\`${one}\` 和 \`${other}\` 只能填一个，不能同时填写。没有更改任何内容。`,
    logTitle: '**记录日志**',
    logTo: (channel) => `每条记录都会发到 ${channel}。`,
    logOff: '记录不会发到任何地方；可以用 `/mod 查询`、`/mod 记录` 和 `/admin 导出` 查看。',
    logTrouble: (time) => `⚠️ 从 ${time} 起无法在那里发消息。请检查频道的权限，或另选一个频道。`,
    notifyTitle: '**需要管理员处理的内容**',
    notifyTo: (channel) => `举报、申诉和待审核的内容会发到 ${channel}。`,
    notifyRole: (role) => `每次都会提醒 ${role}。`,
    notifyNoRole: '不会提醒任何人。',
    notifyOff: '没有设置频道，所以不接收举报和申诉。请用 `/admin 通知 频道:` 选择一个。',
    warnAt: (percent) => `共用的额度用到 ${percent}% 时会通知管理员。`,
    everybodySees:
      '⚠️ 本服务器的所有人都能看到这个频道：今后待审核的提示词和图片会被所有人看到。已在待审核的内容留在原来发布的位置，私密请求的内容不会发到这里。请选择只有管理员能看到的频道。',
    everybodyReads:
      '⚠️ 本服务器的所有人都能看到日志频道：谁被拒绝、被举报或被警告，以及用了哪些提示词。请选择只有管理员能看到的频道。',
    strikesTitle: '**警告的后果**',
    strikesDays: (days) => `每次警告的有效期是 ${days} 天。`,
    strikesStep: (strikes, hours) => `- ${strikes} 次警告：封禁 ${hours} 小时`,
    strikesForever: (strikes) => `- ${strikes} 次警告：封禁，直到有人解除`,
    strikesShorter: (more, fewer) =>
      `⚠️ ${more} 次警告的封禁时间比 ${fewer} 次的还短。如果这不是你想要的，请修改其中一个。`,
    strikesNone: '警告只会累计，本身不会带来任何后果。',
    tooManySteps: (most) => `最多可以有 ${most} 级。请先用 \`清除\` 去掉一级；没有更改任何内容。`,
    stepNeeded: '请用 `次数` 说明这适用于多少次警告。没有更改任何内容。',
    exported: (count) =>
      count === 1 ? '这是本服务器唯一的一条记录。' : `这是本服务器的全部 ${count} 条记录。`,
    exportedPart: (count, from) =>
      `这是最新的 ${count} 条记录，从 #${from} 开始：这里的文件放不下更多。`,
    exportedUnreadable: (count) =>
      `⚠️ 另有 ${count} 条记录无法读取；机器人的管理员可以在它的日志里找到。`,
    exportedNothing: '本服务器还没有任何记录。',
    exportTooLarge: '文件太大，无法在这里上传。没有发送任何内容。',
  },
  choices: {
    duration: {
      hour: '一小时',
      day: '一天',
      week: '一周',
      month: '30 天',
      forever: '直到有人解除',
    },
    format: { csv: 'CSV，用于电子表格', json: 'JSON，用于程序' },
  },
};
