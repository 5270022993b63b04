import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/access.ts';

/** See `en/access.ts`. */
export const access: Catalogue<typeof en.access> = {
  feature: {
    imagine: '프롬프트로 이미지 만들기',
    blend: '이미지 섞기',
    describe: '이미지 설명',
    shorten: '프롬프트 줄이기',
    video: '영상 만들기',
    buttons: '이미지 아래의 버튼',
    private: '비공개 결과',
    costly: '비싼 모드 (turbo, HD, 옴니 참조, 최고 품질, 고화질 영상)',
  },
  refused: {
    paused:
      '⏸️ 이 서버에서 Easel이 일시정지되어 있어서 새로 시작할 수 없어요. 나중에 다시 시도해 주세요.',
    pausedBecause: (reason) =>
      `⏸️ 이 서버에서 Easel이 일시정지되어 있어서 새로 시작할 수 없어요. 사유: ${reason}`,
    accountTooNew: (until) =>
      `Discord 계정을 만든 지 얼마 안 돼서 이 서버에서는 아직 쓸 수 없어요. <t:${until}:f>(<t:${until}:R>)부터 쓸 수 있어요.`,
    memberTooNew: (until) =>
      `이 서버에 들어온 지 얼마 안 됐어요. <t:${until}:f>(<t:${until}:R>)부터 쓸 수 있어요.`,
    memberUnknown:
      '이 서버에 들어온 지 어느 정도 지난 사람만 쓸 수 있는데, 언제 들어왔는지 Discord에서 알려 주지 않아요. 서버를 운영하는 사람에게 문의해 주세요.',
    owner:
      '이 서버에서는 이미지를 요청한 사람만 그 버튼을 쓸 수 있어요. `/imagine`으로 내 이미지를 만들어 보세요.',
    off: (feature) => `이 서버에서 꺼 둔 기능이에요: ${feature}.`,
    deniedRole: (feature, role) =>
      `이 서버에서 ${role} 역할이 있는 멤버는 쓸 수 없는 기능이에요: ${feature}.`,
    deniedChannel: (feature, channel) =>
      `${channel}에서는 쓸 수 없는 기능이에요: ${feature}. 다른 채널에서 시도해 주세요.`,
    onlyRoles: (feature, roles) =>
      `이 서버에서는 특정 역할이 있는 멤버만 쓸 수 있는 기능이에요: ${feature}. 쓸 수 있는 역할: ${roles}`,
    onlyChannels: (feature, channels) =>
      `이 서버에서는 특정 채널에서만 쓸 수 있는 기능이에요: ${feature}. 쓸 수 있는 채널: ${channels}`,
  },
  removedPicture: '운영진이 삭제한 이미지라서 요청한 사람만 쓸 수 있어요.',
  alone: {
    adults:
      '🔒 여기서는 나만 볼 수 있어요. 연령 제한이 있는 곳에서 만든 것이고, 이 채널에는 연령 제한이 없어요.',
    paused: '🔒 여기서는 나만 볼 수 있어요. 이 서버에서 Easel이 일시정지되어 있어요.',
    blocked: '🔒 여기서는 나만 볼 수 있어요. 이 서버에서 Easel 사용이 차단되어 있어요.',
    newcomer: '🔒 여기서는 나만 볼 수 있어요. 이 서버에서는 새로 온 사람이 한동안 기다려야 해요.',
    access:
      '🔒 여기서는 나만 볼 수 있어요. 이 서버의 규칙 때문에 이 채널에 공개할 수 없거나, 내가 공개할 수 없어요.',
    word: '🔒 여기서는 나만 볼 수 있어요. 이 서버에서 허용되지 않거나 먼저 확인해야 하는 단어가 들어 있어요.',
    review:
      '🔒 여기서는 나만 볼 수 있어요. 다른 곳에서 만든 것이고, 이 서버에서는 운영진이 먼저 확인해요.',
    unfinished:
      '🔒 여기서는 나만 볼 수 있어요. 다른 곳에서 요청한 것이고, 아직 글이 나오지 않았어요.',
  },
  rules: {
    title: '**여기서의 사용 규칙**',
    none: '누구나 어디서든 모든 기능을 쓸 수 있어요.',
    allow: (feature, target) => `✅ ${target} → ${feature}`,
    deny: (feature, target) => `⛔ ${target} → ${feature}`,
    legend:
      '-# ⛔가 ✅보다 우선해요. 어떤 기능에 ✅가 붙은 역할이나 채널이 있으면, 다른 사람이나 다른 곳에서는 그 기능을 쓸 수 없어요.',
    more: (count) => `… 외 ${count}개`,
    tooMany: (most) => `규칙이 이미 최대치인 ${most}개예요. 먼저 하나를 삭제해 주세요.`,
    nothingToClear: '그런 규칙이 없어서 아무것도 바뀌지 않았어요.',
    needAll: '대상, 기능, 규칙 세 가지를 모두 입력해 주세요.',
    nobody: (feature) =>
      `⚠️ 지금 규칙대로면 이제 아무도 쓸 수 없는 기능이에요: ${feature}. 의도한 게 아니라면 규칙 하나를 삭제해 주세요.`,
    ownPlace: (feature) =>
      `⚠️ 이제 나도 여기서 쓸 수 없는 기능이에요: ${feature}. 규칙은 계속 바꿀 수 있어요.`,
  },
  policy: {
    title: '**버튼과 새 멤버**',
    anyone: '공개된 이미지의 버튼은 누구나 쓸 수 있어요.',
    owner: '이미지를 요청한 사람만 그 버튼을 쓸 수 있어요.',
    accountDays: (days) => `계정을 만든 지 ${days}일이 지나야 해요.`,
    noAccountDays: '계정을 만든 지 얼마나 됐는지는 상관없어요.',
    memberHours: (hours) =>
      `서버에 들어온 지 ${hours}시간이 지나야 해요. 운영진은 기다리지 않아도 돼요.`,
    noMemberHours: '들어오자마자 쓸 수 있어요.',
  },
  pause: {
    announced: '⏸️ 이 서버에서 Easel이 일시정지됐어요. 이미 요청된 작업은 끝까지 진행돼요.',
    announcedBecause: (reason) =>
      `⏸️ 이 서버에서 Easel이 일시정지됐어요. 사유: ${reason}\n이미 요청된 작업은 끝까지 진행돼요.`,
    announcedNow:
      '⏸️ 이 서버에서 Easel이 일시정지됐고, 대기 중이거나 진행 중이던 작업은 모두 중지됐어요.',
    announcedNowBecause: (reason) =>
      `⏸️ 이 서버에서 Easel이 일시정지됐어요. 사유: ${reason}\n대기 중이거나 진행 중이던 작업은 모두 중지됐어요.`,
    announcedEnd: '▶️ 이 서버에서 Easel이 다시 요청을 받아요.',
    drained:
      '일시정지했어요. `/admin 재개` 전까지 새로 시작되지 않아요. 이미 요청된 작업은 끝까지 진행돼요.',
    stopped: (count) =>
      `일시정지했어요. \`/admin 재개\` 전까지 새로 시작되지 않아요. 작업 ${count}개를 중지했어요. 서비스가 시작하기 전이었던 작업에는 요금이 들지 않아요.`,
    unclear: (count) => `작업 ${count}개는 서비스에 접수됐는지 알 수 없어서 그대로 두었어요.`,
    already: (at) =>
      `<t:${at}:f>부터 이미 일시정지되어 있었어요. 사유와 방식은 새로 입력한 것으로 바뀌었어요.`,
    resumed: '다시 요청을 받아요.',
    notPaused: '일시정지되어 있지 않아요.',
    notAnnounced:
      '여기에 안내를 올릴 수 없었어요. 이 채널에서 봇에 **채널 보기**, **메시지 보내기** 권한이 필요해요. 안내가 없어도 요청하는 사람에게는 매번 알려 줘요.',
    now: (by, at) => `⏸️ ${by} 님이 <t:${at}:f>부터 일시정지했어요.`,
    nowBecause: (by, at, reason) => `⏸️ ${by} 님이 <t:${at}:f>부터 일시정지했어요. 사유: ${reason}`,
    line: '⏸️ 이 서버에서 Easel을 일시정지해서 새로 시작할 수 없어요.',
    lineBecause: (reason) =>
      `⏸️ 이 서버에서 Easel을 일시정지해서 새로 시작할 수 없어요. 사유: ${reason}`,
  },
  status: {
    title: '**이 서버의 Easel**',
    running: '▶️ 요청을 받고 있어요.',
    jobs: (running, waiting, held) =>
      `이 서버의 작업: 진행 중 ${running}개, 대기 중 ${waiting}개, 검토 대기 ${held}개`,
    heldSince: (at) => `가장 오래된 검토 대기: <t:${at}:R>부터`,
    staff: (channel) => `✅ 운영진 채널: ${channel}`,
    staffTrouble: (channel) =>
      `⚠️ 운영진 채널: ${channel}. 그런데 Easel이 글을 올릴 수 없어요. **채널 보기**, **메시지 보내기**, **파일 첨부하기** 권한을 주거나 \`/admin 알림\`에서 다른 채널을 골라 주세요.`,
    noStaff: '운영진 채널: 없음. `/admin 알림`에서 정할 수 있어요.',
    log: (channel) => `✅ 로그 채널: ${channel}`,
    logTrouble: (channel) =>
      `⚠️ 로그 채널: ${channel}. 그런데 Easel이 글을 올릴 수 없어요. **채널 보기**, **메시지 보내기** 권한을 주거나 \`/admin 로그\`에서 다른 채널을 골라 주세요.`,
    noLog: '로그 채널: 없음. `/admin 로그`에서 정할 수 있어요. 케이스는 없어도 기록돼요.',
    review: {
      none: '검토: 없음 (단어 규칙으로 보류된 것은 제외)',
      prompts: (hours) => `검토: 프롬프트 (최대 ${hours}시간)`,
      results: (hours) => `검토: 결과 (최대 ${hours}시간)`,
      both: (hours) => `검토: 프롬프트와 결과 (각각 최대 ${hours}시간)`,
    },
    reviewUnseen:
      '⚠️ 글을 올릴 수 있는 운영진 채널이 생길 때까지 검토할 것이 아무 데도 올라가지 않아요.',
    words: (count) => `단어 규칙: ${count}개`,
    rules: (count) => `사용 규칙: ${count}개`,
    blocks: (count) => `차단된 사람: ${count}명`,
    service: (name, running, waiting) =>
      `${name} (모든 서버): 진행 중 ${running}개, 대기 중 ${waiting}개`,
    quotas: '**할당량과 예산**',
    noQuotas: '정해진 할당량이나 예산이 없어요.',
  },
  panel: {
    title: '**이 서버의 설정**',
    hint: '-# 바꾸면 바로 적용되고 케이스로 기록돼요. 다른 설정은 `/admin`에 있어요.',
    saved: '✅ 저장했어요.',
    unchanged: '이미 그렇게 설정되어 있어요.',
    needsStaff:
      '⚠️ 바꾸지 않았어요. 검토하려면 먼저 운영진 채널이 필요해요. Easel이 글을 올릴 수 있는 채널을 아래에서 골라 주세요.',
    needsStaffKept:
      '⚠️ 바꾸지 않았어요. 검토가 켜져 있어서 운영진 채널이 필요해요. 먼저 검토를 끄거나 다른 채널을 골라 주세요.',
    cannotPost: (channel) =>
      `⚠️ 바꾸지 않았어요. ${channel}에 글을 올릴 수 없었어요. 거기서 **채널 보기**, **메시지 보내기** 권한을 주고 다시 골라 주세요.`,
    tried: '이제부터 Easel이 여기에 글을 올려요. 이 메시지는 확인하려고 올린 거예요.',
    review: {
      none: '검토: 없음',
      prompts: '검토: 프롬프트',
      results: '검토: 결과',
      both: '검토: 프롬프트와 결과',
    },
    buttons: { anyone: '버튼: 누구나', owner: '버튼: 요청한 사람만' },
    newcomer: {
      none: '새 멤버: 기다리지 않음',
      account: (days) => `새 멤버: 계정을 만든 지 ${days}일 이상`,
      other: '새 멤버: /admin 접근 설정대로',
    },
    staff: '운영진 채널: 없음',
    log: '로그 채널: 없음',
  },
  choices: {
    rule: { allow: '허용', deny: '금지', clear: '규칙 삭제' },
    buttons: { anyone: '누구나', owner: '이미지를 요청한 사람만' },
    mode: { drain: '요청된 작업은 끝까지 진행', now: '모두 바로 중지' },
    feature: {
      imagine: '프롬프트로 이미지 만들기',
      blend: '블렌드',
      describe: '이미지 설명',
      shorten: '프롬프트 줄이기',
      video: '영상',
      buttons: '이미지 아래의 버튼',
      private: '비공개 결과',
      costly: '비싼 모드',
    },
  },
};
