import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/cases.ts';

/** See `en/cases.ts`. */
export const cases: Catalogue<typeof en.cases> = {
  easel: 'Easel',
  nobody: '대상 없음',
  line: {
    number: (number) => `**#${number}**`,
    refused: {
      word: (who) => `요청 거부: ${who} (단어 규칙)`,
      access: (who) => `요청 거부: ${who} (쓸 수 없는 기능)`,
      newcomer: (who) => `요청 거부: ${who} (새 멤버)`,
      blocked: (who) => `요청 거부: ${who} (차단됨)`,
      quota: (who) => `요청 거부: ${who} (한도 소진)`,
      paused: (who) => `요청 거부: ${who} (일시정지 중)`,
      other: (who) => `요청 거부: ${who}`,
    },
    logged: (who) => `기록 대상 단어 사용: ${who}`,
    held: (who) => `결정 대기: ${who}의 요청`,
    approved: (who, by) => `승인: ${who}의 요청 (처리: ${by})`,
    rejected: (who, by) => `거절: ${who}의 요청 (처리: ${by})`,
    expired: (who) => `기한 안에 결정되지 않음: ${who}의 요청`,
    removed: (who, by) => `이미지 삭제: ${who}의 이미지 (처리: ${by})`,
    reported: (who, by) => `이미지 신고: ${who}의 이미지 (신고: ${by})`,
    dismissed: (who, by) => `신고 기각: ${who}에 대한 신고 (처리: ${by})`,
    struck: (who, by) => `경고: ${who} (처리: ${by})`,
    blocked: (who, by) => `차단: ${who} (처리: ${by})`,
    unblocked: (who, by) => `차단 해제: ${who} (처리: ${by})`,
    appealed: (who) => `차단 해제 요청: ${who}`,
    'appeal-accepted': (who, by) => `이의를 받아들여 차단 해제: ${who} (처리: ${by})`,
    'appeal-declined': (who, by) => `이의를 기각하고 차단 유지: ${who} (처리: ${by})`,
    granted: (who, by) => `한도 추가: ${who} (처리: ${by})`,
    paused: (_who, by) => `Easel 일시정지 (처리: ${by})`,
    resumed: (_who, by) => `Easel 재개 (처리: ${by})`,
    setting: (_who, by) => `설정 변경 (처리: ${by})`,
    'limit-near': () => '한도를 거의 다 썼어요',
    'limit-reached': () => '한도를 다 썼어요',
    inChannel: (channel) => `채널: ${channel}`,
    reason: (reason) => `사유: ${reason}`,
    prompt: (prompt) => `“${prompt}”`,
    goesOnWith: (number) => `관련: #${number}`,
    message: (link) => `[메시지](${link})`,
    more: (count) => `… 외 ${count}개. \`/admin 내보내기\`에서 모두 볼 수 있어요`,
  },
  detail: {
    until: (time) => `${time}까지`,
    forever: '해제할 때까지',
    strikes: (count) => `유효한 경고 ${count}회`,
    change: (setting, before, after) => `${setting}: ${before} → ${after}`,
    nothing: '없음',
    yes: '예',
    no: '아니요',
    messages: (removed, failed) =>
      failed === 0 ? `메시지 ${removed}개 삭제` : `메시지 ${removed}개 삭제, ${failed}개 실패`,
    step: (strikes) => `경고 ${strikes}회 때 차단(시간)`,
  },
  setting: {
    version: '모델',
    flags: '프롬프트 뒤에 붙는 파라미터',
    jobsAtOnce: '요청 한 번의 작업 수',
    confirmAbove: '먼저 물어볼 금액',
    previews: '완성 전 이미지',
    ping: '알림',
    reportChannel: '운영진 채널',
    staffRole: '알림을 받을 역할',
    logChannel: '로그 채널',
    locale: '언어',
    access: '접근',
    quota: '한도',
    review: '검토',
    strikes: '경고',
    paused: '일시정지',
    presets: '공유 프리셋',
    'access.rules': '사용 규칙',
    'access.buttons': '이미지 아래의 버튼',
    'access.accountDays': '계정을 만든 뒤 지나야 하는 일수',
    'access.memberHours': '서버에 들어온 뒤 지나야 하는 시간',
    'quota.limits': '한도',
    'quota.running': '한 사람이 동시에 진행하는 작업 수',
    'quota.cooldownSeconds': '다음 요청까지의 대기 시간(초)',
    'quota.warnAt': '공동 한도를 알릴 비율(%)',
    'review.prompts': '프롬프트 검토',
    'review.results': '결과 검토',
    'review.exemptRoles': '검토하지 않는 역할',
    'review.hours': '결정 기한(시간)',
    'strikes.days': '경고가 유효한 기간(일)',
  },
  blocked: {
    until: (time) => `이 서버에서는 ${time}까지 아무것도 시작할 수 없어요.`,
    forever: '이 서버에서는 운영진이 차단을 해제할 때까지 아무것도 시작할 수 없어요.',
    reason: (reason) => `사유: ${reason}`,
    mayAppeal: '잘못된 차단이라고 생각하면 운영진에게 한 번 재검토를 요청할 수 있어요.',
    appealed: '운영진에게 재검토를 요청해 두었어요.',
    button: '재검토 요청',
  },
  appeal: {
    title: '재검토 요청',
    label: '차단을 해제해야 하는 이유',
    hint: '이 서버의 운영진이 읽어요. 한 번만 요청할 수 있어요',
    sent: '이 서버의 운영진에게 알렸어요. 서버 멤버의 DM을 허용해 두었다면 결과를 DM으로 알려 드려요.',
    unheard:
      '이 서버의 운영진이 볼 수 있게 기록했지만, 알림을 받을 채널이 없어요. 운영진 중 한 명에게 직접 알려 주세요.',
    already: '이미 요청했어요. 운영진이 결정할 거예요.',
    gone: '그 차단은 더 이상 적용되지 않아요.',
    notYours: '차단된 사람만 요청할 수 있어요.',
    posted: (who) => `**${who} 님이 차단 해제를 요청했어요**`,
    block: (number) => `차단 케이스: #${number}`,
    lift: '차단 해제',
    keep: '차단 유지',
    lifted: (by) => `✅ ${by} 님이 차단을 해제했어요.`,
    kept: (by) => `🚫 ${by} 님이 차단을 유지하기로 했어요.`,
    over: '차단이 이미 끝나 있었어요.',
    youAreFree: (server) =>
      `${server} 서버의 운영진이 차단을 해제했어요. 거기서 다시 Easel을 쓸 수 있어요.`,
    youStay: (server) =>
      `${server} 서버의 운영진이 차단을 다시 검토했고, 차단을 유지하기로 했어요.`,
  },
  report: {
    number: (number) => `-# 케이스 #${number}`,
    remove: '이미지 삭제',
    strike: '삭제하고 경고',
    dismiss: '신고 기각',
    removed: (by) => `🗑️ ${by} 님이 이미지를 삭제했어요.`,
    struck: (by, strikes) =>
      `🗑️ ${by} 님이 이미지를 삭제하고 경고를 줬어요. 유효한 경고는 ${strikes}회예요.`,
    dismissed: (by) => `✅ ${by} 님이 이 신고를 기각했어요.`,
    incomplete: (count) =>
      `⚠️ 이 이미지의 메시지 ${count}개를 삭제할 수 없었어요. 메시지를 관리할 수 있는 사람이 직접 삭제할 수 있어요.`,
    dealtWith: (number) => `같은 이미지의 다른 신고가 이미 처리됐어요: 케이스 #${number}`,
    jobGone: '이 이미지의 정보가 더 이상 없어요. 만든 사람이 삭제했을 수 있어요.',
  },
  mod: {
    notAllowed: '이 서버에서 멤버를 타임아웃할 수 있는 사람만, 서버 안에서만 쓸 수 있어요.',
    notAbout: {
      yourself: '나 자신에게는 할 수 없어요.',
      bot: '봇은 차단하거나 경고할 수 없어요.',
      manager: '서버를 관리하는 멤버라서 할 수 없어요.',
    },
    blocked: (who, number) => `${who} 님을 해제할 때까지 차단했어요. 케이스 #${number}`,
    blockedUntil: (who, time, number) => `${who} 님을 ${time}까지 차단했어요. 케이스 #${number}`,
    unblocked: (who, number) => `${who} 님의 차단을 해제했어요. 케이스 #${number}`,
    notBlocked: (who) => `${who} 님은 여기서 차단되어 있지 않아요.`,
    struck: (who, count) => `${who} 님에게 경고를 줬어요. 유효한 경고는 ${count}회예요.`,
    struckBlocked: (who, count) =>
      `${who} 님에게 경고를 줬어요. 유효한 경고는 ${count}회이고, 이 서버의 규칙에 따라 해제할 때까지 차단돼요.`,
    struckBlockedUntil: (who, count, time) =>
      `${who} 님에게 경고를 줬어요. 유효한 경고는 ${count}회이고, 이 서버의 규칙에 따라 ${time}까지 차단돼요.`,
    noCase: (number) => `이 서버에는 그 케이스(#${number})가 없어요.`,
    case: {
      job: (id) => `작업 ${id}`,
      stillHeld: '아직 결정을 기다리고 있어요.',
      handledIn: (number) => `처리 결과: 케이스 #${number}`,
    },
    lookup: {
      title: (who) => `**이 서버의 ${who} 님**`,
      free: '차단되어 있지 않아요.',
      blockedUntil: (time, number) => `🚫 ${time}까지 차단됨 (케이스 #${number})`,
      blocked: (number) => `🚫 해제할 때까지 차단됨 (케이스 #${number})`,
      appealed: '당사자가 해제를 요청했어요.',
      noStrikes: '유효한 경고가 없어요.',
      strikes: (count, times) => `유효한 경고 ${count}회: ${times}`,
      jobs: (count) => `여기서 요청한 작업: ${count}개`,
      manyJobs: (count) => `여기서 요청한 작업: ${count}개 넘음`,
      noCases: '케이스가 없어요.',
      cases: '최근 케이스:',
      more: (count) => `… 외 ${count}개`,
    },
  },
  remove: {
    everywhere: (count) =>
      count === 1
        ? '삭제했어요. 작업은 만든 사람의 기록에 남지만, 다른 사람은 이미지를 다시 불러올 수 없어요.'
        : `이 봇이 올린 이 이미지의 메시지 ${count}개를 모두 삭제했어요. 작업은 만든 사람의 기록에 남지만, 다른 사람은 이미지를 다시 불러올 수 없어요.`,
    incomplete: (removed, failed) =>
      `이 이미지의 메시지 ${removed}개를 삭제했고, ${failed}개는 삭제할 수 없었어요. 봇이 더 이상 거기에 없거나 이미지를 마무리하는 중이에요. 잠시 뒤에 다시 시도하거나, 메시지를 관리할 수 있는 사람에게 직접 삭제해 달라고 해 주세요.`,
    notFound:
      '이 봇의 이미지를 찾을 수 없어요. 이 서버에 있는 메시지의 링크나, 신고 아래에 적힌 작업 ID를 입력해 주세요.',
    elsewhere: '다른 서버에 있는 메시지예요.',
    notHere: '이 서버에서 요청한 작업이 아니에요.',
    live: '아직 진행 중인 작업이에요. 끝난 뒤에 삭제해 주세요.',
  },
  admin: {
    testLine: (by) => `📋 ${by} 님이 이 채널을 골랐어요. 이제부터 모든 케이스가 여기에 올라와요.`,
    testNotice: (by) =>
      `🔔 ${by} 님이 이 채널을 골랐어요. 이제부터 신고, 이의 제기, 결정을 기다리는 것이 여기에 올라와요.`,
    cannotPost: (channel) =>
      `봇이 ${channel}에 글을 올릴 수 없어서 아무것도 바꾸지 않았어요. 거기서 **채널 보기**, **메시지 보내기** 권한을 주고 명령어를 다시 실행해 주세요.`,
    cannotPostFiles: (channel) =>
      `봇이 ${channel}에 글을 올릴 수 없어서 아무것도 바꾸지 않았어요. 거기서 **채널 보기**, **메시지 보내기**, **파일 첨부하기** 권한을 주고 명령어를 다시 실행해 주세요.`,
    either: (one, other) =>
      `\`${one}\`, \`${other}\` 중 하나만 입력해 주세요. 아무것도 바꾸지 않았어요.`,
    logTitle: '**케이스 로그**',
    logTo: (channel) => `모든 케이스를 ${channel}에 올려요.`,
    logOff:
      '케이스를 어디에도 올리지 않아요. `/mod 조회`, `/mod 케이스`, `/admin 내보내기`에서 볼 수 있어요.',
    logTrouble: (time) =>
      `⚠️ ${time}부터 거기에 아무것도 올리지 못했어요. 채널 권한을 확인하거나 다른 채널을 골라 주세요.`,
    notifyTitle: '**운영진이 처리할 것**',
    notifyTo: (channel) => `신고, 이의 제기, 결정을 기다리는 것을 ${channel}에 올려요.`,
    notifyRole: (role) => `매번 ${role} 역할에 알려요.`,
    notifyNoRole: '아무에게도 알리지 않아요.',
    notifyOff:
      '정해진 채널이 없어서 신고나 이의 제기를 받지 않아요. `/admin 알림 채널:`에서 골라 주세요.',
    warnAt: (percent) => `공동 한도의 ${percent}%를 쓰면 운영진에게 알려요.`,
    everybodySees:
      '⚠️ 이 서버의 모든 사람이 볼 수 있는 채널이라, 보류된 프롬프트와 이미지가 모두에게 보여요. 운영진만 볼 수 있는 채널을 골라 주세요.',
    everybodyReads:
      '⚠️ 로그 채널을 이 서버의 모든 사람이 볼 수 있어서, 누가 어떤 프롬프트로 거부되거나 신고되거나 경고를 받았는지 모두에게 보여요. 운영진만 볼 수 있는 채널을 골라 주세요.',
    strikesTitle: '**경고가 쌓였을 때의 조치**',
    strikesDays: (days) => `경고는 ${days}일 동안 유효해요.`,
    strikesStep: (strikes, hours) => `- 경고 ${strikes}회: ${hours}시간 차단`,
    strikesForever: (strikes) => `- 경고 ${strikes}회: 해제할 때까지 차단`,
    strikesShorter: (more, fewer) =>
      `⚠️ 경고 ${more}회의 차단이 ${fewer}회일 때보다 짧아요. 의도한 게 아니라면 둘 중 하나를 바꿔 주세요.`,
    strikesNone: '경고는 세지만, 그것만으로는 아무 조치도 하지 않아요.',
    tooManySteps: (most) =>
      `단계는 ${most}개까지 정할 수 있어요. 먼저 \`해제\`로 하나를 없애 주세요. 아무것도 바꾸지 않았어요.`,
    stepNeeded: '경고 몇 회에 적용할지 `횟수` 옵션으로 입력해 주세요. 아무것도 바꾸지 않았어요.',
    exported: (count) =>
      count === 1 ? '이 서버의 케이스는 이 하나뿐이에요.' : `이 서버의 케이스 ${count}개 전부예요.`,
    exportedPart: (count, from) =>
      `가장 최근 케이스 ${count}개예요(#${from}부터). 여기서 보낼 수 있는 파일에는 더 담을 수 없어요.`,
    exportedUnreadable: (count) =>
      `⚠️ 이 밖에 읽을 수 없는 케이스가 ${count}개 있어요. 봇 운영자가 봇의 로그에서 확인할 수 있어요.`,
    exportedNothing: '이 서버에는 아직 케이스가 없어요.',
    exportTooLarge: '파일이 너무 커서 여기에 올릴 수 없어요. 아무것도 보내지 않았어요.',
  },
  choices: {
    duration: {
      hour: '1시간',
      day: '하루',
      week: '일주일',
      month: '30일',
      forever: '해제할 때까지',
    },
    format: { csv: 'CSV (스프레드시트용)', json: 'JSON (프로그램용)' },
  },
};
