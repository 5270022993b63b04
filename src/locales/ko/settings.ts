import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/settings.ts';

/** See `en/settings.ts`. */
export const settings: Catalogue<typeof en.settings> = {
  title: '**내 설정**',
  ends: (flags) => `프롬프트 뒤에 붙는 것: ${flags}`,
  endsWithNothing: '프롬프트 뒤에 아무것도 붙지 않아요.',
  suffix: (flags) => `접미사: ${flags}`,
  preset: (name) => `사용 중인 프리셋: ${name}`,
  presetGone: (name) => `사용 중인 ${name} 프리셋은 여기에 없어요.`,
  server: (flags) => `내가 따로 정하지 않은 부분에는 이 서버의 ${flags} 파라미터가 붙어요.`,
  private: '결과는 나만 볼 수 있어요.',
  wordsAlone: '-# 글만 있는 프롬프트라면:',
  otherwise:
    '-# 직접 입력한 파라미터가 이 모든 것보다 우선해요. 리믹스를 켜 두면 V1–V4, 🔄, 변형, 화살표, 영상화 버튼을 눌렀을 때 먼저 프롬프트를 수정할 수 있어요. kie.ai의 변형에서만 수정할 수 없어요. 수정한 내용 없이 생성된 이미지에는 그렇다고 표시돼요. 변형 강도는 midjourney-proxy에 전달할 방법이 있을 때 V1–V4와 함께 전송돼요. 다른 서비스에는 그런 방법이 없어요.',
  version: {
    none: '버전: 봇 기본값',
    one: (number) => `버전 ${number}`,
    official: 'Midjourney 자체 기본값',
  },
  stylize: {
    none: '스타일라이즈: 모델 기본값',
    low: '스타일라이즈 낮음 (50)',
    medium: '스타일라이즈 보통 (100)',
    high: '스타일라이즈 높음 (250)',
    veryHigh: '스타일라이즈 매우 높음 (750)',
    other: (value) => `스타일라이즈 ${value}`,
  },
  aspect: {
    none: '비율: 모델 기본값',
    one: (ratio) => `비율 ${ratio}`,
  },
  button: {
    relax: 'Relax',
    fast: 'Fast',
    turbo: 'Turbo',
    suffix: '접미사…',
    reset: '초기화',
    raw: 'RAW',
    remix: '리믹스',
    strong: '변형: 강하게',
    subtle: '변형: 은은하게',
    private: '비공개',
  },
  form: {
    title: '접미사',
    label: '프롬프트마다 뒤에 붙일 파라미터',
    hint: '예: --no text --sw 200. 비워 두면 아무것도 붙지 않아요.',
  },
};

/** See `en/settings.ts`. */
export const savedFlags: Catalogue<typeof en.savedFlags> = {
  refused: '저장하지 않았어요:',
  more: (count) => `… 외 ${count}개`,
  corrected: (flags) => `고친 내용: ${flags}`,
  empty: '파라미터가 없어요. 파라미터는 하이픈 두 개로 시작해요. 예: `--raw --stylize 250`',
  tooLong: (length, limit) => `${length}자예요. ${limit}자까지 저장할 수 있어요.`,
  onlyFlags: (token) => `파라미터만 저장할 수 있어요. ${token} 부분은 파라미터가 아니에요.`,
  braces: '중괄호는 저장할 수 없어요. 여러 개로 나눌 프롬프트에 직접 입력해 주세요.',
  repeat: (flag) => `${flag} 파라미터는 저장할 수 없어요. 반복할 프롬프트 뒤에 입력해 주세요.`,
  wordNotAllowed: (word) => `${word} 단어는 여기서 쓸 수 없어요.`,
};

