import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/privacy.ts';

/** See `en/privacy.ts`. */
export const privacy: Catalogue<typeof en.privacy> = {
  exported: (records) =>
    records === 0
      ? '나에 대해 저장된 데이터가 없어요.'
      : `나에 대해 저장된 데이터 전부예요. 모두 ${records}개이고, 결과의 썸네일도 들어 있어요. 이 메시지는 나만 볼 수 있어요.`,
  exportedPart: (records) =>
    `나에 대해 저장된 데이터 중 ${records}개예요. 설정과 최근 작업부터 들어 있어요. 이 메시지는 나만 볼 수 있어요.`,
  more: '메시지 하나에 다 담을 수 없었어요. **나머지 받기**를 누르면 이어서 받을 수 있어요.',
  tooLarge: (count) =>
    `${count}개는 여기서 보낼 수 있는 파일 크기를 넘어서 빠졌어요. 부스트한 서버처럼 더 큰 파일을 올릴 수 있는 곳에서 명령어를 다시 실행해 주세요.`,
  rest: '나머지 받기',
  file: (number, count) => `나에 대해 저장된 데이터(JSON): 파일 ${count}개 중 ${number}번째`,
  question: '**나에 대해 저장된 모든 데이터를 삭제할까요?**',
  goes: '설정과 프리셋, 끝난 작업 전부와 그 썸네일, 아직 답하지 않은 질문, 내가 한 신고가 삭제돼요. 되돌릴 수 없고, `/privacy 내보내기`로도 복구할 수 없어요.',
  staysOnDiscord:
    '내 이미지가 있는 메시지는 Discord에 남아요. 지우려면 먼저 이미지 아래의 **⋯**에서 삭제해 주세요. 데이터를 삭제한 뒤에는 봇에 그 메시지의 정보가 없고, 버튼도 작동하지 않아요.',
  staysElsewhere:
    '생성 서비스에 남아 있는 데이터는 봇이 지울 수 없어요. 다른 사람이 내 이미지로 만든 작업은 그 사람의 것이라 프롬프트도 남아 있어요.',
  staysRecorded:
    '경고, 차단, 운영진의 결정처럼 서버가 기록해 둔 내용은 그 서버의 기록이라 그대로 남아요. `/privacy 내보내기`로 볼 수 있어요.',
  staysLive: '진행 중인 작업은 먼저 끝나야 해요. `/대기열`에서 멈출 수 있어요.',
  yes: '모두 삭제',
  no: '그대로 두기',
  kept: '아무것도 삭제하지 않았어요.',
  erased: (jobs) => `삭제한 것: 설정, 질문, 작업 ${jobs}개`,
  stillLive: (count) =>
    `작업 ${count}개는 아직 진행 중이라 삭제하지 않았어요. \`/대기열\`에서 멈추거나 끝나기를 기다린 뒤 \`/privacy 삭제\`를 다시 실행해 주세요.`,
  unreadable: (count) =>
    `작업 ${count}개는 이 봇이 읽을 수 없어서 삭제하지 않았어요. 봇 운영자가 직접 삭제할 수 있어요.`,
};
