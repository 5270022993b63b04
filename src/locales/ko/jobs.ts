import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/jobs.ts';

/** See `en/jobs.ts`. */
export const status: Catalogue<typeof en.status> = {
  waiting: '시작 대기 중',
  drawing: '생성 중',
  aboutPercent: (percent) => `약 ${percent}%`,
  silent: '생성 서비스가 지금 응답하지 않아요. 계속 확인하고 있어요.',
  waitingAt: (position) => `시작 대기 중, 대기열 ${position}번째`,
  retrying: (at) => `생성 서비스가 혼잡해요. <t:${at}:R>에 다시 시도해요.`,
  movedOn: (from, to) => `${from.join(', ')} ${to}로 전환했어요.`,
  oldPrompt: (name) => `${name}에서 수정한 프롬프트를 요청하지 않아서 기존 프롬프트로 생성됐어요.`,
  stopped: '중지됨',
  stoppedRunning: '생성 서비스에서 이미 시작한 뒤라, 보이지 않는 곳에서 끝까지 생성될 수도 있어요.',
  timedOut: '봇이 기다리는 시간을 넘겨서 기다리기를 멈췄어요. 다시 실행해 주세요.',
  forgotten:
    '이 작업이 생성 서비스에 더 이상 없어요. `/보기`는 혹시 다시 생겼는지 한 번 더 물어보고, **다시 실행**은 처음부터 새로 시작해요.',
  neverFound:
    '생성 서비스가 이 작업을 접수했는지 끝내 확인하지 못했어요. 사용한 것으로 처리돼요. 여전히 필요하면 다시 실행해 주세요.',
  unclear:
    '생성 서비스의 응답이 유실돼서 이 작업이 접수됐는지 아직 알 수 없어요. 요금이 두 번 나갈 수 있어서 자동으로 다시 보내지 않아요.',
  restored:
    'Easel이 백업 시점으로 되돌려져서, 그 뒤에 이 작업이 생성 서비스로 전송됐는지 알 수 없어요. 요금이 두 번 나갈 수 있어서 자동으로 보내지 않아요.',
  othersTask:
    '생성 서비스가 다른 작업의 번호로 응답해서 이 작업이 접수됐는지 아직 알 수 없어요. 요금이 두 번 나갈 수 있어서 자동으로 다시 보내지 않아요.',
  canLook: '**다시 확인**은 작업을 찾아보고, **다시 실행**은 처음부터 새로 시작해요.',
  cannotLook:
    '이 생성 서비스에서는 작업을 찾아볼 수 없어요. 서비스가 스스로 결과를 알려 오면 이미지는 그때 도착해요. **다시 실행**은 처음부터 새로 시작해요.',
  lookedInVain: (times, next) =>
    `${times}번 찾아봤지만 아직 없어요. <t:${next}:R>에 다시 찾아봐요.`,
  needsInput: (at) =>
    `리믹스가 켜져 있어요. 프롬프트를 수정하거나 그대로 실행해 주세요. 그냥 두면 <t:${at}:R>에 그대로 실행돼요.`,
  formOpened: (at) => `수정한 프롬프트를 기다리고 있어요. 보내지 않으면 <t:${at}:R>에 닫혀요.`,
  tooLarge: '이미지가 너무 커서 여기에 올릴 수 없어요.',
  fetching: '이미지가 완성돼서 생성 서비스에서 가져오는 중이에요. 아직 받지 못했어요.',
  unreadable:
    '이미지가 완성됐지만 생성 서비스에서 가져올 수 없었어요. `/보기`로 다시 시도할 수 있어요.',
  openPicture: '생성 서비스에서 열기',
  expiresSoon: '링크는 오래가지 않아요',
  lastWord:
    '15분이 지나면 이 메시지는 더 이상 바뀌지 않아요. 이미지는 DM으로 보내 드리고, `/보기`로도 다시 불러올 수 있어요.',
  sentDirectly: '봇이 여기에 이미지를 표시할 수 없어서 DM으로 보냈어요.',
  notShown: '봇이 여기에 이미지를 표시할 수 없어요. 표시할 수 있는 곳에서 `/보기`로 불러와 주세요.',
  withoutPrompt: '여기에는 프롬프트를 표시할 수 없어요.',
  continuedElsewhere: '다른 메시지에서 이어져요.',
  continuedAt: (link) => `다른 메시지에서 이어져요: ${link}`,
};

/** See `en/jobs.ts`. */
export const button: Catalogue<typeof en.button> = {
  cancel: '취소',
  checkAgain: '다시 확인',
  runAgain: '다시 실행',
  editPrompt: '프롬프트 수정',
  runAsIs: '그대로 실행',
  web: 'Web',
};
