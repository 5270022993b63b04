import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-review.ts';

/** See `en/commands-review.ts`. */
export const reviewCommands: Catalogue<typeof en.reviewCommands> = {
  'admin.review': { name: '审核', description: '哪些内容要先由管理员审核' },
  'admin.review.prompts': {
    name: '提示词',
    description: '每条提示词是否要先由管理员审核，然后才提交',
  },
  'admin.review.results': {
    name: '结果',
    description: '每个结果是否要先由管理员审核，然后才显示',
  },
  'admin.review.hours': { name: '小时数', description: '等待多少小时后视为拒绝' },
  'admin.review.exempt': {
    name: '免审身份组',
    description: '成员可信、无需审核的身份组；再次指定则取消',
  },
};
