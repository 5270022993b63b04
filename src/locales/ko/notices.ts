import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/notices.ts';

/** See `en/notices.ts`. */
export const notice: Catalogue<typeof en.notice> = {
  promptEmpty: '프롬프트가 없어요. 만들고 싶은 이미지를 설명해 주세요. 예: `a red fox in the snow`',
  promptTooLong: (length, limit) =>
    `프롬프트가 ${length}자예요. ${limit}자까지 쓸 수 있어요. 줄여서 명령어를 다시 실행해 주세요.`,
  tooManyFlags: (count, limit) =>
    `프롬프트에 파라미터가 ${count}개 있어요. ${limit}개까지 쓸 수 있어요. 몇 개를 빼고 명령어를 다시 실행해 주세요.`,
  promptTooLongFor: (name, limit) =>
    `${name}에서는 ${limit}자까지만 쓸 수 있어요. 프롬프트를 줄여서 명령어를 다시 실행해 주세요. 아무것도 전송되지 않았어요.`,
  wordNotAllowed: (word) =>
    `‘${word}’ 표현은 여기서 쓸 수 없어요. 프롬프트를 고쳐 써서 명령어를 다시 실행해 주세요. 아무것도 전송되지 않았어요.`,
  flagNotTaken: (flag, name) =>
    `${name}에서는 ${flag} 파라미터를 쓸 수 없어요. 바꾸거나 지우고 명령어를 다시 실행해 주세요. 아무것도 전송되지 않았어요.`,
  referencesNotTaken: (name) =>
    `${name}에서는 이 참조 이미지들을 쓸 수 없거나 함께 쓸 수 없어요. 다른 이미지를 쓰거나 수를 줄여서 명령어를 다시 실행해 주세요. 아무것도 전송되지 않았어요.`,
  unknownJob: '내 작업 중에 그런 작업은 없어요. 입력할 때 나오는 목록에서 골라 주세요.',
  notYours: '이 이미지를 요청한 사람만 할 수 있어요.',
  privatePicture: '다른 사람의 이미지예요.',
  jobGone: '봇에 이 이미지의 정보가 더 이상 없어요. `/imagine`으로 다시 시작해 주세요.',
  buttonGone:
    '이 이미지에서 이 버튼은 더 이상 작동하지 않아요. `/보기`로 이미지를 새 버튼과 함께 불러올 수 있어요.',
  upstreamGone:
    '이 봇이 더 이상 쓰지 않는 서비스로 만든 이미지라서, 이 버튼은 이제 작동하지 않아요.',
  commandGone: '더 이상 제공하지 않는 명령어예요. `/도움말`에서 쓸 수 있는 명령어를 볼 수 있어요.',
  stillFinishing: '이미지를 마무리하는 중이에요. 잠시 뒤에 다시 눌러 주세요.',
  unfinished:
    '생성 서비스에 이 작업이 다시 생겼지만 아직 완성되지 않았어요. 잠시 뒤에 `/보기`를 다시 사용해 주세요.',
  stillForgotten:
    '이번에도 생성 서비스에서 이 이미지를 받지 못했어요. 나중에 `/보기`를 다시 사용하거나 작업을 다시 실행해 주세요.',
  alreadyPressed: '조금 전에 누른 버튼이에요. 결과가 곧 나와요.',
  alreadyDone: '이 이미지는 이미 완성됐어요. `/보기`로 여기에 불러올 수 있어요.',
  stillRunning: '이 작업은 아직 진행 중이에요. 두 번 시작하지는 않았어요.',
  started: '시작했어요.',
  alreadyStarted: '이미 시작했어요. 메시지는 위에 있어요.',
  neverStarted:
    '처음 시도가 Discord에서 유실돼서 아무것도 시작되지 않았어요. 명령어를 다시 실행해 주세요.',
  alreadyEnded: '이미 끝난 작업이라 멈출 게 없어요.',
  cancelled: '중지했어요. 작업 메시지에도 그렇게 표시돼요.',
  cancelling: '지금 막 생성 서비스로 보내는 중이에요. 보내고 나면 바로 중지돼요.',
  checking: '지금 찾고 있어요. 찾으면 바로 메시지가 바뀌어요.',
  running: '진행할게요.',
  formClosed:
    '생성 서비스가 더 이상 이 프롬프트를 기다리지 않아요. 이미지의 버튼을 다시 눌러 주세요.',
  favourite: '❤️ 생성 서비스에 즐겨찾기로 등록했어요.',
  regionEmpty: '다시 그릴 부분을 하나 이상 골라 주세요.',
  noPictureYet: '이 작업에는 보여 줄 이미지가 없어요.',
  restarting:
    '봇을 다시 시작하는 중이에요. 1분 뒤에 다시 시도해 주세요. 아무것도 전송되지 않았어요.',
  unexpected: '봇 내부에서 문제가 생겼고, 로그에 기록했어요. 다시 시도해 주세요.',
  storageSlow:
    '봇의 저장소가 지금 느려요. 요청이 저장되는 대로 여기에서 이어져요. 몇 분이 지나도 이 메시지가 그대로라면 아무것도 시작되지 않은 것이니 다시 요청해 주세요.',
  storageFailed:
    '봇이 지금 데이터를 저장할 수 없어서 아무것도 전송되지 않았어요. 나중에 다시 시도해 주세요.',
};
