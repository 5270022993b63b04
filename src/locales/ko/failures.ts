import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/failures.ts';

/** See `en/failures.ts`. */
export const failure: Catalogue<typeof en.failure> = {
  validation: ({ quote }) =>
    quote === undefined
      ? '생성 서비스가 이 프롬프트를 받지 않았어요. 파라미터를 확인하고 다시 시도해 주세요.'
      : `생성 서비스가 ‘${quote}’ 부분을 받지 않았어요. 바꾸거나 지우고 다시 시도해 주세요.`,
  banned: ({ quote }) =>
    quote === undefined
      ? '생성 서비스가 이 프롬프트나 이미지를 허용되지 않는 내용이라며 거절했어요. 표현을 바꿔서 다시 시도해 주세요.'
      : `‘${quote}’ 표현 때문에 생성 서비스가 이 프롬프트를 거절했어요. 표현을 바꿔서 다시 시도해 주세요.`,
  auth: () =>
    '생성 서비스가 이 봇의 키를 받지 않았어요. 봇 운영자에게 알려 주세요. 요금은 청구되지 않았어요.',
  credits: () =>
    '생성 서비스 계정에 잔액이 없어요. 봇 운영자에게 알려 주세요. 요금은 청구되지 않았어요.',
  'rate-limited': () =>
    '생성 서비스가 지금은 요청을 더 받지 않아요. 1분 뒤에 다시 실행해 주세요. 요금은 청구되지 않았어요.',
  'queue-full': () =>
    '생성 서비스의 대기열이 꽉 찼어요. 몇 분 뒤에 다시 실행해 주세요. 요금은 청구되지 않았어요.',
  maintenance: () =>
    '생성 서비스에 연결할 수 없거나 비어 있는 계정이 없어요. 몇 분 뒤에 다시 시도해 주세요. 요금은 청구되지 않았어요.',
  unsupported: () =>
    '생성 서비스에서 이 기능을 지원하지 않아요. 다른 버튼이나 프롬프트는 될 수도 있어요.',
  'remix-off': () =>
    '생성 서비스 계정의 리믹스가 꺼져 있어서 수정한 프롬프트를 쓸 수 없어요. 버튼을 다시 눌러 프롬프트를 그대로 두거나, 봇 운영자에게 리믹스를 켜 달라고 해 주세요. 요금은 청구되지 않았어요.',
  'not-found': () =>
    '이 이미지나 작업이 생성 서비스에 더 이상 없어요. 프롬프트부터 다시 시작해 주세요.',
  'upstream-failed': () =>
    '생성 서비스가 생성에 실패했어요. 다시 실행하거나 프롬프트를 바꿔 주세요.',
  timeout: () => '시간이 너무 오래 걸려서 생성 서비스가 생성을 중단했어요. 다시 실행해 주세요.',
  unclear: () => '생성 서비스의 응답이 유실됐어요.',
  malformed: () => '생성 서비스가 읽을 수 없는 응답을 보냈어요. 나중에 다시 시도해 주세요.',
};

/** See `en/failures.ts`. */
export const upstream: Catalogue<typeof en.upstream> = {
  name: { 'midjourney-proxy': 'midjourney-proxy', kie: 'kie.ai', nanogpt: 'NanoGPT' },
  passedOver: {
    validation: (name) => `${name}에서 이 프롬프트를 받지 않아서`,
    banned: (name) => `${name}에서 이 프롬프트를 거절해서`,
    auth: (name) => `${name}에서 이 봇의 키를 받지 않아서`,
    credits: (name) => `${name} 잔액이 없어서`,
    'rate-limited': (name) => `${name}에서 지금은 요청을 더 받지 않아서`,
    'queue-full': (name) => `${name} 대기열이 꽉 차서`,
    maintenance: (name) => `${name}에 연결할 수 없거나 점검 중이라서`,
    unsupported: (name) => `${name}에서는 할 수 없는 작업이라서`,
    'remix-off': (name) => `${name}에서 리믹스가 꺼져 있어서`,
    'not-found': (name) => `${name}에는 이 항목이 없어서`,
    'upstream-failed': (name) => `${name}에서 실패해서`,
    timeout: (name) => `${name}에서 너무 오래 걸려서`,
    unclear: (name) => `${name}에서 응답이 없어서`,
    malformed: (name) => `${name}의 응답을 읽을 수 없어서`,
  },
};

/** See `en/failures.ts`. */
export const problem: Catalogue<typeof en.problem> = {
  referenceUnreadable:
    '첨부한 이미지를 읽을 수 없어요. PNG, JPEG, WebP 형식으로 다시 첨부하고 명령어를 다시 실행해 주세요.',
  pictureGone:
    '바탕이 되는 이미지를 더 이상 가져올 수 없어요. 서비스에서 삭제됐고, 여기 있는 사본에도 접근할 수 없어요. `/보기`로 다시 불러와서 거기 있는 버튼을 누르거나, 프롬프트부터 다시 시작해 주세요.',
  resultUnreadable:
    '생성 서비스가 완료됐다고 했지만 이미지를 보내지 않았어요. 다시 실행하거나, 봇 운영자에게 생성 서비스를 확인해 달라고 해 주세요.',
};
