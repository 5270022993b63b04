import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-cases.ts';

/** See `en/commands-cases.ts`. */
export const casesCommands: Catalogue<typeof en.casesCommands> = {
  mod: { name: 'mod', description: '供管理员使用：成员、记录和图片' },
  'mod.block': { name: '封禁', description: '禁止某人在这里发起任何任务' },
  'mod.block.user': { name: '成员', description: '封禁谁' },
  'mod.block.duration': { name: '时长', description: '封禁多久' },
  'mod.block.reason': { name: '理由', description: '为什么；会告诉本人' },
  'mod.unblock': { name: '解封', description: '解除封禁' },
  'mod.unblock.user': { name: '成员', description: '解封谁' },
  'mod.unblock.reason': { name: '理由', description: '为什么；会写入记录' },
  'mod.strike': { name: '警告', description: '警告某人；多次警告会导致封禁' },
  'mod.strike.user': { name: '成员', description: '警告谁' },
  'mod.strike.reason': { name: '理由', description: '为什么；因此被封禁时会告诉本人' },
  'mod.case': { name: '记录', description: '显示一条记录，并处理尚未决定的内容' },
  'mod.case.number': { name: '编号', description: '日志中显示的编号' },
  'mod.lookup': { name: '查询', description: '显示某人的警告、封禁和最近的记录' },
  'mod.lookup.user': { name: '成员', description: '查询谁' },
  'mod.remove': { name: '移除', description: '移除一张图片，包括机器人发布它的所有地方' },
  'mod.remove.picture': { name: '图片', description: '图片的消息链接，或它的任务' },
  'mod.remove.reason': { name: '理由', description: '为什么；会写入记录' },
  'admin.log': { name: '日志', description: '每条记录发到哪里；什么都不填则显示当前设置' },
  'admin.log.channel': { name: '频道', description: '频道；管理员应该能看到它' },
  'admin.log.off': { name: '关闭', description: '不在任何地方发布记录' },
  'admin.notify': {
    name: '通知',
    description: '举报、申诉和待审核的任务发到哪里；什么都不填则显示当前设置',
  },
  'admin.notify.channel': { name: '频道', description: '频道；应该只有管理员能看到' },
  'admin.notify.role': { name: '身份组', description: '每次都要提醒的身份组' },
  'admin.notify.warn_at': {
    name: '预警比例',
    description: '共用的额度用到百分之多少时通知管理员',
  },
  'admin.notify.off': { name: '关闭', description: '不再接收举报，也不通知任何人' },
  'admin.strikes': { name: '警告', description: '警告的后果；什么都不填则显示当前设置' },
  'admin.strikes.strikes': { name: '次数', description: '从第几次警告起' },
  'admin.strikes.block_hours': {
    name: '封禁小时数',
    description: '封禁多久；不填则直到有人解除',
  },
  'admin.strikes.clear': { name: '清除', description: '让这个次数不再有任何后果' },
  'admin.strikes.days': { name: '天数', description: '一次警告的有效天数' },
  'admin.export': { name: '导出', description: '把本服务器的所有记录导出为文件' },
  'admin.export.format': { name: '格式', description: '不填则为 CSV' },
};
