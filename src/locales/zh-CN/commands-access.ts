import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-access.ts';

/** See `en/commands-access.ts`. */
export const accessCommands: Catalogue<typeof en.accessCommands> = {
  'admin.channel': {
    name: '频道',
    description: '某个频道里可以用什么；什么都不填则显示所有规则',
  },
  'admin.channel.channel': { name: '频道', description: '频道；其中的子区也算在内' },
  'admin.channel.feature': { name: '功能', description: '规则针对哪项功能' },
  'admin.channel.rule': {
    name: '规则',
    description: '在那里禁止、只在那里允许，或清除规则',
  },
  'admin.role': {
    name: '身份组',
    description: '某个身份组的成员可以用什么；什么都不填则显示所有规则',
  },
  'admin.role.role': { name: '身份组', description: '身份组；也可以是 @everyone' },
  'admin.role.feature': { name: '功能', description: '规则针对哪项功能' },
  'admin.role.rule': {
    name: '规则',
    description: '对他们禁止、只对他们允许，或清除规则',
  },
  'admin.access': { name: '准入', description: '按钮和新人；什么都不填则显示当前设置' },
  'admin.access.buttons': { name: '按钮', description: '谁可以按公开图片下方的按钮' },
  'admin.access.account_days': {
    name: '账号天数',
    description: 'Discord 账号注册必须满多少天；0 表示不限',
  },
  'admin.access.member_hours': {
    name: '入服小时数',
    description: '加入本服务器必须满多少小时；0 表示不限',
  },
  'admin.pause': { name: '暂停', description: '在你恢复之前，本服务器不再接受新请求' },
  'admin.pause.mode': {
    name: '方式',
    description: '如何处理已发起的任务；不填则会完成它们',
  },
  'admin.pause.reason': { name: '原因', description: '为什么；所有人都会看到' },
  'admin.resume': { name: '恢复', description: '重新接受请求' },
  'admin.status': { name: '状态', description: '一眼看清 Easel 在本服务器的状况' },
  'admin.panel': { name: '面板', description: '最重要的设置，从菜单中选择' },
};
