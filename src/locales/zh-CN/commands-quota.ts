import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-quota.ts';

/** See `en/commands-quota.ts`. */
export const quotaCommands: Catalogue<typeof en.quotaCommands> = {
  'admin.quota': { name: '配额', description: '可以发起多少任务；什么都不填则显示当前设置' },
  'admin.quota.who': { name: '对象', description: '谁的任务合在一起计算' },
  'admin.quota.per': { name: '周期', description: '按日历的小时、天或月，UTC 时间' },
  'admin.quota.jobs': { name: '任务数', description: '多少个；0 表示一个都不行' },
  'admin.quota.role': {
    name: '身份组',
    description: '身份组；选“每个人”时，只针对拥有它的人',
  },
  'admin.quota.channel': { name: '频道', description: '频道；其中的子区也算在内' },
  'admin.quota.clear': { name: '取消', description: '取消这项额度' },
  'admin.budget': { name: '预算', description: '可以花费多少；什么都不填则显示当前设置' },
  'admin.budget.who': { name: '对象', description: '谁的任务合在一起计算' },
  'admin.budget.per': { name: '周期', description: '按日历的小时、天或月，UTC 时间' },
  'admin.budget.amount': {
    name: '金额',
    description: '多少，以机器人的价格单位计；0 表示完全不能花费',
  },
  'admin.budget.role': {
    name: '身份组',
    description: '身份组；选“每个人”时，只针对拥有它的人',
  },
  'admin.budget.channel': { name: '频道', description: '频道；其中的子区也算在内' },
  'admin.budget.clear': { name: '取消', description: '取消这项额度' },
  'admin.limits.running': {
    name: '进行中任务数',
    description: '每人可以同时有多少个任务在进行；0 表示不限',
  },
  'admin.limits.cooldown': {
    name: '间隔秒数',
    description: '每人两次请求之间要等多少秒；0 表示不用等',
  },
  'mod.grant': { name: '增额', description: '让某人在当前周期内可以超出额度' },
  'mod.grant.user': { name: '成员', description: '给谁' },
  'mod.grant.per': { name: '周期', description: '哪一项额度；周期结束时失效' },
  'mod.grant.jobs': { name: '任务数', description: '增加多少个任务' },
  'mod.grant.money': { name: '金额', description: '增加多少，以价格单位计' },
};
