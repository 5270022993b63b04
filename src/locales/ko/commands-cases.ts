import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-cases.ts';

/** See `en/commands-cases.ts`. */
export const casesCommands: Catalogue<typeof en.casesCommands> = {
  mod: { name: 'mod', description: '운영진용: 멤버, 케이스, 이미지' },
  'mod.block': { name: '차단', description: '여기서 아무것도 시작하지 못하게 하기' },
  'mod.block.user': { name: '사용자', description: '대상' },
  'mod.block.duration': { name: '기간', description: '차단할 기간' },
  'mod.block.reason': { name: '사유', description: '차단 사유. 당사자에게 알려요' },
  'mod.unblock': { name: '차단_해제', description: '차단 해제하기' },
  'mod.unblock.user': { name: '사용자', description: '대상' },
  'mod.unblock.reason': { name: '사유', description: '해제 사유. 기록에 남아요' },
  'mod.strike': { name: '경고', description: '경고 주기. 경고가 쌓이면 차단돼요' },
  'mod.strike.user': { name: '사용자', description: '대상' },
  'mod.strike.reason': { name: '사유', description: '경고 사유. 차단될 때 당사자에게 알려요' },
  'mod.case': { name: '케이스', description: '케이스를 보고, 아직 처리되지 않은 것 결정하기' },
  'mod.case.number': { name: '번호', description: '로그에 적힌 케이스 번호' },
  'mod.lookup': { name: '조회', description: '한 사람의 경고, 차단, 최근 케이스 보기' },
  'mod.lookup.user': { name: '사용자', description: '대상' },
  'mod.remove': { name: '삭제', description: '이 봇이 올린 이미지를 모든 곳에서 삭제하기' },
  'mod.remove.picture': { name: '이미지', description: '메시지 링크 또는 작업 ID' },
  'mod.remove.reason': { name: '사유', description: '삭제 사유. 기록에 남아요' },
  'admin.log': {
    name: '로그',
    description: '모든 케이스를 올릴 곳. 아무것도 입력하지 않으면 현재 설정을 보여 줘요',
  },
  'admin.log.channel': { name: '채널', description: '올릴 채널. 운영진이 볼 수 있어야 해요' },
  'admin.log.off': { name: '끄기', description: '케이스를 어디에도 올리지 않기' },
  'admin.notify': {
    name: '알림',
    description: '신고, 이의 제기, 보류된 작업을 보낼 곳. 입력하지 않으면 현재 설정을 보여 줘요',
  },
  'admin.notify.channel': { name: '채널', description: '보낼 채널. 운영진만 볼 수 있어야 해요' },
  'admin.notify.role': { name: '역할', description: '매번 알림을 받을 역할' },
  'admin.notify.warn_at': {
    name: '알림_비율',
    description: '공동 한도를 몇 % 썼을 때 운영진에게 알릴지',
  },
  'admin.notify.off': { name: '끄기', description: '신고를 더 받지 않고 아무에게도 알리지 않기' },
  'admin.strikes': {
    name: '경고',
    description: '경고가 쌓였을 때의 조치. 아무것도 입력하지 않으면 현재 설정을 보여 줘요',
  },
  'admin.strikes.strikes': { name: '횟수', description: '경고가 이만큼 쌓이면' },
  'admin.strikes.block_hours': {
    name: '차단_시간',
    description: '차단할 시간 수. 비워 두면 해제할 때까지',
  },
  'admin.strikes.clear': { name: '해제', description: '이 횟수에서는 아무 조치도 하지 않기' },
  'admin.strikes.days': { name: '유효_일수', description: '경고가 유효한 일수' },
  'admin.export': { name: '내보내기', description: '이 서버의 모든 케이스를 파일로 받기' },
  'admin.export.format': { name: '형식', description: '정하지 않으면 CSV' },
};
