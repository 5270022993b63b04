import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-words.ts';

/** See `en/commands-words.ts`. */
export const wordsCommands: Catalogue<typeof en.wordsCommands> = {
  'admin.filter': { name: '필터', description: '여기서 차단, 보류, 기록할 단어' },
  'admin.filter.add': { name: '추가', description: '규칙을 추가하거나 규칙의 동작 바꾸기' },
  'admin.filter.add.text': {
    name: '텍스트',
    description: '단어, 구절 또는 정규식. 변형해서 쓴 단어도 찾아내요',
  },
  'admin.filter.add.action': {
    name: '동작',
    description: '들어 있을 때의 처리. 정하지 않으면 차단',
  },
  'admin.filter.add.kind': {
    name: '종류',
    description: '텍스트의 종류. 정하지 않으면 단어나 구절',
  },
  'admin.filter.add.except_age_restricted': {
    name: '연령_제한_제외',
    description: '연령 제한 채널에는 적용하지 않기',
  },
  'admin.filter.remove': { name: '삭제', description: '규칙 삭제하기' },
  'admin.filter.remove.rule': { name: '규칙', description: '일부를 입력해서 찾아보세요' },
  'admin.filter.list': {
    name: '목록',
    description: '이 서버의 모든 규칙 보기 (나만 볼 수 있음)',
  },
  'admin.filter.test': {
    name: '테스트',
    description: '텍스트에 규칙이 어떻게 적용되는지 확인. 실제로 처리하거나 남기지 않아요',
  },
  'admin.filter.test.text': { name: '텍스트', description: '시험해 볼 텍스트 (예: 프롬프트)' },
  'admin.filter.import': { name: '가져오기', description: '파일에서 규칙 읽어 오기' },
  'admin.filter.import.file': {
    name: '파일',
    description: 'CSV, JSON, 또는 한 줄에 차단할 단어 하나씩 적은 텍스트. 256kB까지',
  },
  'admin.filter.import.mode': {
    name: '방식',
    description: '기존 규칙의 처리. 정하지 않으면 그대로 둬요',
  },
  'admin.filter.export': {
    name: '내보내기',
    description: '다시 가져올 수 있는 파일로 모든 규칙 받기',
  },
  'admin.filter.export.format': { name: '형식', description: '정하지 않으면 CSV' },
};
