import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-review.ts';

/** See `en/commands-review.ts`. */
export const reviewCommands: Catalogue<typeof en.reviewCommands> = {
  'admin.review': { name: '검토', description: '운영진이 먼저 확인할 것' },
  'admin.review.prompts': {
    name: '프롬프트',
    description: '모든 프롬프트를 전송 전에 운영진이 확인할지',
  },
  'admin.review.results': {
    name: '결과',
    description: '모든 결과를 보여 주기 전에 운영진이 확인할지',
  },
  'admin.review.hours': { name: '시간', description: '결정 없이 거절로 처리되기까지의 시간 수' },
  'admin.review.exempt': {
    name: '예외',
    description: '확인하지 않을 역할. 다시 고르면 예외에서 빠져요',
  },
};
