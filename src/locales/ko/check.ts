import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/check.ts';

/** See `en/check.ts`. */
export const check: Catalogue<typeof en.check> = {
  needs: {
    integer: '정수가',
    number: '숫자가',
    ratio: '16:9처럼 가로와 세로의 비율이',
    word: '단어가',
    words: '단어가 하나 이상',
    link: '이미지 링크가',
    links: '이미지 링크가',
    references: '이미지 링크, 스타일 코드, `random` 중 하나가',
    codes: '코드가',
    model: '버전 번호가',
  },
  unknownFlag: (flag, suggestion) =>
    suggestion === undefined
      ? `${flag} 파라미터는 Midjourney에 없어요.`
      : `${flag} 파라미터는 Midjourney에 없어요. 혹시 ${suggestion}인가요?`,
  retiredFlag: (flag) =>
    `${flag} 파라미터는 예전 모델에서 쓰던 거라 이제 어느 모델에서도 쓸 수 없어요.`,
  missingValue: (flag, needs) => `${flag} 파라미터에는 ${needs} 필요해요.`,
  notARatio: (flag, token) =>
    `${flag} 뒤의 ${token} 값은 비율이 아니에요. 16:9처럼 정수 두 개를 콜론으로 이어 주세요.`,
  outOfRange: (flag, token, { from, to, model }) =>
    `${model}에서 ${flag} 값은 ${from}~${to} 사이여야 해요. ${token} 값은 쓸 수 없어요.`,
  notOneOf: (flag, token, { values, model }) =>
    `${model}에서 ${flag}에 쓸 수 있는 값: ${values}. ${token} 값은 쓸 수 없어요.`,
  noSuchModel: (flag, token, values) =>
    `${flag} ${token} 모델은 없어요. 쓸 수 있는 버전: ${values}.`,
  ratioTooLong: (flag, token, most, model) =>
    `${model}에서 ${flag} 값은 1:${most}~${most}:1 사이여야 해요. ${token} 값은 쓸 수 없어요.`,
  notTaken: (flag, model, takers) =>
    takers === ''
      ? `${flag} 파라미터는 ${model}에서 쓸 수 없어요.`
      : `${flag} 파라미터는 ${model}에서 쓸 수 없어요. ${takers}에서는 쓸 수 있어요.`,
  instead: (suggestion) => `대신 ${suggestion} 파라미터를 써 보세요.`,
  exclusive: (flags) => `${flags} 파라미터는 함께 쓸 수 없어요. 하나만 남겨 주세요.`,
  textBehind: (token, flag) =>
    `${token} 부분이 ${flag} 뒤에 있어요. 글은 모든 파라미터보다 앞에 써 주세요.`,
  lonePicture: '이미지 한 장만으로는 부족해요. 글을 쓰거나 이미지를 한 장 더 넣어 주세요.',
  needsBeside: {
    image: (flag) => `${flag} 파라미터에는 글 앞에 넣거나 첨부한 이미지가 필요해요.`,
    sref: (flag) => `${flag} 파라미터에는 스타일 참조(\`--sref\`)가 필요해요.`,
    cref: (flag) => `${flag} 파라미터에는 캐릭터 참조(\`--cref\`)가 필요해요.`,
    oref: (flag) => `${flag} 파라미터에는 옴니 참조(\`--oref\`)가 필요해요.`,
    video: (flag) => `${flag} 파라미터에는 \`--video\`가 필요해요.`,
  },
  omniCount: (flag, count) =>
    `${flag} 파라미터에는 이미지를 딱 한 장만 쓸 수 있어요. 지금은 ${count}장이에요.`,
  notTogether: (flag, other) => `${flag}, ${other} 파라미터는 함께 쓸 수 없어요.`,
  videoWithoutPicture: (flag) =>
    `${flag} 파라미터를 쓰려면 영상의 시작이 될 이미지를 글 앞에 넣어 주세요.`,
  videoOnly: (flag) => `${flag} 파라미터는 영상용이라 \`--video\`가 필요해요.`,
  tooMany: (count, cap) =>
    `작업이 ${count.toLocaleString('ko')}개가 돼요. 여기서는 한 번에 ${cap}개까지만 시작할 수 있어요.`,
  manyInRelax: (count, flag) =>
    `작업 ${count}개를 한꺼번에 시작할 때는 ${flag} 파라미터를 쓸 수 없어요. fast로만 실행돼요.`,
  weights: (sum) => `가중치의 합이 ${sum}이에요. 모두 더해서 0보다 커야 해요.`,
  noMultiPrompt: (model, takers) =>
    takers === ''
      ? `가중치(\`::\`)는 ${model}에서 쓸 수 없어요.`
      : `가중치(\`::\`)는 ${model}에서 쓸 수 없어요. ${takers}에서는 쓸 수 있어요.`,
  notAPicture: (token) =>
    `${token} 링크는 이미지로 바로 이어지지 않아요. png, jpg, jpeg, webp, gif 중 하나로 끝나야 해요.`,
  expiredLink: (token) =>
    `${token} 링크는 만료됐어요. 이미지를 다시 첨부하거나 링크를 새로 복사해 주세요.`,
  misplacedLink: (token) => `${token} 링크는 글 앞에 넣어 주세요.`,
  hdTooLong: (token, most, model) =>
    `${model}에서 \`--hd\`는 ${most}:1까지만 쓸 수 있어요. ${token} 값은 쓸 수 없어요.`,
  notWhole: (flag, token) =>
    `${flag} 뒤의 ${token} 값은 쓸 수 없어요. 구분 기호 없는 정수를 써 주세요.`,
  leftOut: {
    option: (flag, why) => `옵션의 ${flag} 파라미터를 뺐어요. ${why}.`,
    preset: (flag, why) => `프리셋의 ${flag} 파라미터를 뺐어요. ${why}.`,
    suffix: (flag, why) => `접미사의 ${flag} 파라미터를 뺐어요. ${why}.`,
    settings: (flag, why) => `설정의 ${flag} 파라미터를 뺐어요. ${why}.`,
    server: (flag, why) => `서버의 ${flag} 파라미터를 뺐어요. ${why}.`,
  },
  notUsableWith: (model) => `여기서는 ${model} 모델과 함께 쓸 수 없어요`,
  notWithTheRest: '프롬프트의 다른 부분과 함께 쓸 수 없어요',
  deadLink: '링크에 이미지가 없거나 사라졌어요',
  notSayable: (upstream) => `${upstream}에서는 쓸 수 없어요`,
  notForSeveral: '여러 작업을 한꺼번에 할 때는 쓸 수 없어요',
  typedTwice: (flag, tokens) =>
    `${flag} 파라미터가 여러 번 들어 있어요: ${tokens}. 맨 앞의 것만 적용돼요.`,
  unbalancedBraces:
    '중괄호의 짝이 맞지 않아 여러 프롬프트로 나뉘지 않고, 적힌 그대로 생성에 쓰여요.',
  unbalancedQuotes: '따옴표의 짝이 맞지 않아요.',
  dashesInQuotes: (token) =>
    `${token} 부분은 따옴표 안에 있어서, 파라미터가 아니라 이미지에 넣을 글자로 처리돼요.`,
  nearFlag: (token, suggestion) => `${token} 부분은 일반 글로 처리돼요. 혹시 ${suggestion}인가요?`,
  veryLong: (length, limit) =>
    `프롬프트가 ${length}자예요. ${limit}자 뒤를 잘라 내는 서비스도 있어요.`,
  unverified: (flag, model) =>
    `${model}에서 ${flag} 파라미터를 쓸 수 있는지 확인되지 않았어요. 거절될 수 있어요.`,
  unknownModel: (model) => `${model} 모델은 이 봇이 아직 모르는 모델이라 그대로 전달돼요.`,
  expiringLink: (token, at) => `${token} 링크는 <t:${at}:R>에 만료돼요.`,
  passedOver: (flag, typed) =>
    `${typed} 파라미터를 직접 입력해서 ${flag} 파라미터는 쓰이지 않았어요.`,
  fieldless: (flag, upstream) =>
    `${upstream}에는 ${flag} 설정이 없어요. 프롬프트에는 남지만 적용되지 않을 수 있어요.`,
  ask: {
    wrong: '아직 아무것도 전송되지 않았어요. 이 부분을 확인해 주세요:',
    confirm: '아직 아무것도 전송되지 않았어요.',
    more: (count) => `… 외 ${count}개`,
    corrected: '고친 내용:',
    wouldRun: '실행될 내용:',
    asTyped: '입력한 그대로:',
    assumed: (model) => `프롬프트에 버전이 없어서 기본 모델인 ${model}에 맞춰 확인했어요.`,
    several: (count, estimate) => `**작업 ${count}개**를 시작해요: ${estimate}`,
    one: (estimate) => `예상: ${estimate}`,
    pictures: (count) => `이미지 약 ${count}장`,
    clips: (count) => (count === 1 ? '영상 1개' : `영상 약 ${count}개`),
    estimate: (what, speed, price) =>
      [what, speed, price].filter((part) => part !== undefined).join(', '),
    cannotFix: '수정하거나 명령어를 다시 실행해 주세요.',
  },
  button: {
    fixAndRun: '고쳐서 실행',
    fixAndRunSeveral: (count) => `고쳐서 ${count}개 시작`,
    runAnyway: '그대로 실행',
    runAnywaySeveral: (count) => `그대로 ${count}개 시작`,
    run: '실행',
    start: (count) => `${count}개 시작`,
    edit: '수정',
  },
  notice: {
    proposalGone:
      '너무 오래된 질문이라 답할 수 없어요. 명령어를 다시 실행해 주세요. 아무것도 전송되지 않았어요.',
    upstreamOff:
      '생성을 맡을 예정이던 서비스를 이제 여기서 쓰지 않아요. 명령어를 다시 실행해 주세요. 아무것도 전송되지 않았어요.',
    notYours: '질문을 받은 사람만 답할 수 있어요.',
  },
  edit: { title: '프롬프트 수정', hint: '실행하기 전에 다시 확인해요' },
};
