import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/words.ts';

/** See `en/words.ts`. */
export const words: Catalogue<typeof en.words> = {
  choices: {
    action: {
      block: '차단: 아무것도 시작하지 않기',
      hold: '보류: 운영진이 결정하기',
      log: '기록: 기록만 남기기',
    },
    kind: { word: '단어나 구절', pattern: '정규식 (RE2)' },
    mode: { add: '기존 규칙에 추가', replace: '모든 규칙 바꾸기' },
    format: { csv: 'CSV (스프레드시트용)', json: 'JSON' },
  },
  line: {
    block: (rule) => `⛔ ${rule}: 차단`,
    hold: (rule) => `⏳ ${rule}: 보류`,
    log: (rule) => `📝 ${rule}: 기록`,
  },
  lineExcept: {
    block: (rule) => `⛔ ${rule}: 차단 (연령 제한 채널 제외)`,
    hold: (rule) => `⏳ ${rule}: 보류 (연령 제한 채널 제외)`,
    log: (rule) => `📝 ${rule}: 기록 (연령 제한 채널 제외)`,
  },
  expression: (pattern) => `정규식 ${pattern}`,
  more: (count) => `… 외 ${count}개`,
  add: {
    added: '이제부터 이 규칙이 적용돼요:',
    changed: '규칙을 바꿨어요:',
    same: '이미 있는 규칙이에요:',
    holdWithoutStaff: (command) =>
      `⚠️ 보류된 것을 확인할 운영진 채널이 없어서, ${command} 명령어로 정할 때까지 이 규칙은 **차단**으로 적용돼요.`,
    tryIt: (command) => `-# ${command} 명령어로 어떻게 적용되는지 시험해 볼 수 있어요.`,
  },
  remove: {
    removed: (rule) => `삭제했어요: ${rule}`,
    unknown: (rule) => `여기에 ${rule} 규칙은 없어요.`,
  },
  list: {
    title: (count) => `**단어 규칙 ${count}개**`,
    none: (command) =>
      `이 서버에는 아직 단어 규칙이 없어요. ${command} 명령어로 첫 규칙을 추가할 수 있어요.`,
    asFile: '모든 규칙은 파일에 있어요.',
    operator: (count) => `이 밖에 단어 ${count}개를 봇 운영자가 모든 곳에서 차단해요.`,
  },
  test: {
    nothing: '해당하는 규칙이 없어요. 이 텍스트에는 아무 일도 일어나지 않아요.',
    title: '이 텍스트는 이렇게 처리돼요:',
    found: (line, found) => `${line} → ${found}`,
    operator: (line) => `${line} (봇 운영자가 모든 곳에 적용)`,
    outcome: {
      block: '**차단돼요.**',
      hold: '**운영진이 결정할 때까지 보류돼요.**',
      holdWithoutStaff: '**차단돼요. 운영진 채널이 없어서 아무도 확인할 수 없어요.**',
      log: '**그대로 통과하고 기록에 남아요.**',
      none: '**이 채널에서는 아무 일도 일어나지 않아요.**',
    },
    here: '이 채널은 연령 제한 채널이라 다음 규칙이 적용되지 않아요:',
  },
  import: {
    imported: (added, changed, total) =>
      `가져왔어요: 새 규칙 ${added}개, 바뀐 규칙 ${changed}개. 이제 규칙은 모두 ${total}개예요.`,
    replaced: (count) => `가져왔어요. 이제 규칙은 이 ${count}개뿐이에요.`,
    refused: '아무것도 가져오지 않았어요. 이 부분을 고쳐서 다시 시도해 주세요:',
    atLine: (line, problem) => `${line}번째 줄: ${problem}`,
    atRule: (number, problem) => `${number}번째 규칙: ${problem}`,
    unreadableEntry:
      '규칙이 아니에요. 텍스트가 있어야 하고, 종류와 동작은 정해진 것만 쓸 수 있어요.',
    tooLarge: '파일이 256kB보다 커요.',
    notFetched: 'Discord에서 파일을 받지 못했어요. 다시 시도해 주세요.',
    unreadable: 'CSV, JSON, UTF-8 일반 텍스트 중 어느 것도 아닌 파일이에요.',
    noList: (example) =>
      `이 JSON은 규칙 목록이 아니어서 아무것도 가져오지 않았어요. 다음과 같이 써 주세요.\n${example}\n한 줄에 단어 하나씩 적은 일반 텍스트도 괜찮아요.`,
    empty: '파일에 규칙이 없어요.',
  },
  export: {
    exported: (count) => (count === 1 ? '규칙은 이 하나뿐이에요.' : `규칙 ${count}개 전부예요.`),
    tooLarge: '이 크기의 파일은 여기서 Discord에 올릴 수 없어요.',
  },
  problem: {
    refused: '규칙을 저장하지 않았어요.',
    empty: '텍스트가 없어요.',
    severalLines: '여러 줄이거나 눈에 보이지 않는 문자가 들어 있어요.',
    tooLong: (max) => `너무 길어요. ${max}자까지 쓸 수 있어요.`,
    neverMet: '글자, 숫자, 이모지가 하나도 없어서 어떤 것과도 일치하지 않아요.',
    metByNothing: '빈 텍스트와 일치해서 모든 텍스트와 일치하게 돼요.',
    metTooOften: (count, of) =>
      `‘a red fox in the snow’ 같은 평범한 프롬프트 ${of}개 중 ${count}개가 걸려요. 범위를 더 좁혀 주세요.`,
    notReadable: (why) =>
      `정규식을 읽을 수 없어요: ${why}. RE2 문법이라 전방·후방 탐색과 역참조는 쓸 수 없어요.`,
    tooManySteps: '정규식이 너무 커요. 반복 횟수를 줄여 주세요.',
    tooManyRules: (max) => `규칙이 ${max}개를 넘게 돼요. 먼저 몇 개를 삭제해 주세요.`,
    tooManyPatterns: (max) => `정규식이 ${max}개를 넘게 돼요. 몇 개를 삭제하거나 단어를 써 주세요.`,
  },
  detail: {
    added: (rule) => `단어 규칙 추가: ${rule}`,
    changed: (rule) => `단어 규칙 변경: ${rule}`,
    removed: (rule) => `단어 규칙 삭제: ${rule}`,
    imported: (added, changed, total) =>
      `단어 규칙 가져오기: 새 규칙 ${added}개, 변경 ${changed}개, 모두 ${total}개`,
    replaced: (before, after) => `단어 규칙 전체 교체: 이전 ${before}개, 지금 ${after}개`,
  },
};