/** See `en/settings.ts`. */
export const preset: Catalogue<typeof en.preset> = {
  saved: (name, flags) => `저장했어요. 내 프롬프트에 쓴 ${name} 부분은 다음으로 바뀌어요: ${flags}`,
  savedShared: (name, flags) =>
    `저장했어요. 여기서는 누구의 프롬프트에서든 ${name} 부분이 다음으로 바뀌어요: ${flags}`,
  replaced: (flags) => `이전 내용: ${flags}`,
  nameMalformed:
    '이름은 영문자로 시작하고 영문 소문자, 숫자, 하이픈만 쓸 수 있으며 32자까지예요. 다른 이름을 골라 주세요.',
  nameTaken: (name) => `${name}에는 이미 다른 뜻이 있어요. 다른 이름을 골라 주세요.`,
  tooMany: (limit) => `프리셋이 이미 최대치인 ${limit}개예요. 먼저 하나를 삭제해 주세요.`,
  notAllowed: '공유 프리셋은 이 서버를 관리할 수 있는 사람만 다룰 수 있어요.',
  onlyInServers: '프리셋은 서버에서만 공유할 수 있어요.',
  unknown: (name) => `${name} 프리셋은 없어요. \`/preset 목록\`에서 확인할 수 있어요.`,
  inUse: (name, flags) => `이제부터 프롬프트마다 뒤에 ${name} 프리셋이 붙어요: ${flags}`,
  noneInUse: '이제 프롬프트 뒤에 프리셋이 붙지 않아요.',
  deleted: (name, flags) => `${name} 프리셋을 삭제했어요. 내용: ${flags}`,
  deletedShared: (name, flags) => `여기서 모두가 쓰던 ${name} 프리셋을 삭제했어요. 내용: ${flags}`,
  use: '`a red fox --name`처럼 프롬프트 뒤에 이름을 입력하거나, `/preset 사용`으로 모든 프롬프트에 쓸 프리셋을 골라 주세요.',
  own: '**내 프리셋**',
  shared: '**여기서 공유된 프리셋**',
  none: '아직 프리셋이 없어요. `/preset 저장`으로 만들 수 있어요.',
  current: '(사용 중)',
  more: (count) => `… 외 ${count}개. \`/preset 사용\`에 입력하면서 찾을 수 있어요.`,
  choice: { none: 'none: 프리셋 사용 안 함', shared: '(공유)' },
};

/** See `en/settings.ts`. */
export const admin: Catalogue<typeof en.admin> = {
  notAllowed: '이 서버를 관리할 수 있는 사람만 쓸 수 있어요.',
  defaults: '**이 서버의 기본값**',
  version: (model) => `버전을 적지 않은 프롬프트는 ${model} 모델로 생성돼요.`,
  noVersion: (model) =>
    `여기서는 버전을 정하지 않았어요. Midjourney 자체 기본값은 ${model} 모델이에요.`,
  flags: (flags) => `프롬프트 뒤에 붙는 것: ${flags}`,
  noFlags: '프롬프트에 파라미터를 추가하지 않아요.',
  weaker: '-# 각자 입력하거나 설정한 것이 우선해요.',
  versionInFlags: '버전은 파라미터에 넣지 말고 `버전` 옵션에서 골라 주세요.',
  limits: '**이 서버의 제한**',
  jobsAtOnce: (count) =>
    count === 1
      ? '요청 한 번에 작업 하나를 시작해요.'
      : `요청 한 번에 작업을 ${count}개까지 시작할 수 있어요.`,
  confirmAbove: (price) =>
    `${price}보다 비싸거나 가격을 알 수 없는 \`/imagine\`, \`/blend\`, \`/영상\` 작업은 먼저 물어봐요. 이미지 아래의 버튼은 묻지 않아요.`,
  confirmWithoutPrices: '봇 운영자가 가격을 정하지 않아서 아직 비교할 수 없어요.',
  confirmNever: '단일 작업은 가격 때문에 물어보지 않아요.',
  notAPrice: '가격은 `0.5` 같은 숫자나 `none`으로 입력해 주세요.',
};
