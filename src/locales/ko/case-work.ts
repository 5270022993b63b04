import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/case-work.ts';

/** See `en/case-work.ts`. */
export const caseWork: Catalogue<typeof en.caseWork> = {
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
      '⚠️ 이 서버의 모든 사람이 볼 수 있는 채널이라, 앞으로 보류되는 프롬프트와 이미지가 모두에게 보여요. 이미 보류된 것은 올라간 곳에 그대로 있고, 비공개로 요청된 것은 이 채널에 올라가지 않아요. 운영진만 볼 수 있는 채널을 골라 주세요.',
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
