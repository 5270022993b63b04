import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-access.ts';

/** See `en/commands-access.ts`. */
export const accessCommands: Catalogue<typeof en.accessCommands> = {
  'admin.channel': {
    name: '채널',
    description: '채널에서 쓸 수 있는 기능. 아무것도 입력하지 않으면 모든 규칙을 보여 줘요',
  },
  'admin.channel.channel': { name: '채널', description: '대상 채널. 스레드도 포함돼요' },
  'admin.channel.feature': { name: '기능', description: '규칙을 적용할 기능' },
  'admin.channel.rule': {
    name: '규칙',
    description: '거기서 금지, 거기서만 허용, 또는 규칙 삭제',
  },
  'admin.role': {
    name: '역할',
    description:
      '역할이 있는 멤버가 쓸 수 있는 기능. 아무것도 입력하지 않으면 모든 규칙을 보여 줘요',
  },
  'admin.role.role': { name: '역할', description: '대상 역할. @everyone도 고를 수 있어요' },
  'admin.role.feature': { name: '기능', description: '규칙을 적용할 기능' },
  'admin.role.rule': {
    name: '규칙',
    description: '그 역할에 금지, 그 역할에만 허용, 또는 규칙 삭제',
  },
  'admin.access': {
    name: '접근',
    description: '버튼과 새 멤버 설정. 아무것도 입력하지 않으면 현재 설정을 보여 줘요',
  },
  'admin.access.buttons': {
    name: '버튼',
    description: '모두에게 보이는 이미지의 버튼을 누를 수 있는 사람',
  },
  'admin.access.account_days': {
    name: '계정_일수',
    description: 'Discord 계정을 만든 뒤 지나야 하는 일수. 0이면 제한 없음',
  },
  'admin.access.member_hours': {
    name: '참가_시간',
    description: '이 서버에 들어온 뒤 지나야 하는 시간 수. 0이면 제한 없음',
  },
  'admin.pause': { name: '일시정지', description: '재개할 때까지 이 서버에서 새 요청 받지 않기' },
  'admin.pause.mode': {
    name: '방식',
    description: '이미 요청된 작업의 처리. 정하지 않으면 끝까지 진행해요',
  },
  'admin.pause.reason': { name: '사유', description: '일시정지 사유. 모두에게 알려요' },
  'admin.resume': { name: '재개', description: '다시 요청 받기' },
  'admin.status': { name: '상태', description: '이 서버의 Easel 상태 한눈에 보기' },
  'admin.panel': { name: '패널', description: '주요 설정을 메뉴에서 고르기' },
};
