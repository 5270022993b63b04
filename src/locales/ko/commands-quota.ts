import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-quota.ts';

/** See `en/commands-quota.ts`. */
export const quotaCommands: Catalogue<typeof en.quotaCommands> = {
  'admin.quota': {
    name: '할당량',
    description: '요청할 수 있는 작업 수. 아무것도 입력하지 않으면 현재 설정을 보여 줘요',
  },
  'admin.quota.who': { name: '대상', description: '누구의 작업을 함께 셀지' },
  'admin.quota.per': { name: '기간', description: '달력 기준 시간, 하루, 한 달 단위 (UTC)' },
  'admin.quota.jobs': { name: '작업수', description: '최대 작업 수. 0이면 아예 못 써요' },
  'admin.quota.role': {
    name: '역할',
    description: '대상 역할. ‘한 사람씩’이면 이 역할이 있는 사람만',
  },
  'admin.quota.channel': { name: '채널', description: '대상 채널. 스레드도 포함돼요' },
  'admin.quota.clear': { name: '해제', description: '이 한도 없애기' },
  'admin.budget': {
    name: '예산',
    description: '쓸 수 있는 금액. 아무것도 입력하지 않으면 현재 설정을 보여 줘요',
  },
  'admin.budget.who': { name: '대상', description: '누구의 작업을 함께 셀지' },
  'admin.budget.per': { name: '기간', description: '달력 기준 시간, 하루, 한 달 단위 (UTC)' },
  'admin.budget.amount': {
    name: '금액',
    description: '최대 금액 (봇의 가격과 같은 단위). 0이면 아예 못 써요',
  },
  'admin.budget.role': {
    name: '역할',
    description: '대상 역할. ‘한 사람씩’이면 이 역할이 있는 사람만',
  },
  'admin.budget.channel': { name: '채널', description: '대상 채널. 스레드도 포함돼요' },
  'admin.budget.clear': { name: '해제', description: '이 한도 없애기' },
  'admin.limits.running': {
    name: '진행_한도',
    description: '한 사람이 동시에 진행할 수 있는 작업 수. 0이면 제한 없음',
  },
  'admin.limits.cooldown': {
    name: '대기_시간',
    description: '각자 다음 요청까지 기다려야 하는 초. 0이면 없음',
  },
  'mod.grant': { name: '한도_추가', description: '이번 기간에만 한도보다 더 쓸 수 있게 하기' },
  'mod.grant.user': { name: '사용자', description: '대상' },
  'mod.grant.per': { name: '기간', description: '어느 한도인지. 기간이 끝나면 추가분도 끝나요' },
  'mod.grant.jobs': { name: '작업수', description: '추가할 작업 수' },
  'mod.grant.money': { name: '금액', description: '추가할 금액 (가격과 같은 단위)' },
};
