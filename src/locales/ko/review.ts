import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/review.ts';

/** See `en/review.ts`. */
export const review: Catalogue<typeof en.review> = {
  promptHeld: (until) =>
    `⏳ 이 프롬프트는 운영진이 먼저 확인해요. 그때까지 생성하지 않고 요금도 들지 않아요. 기한은 <t:${until}:f>까지예요. 확인 결과는 여기나 DM으로 알려 드려요.`,
  resultHeld: (until) =>
    `⏳ 이미지가 완성됐고, 운영진이 먼저 확인해요. 기한은 <t:${until}:f>까지예요. 확인 결과는 여기나 DM으로 알려 드려요.`,
  wordsHeld: (until) =>
    `⏳ 답변이 완성됐고, 운영진이 먼저 확인해요. 기한은 <t:${until}:f>까지예요. 확인 결과는 여기나 DM으로 알려 드려요.`,
  notYetShown: '⏳ 아직 보여 주지 않아요.',
  notShown: '이 결과는 보여 주지 않아요. 요청한 사람은 `/기록`에서 이유를 볼 수 있어요.',
  rejected: '이 서버의 운영진이 거절했어요.',
  rejectedBecause: (reason) => `이 서버의 운영진이 거절했어요. 사유: ${reason}`,
  expired: '운영진이 기한 안에 결정하지 않아서 보여 주지 않아요. 다시 요청할 수 있어요.',
  blocked: '요청한 뒤에 이 서버에서 차단되어서 아무것도 시작하지 않았어요.',
  stopped:
    '이 서버가 일시정지되고 모두 중지되어서, 이제 아무도 결정하지 않아요. 작업을 다시 받으면 새로 요청할 수 있어요.',
  wordsWithheld: '서비스가 작성한 글에 여기서 허용되지 않는 단어가 있어서 보여 주지 않아요.',
  goesOnHere: (link) => `✅ 승인됐어요. 채널에서 이어져요: ${link}`,
  goesOnDirectly: '✅ 승인됐어요. 봇이 채널에 글을 쓸 수 없어서 DM에서 이어져요.',
  notEditable:
    '여기서는 운영진이 프롬프트를 확인하기 때문에 도중에 바꿀 수 없어요. 그대로 실행하거나, 멈추고 새로 요청해 주세요.',
  staff: {
    prompt: '🔎 **결정을 기다리는 프롬프트가 있어요**',
    result: '🔎 **결정을 기다리는 결과가 있어요**',
    numbered: (line, caseNumber) => `${line} · 케이스 #${caseNumber}`,
    from: (person, channel) => `요청: ${person} (${channel})`,
    until: (until) => `기한은 <t:${until}:f>(<t:${until}:R>)이고, 지나면 거절로 처리돼요.`,
    rule: (rule) => `보류한 규칙: ${rule}`,
    private: '비공개 요청이에요. 요청한 사람만 결과를 볼 수 있어요.',
    pictures: (links) => `첨부: ${links}`,
    picture: (index) => `이미지 ${index}`,
    fromPicture: (link) => `바탕이 되는 이미지: ${link}`,
    tooLarge: '결과가 너무 커서 여기에 보여 줄 수 없어요.',
    unreadable: '결과를 더 이상 가져올 수 없어요.',
    opensAt: (link) => `한동안 여기서 열 수 있어요: ${link}`,
    promptInFile: '프롬프트 전체는 파일에 있어요.',
    files: (count) => `파일 ${count}개`,
    hiddenPrompt: '비공개 프롬프트라서 여기에 남기지 않아요.',
    approve: '승인',
    reject: '거절',
    strike: '거절하고 경고',
    repost: '다시 올리기',
    approved: (moderator, at) => `✅ **승인됨** · ${moderator} 님, <t:${at}:f>`,
    rejected: (moderator, at) => `⛔ **거절됨** · ${moderator} 님, <t:${at}:f>`,
    struck: (moderator, at) => `⛔ **경고와 함께 거절됨** · ${moderator} 님, <t:${at}:f>`,
    expired: (at) => `⌛ **기한 안에 결정되지 않아서** 보여 주지 않아요. <t:${at}:f>`,
    withdrawn: (at) => `↩️ 요청한 사람이 **취소함** · <t:${at}:f>`,
    blocked: (moderator, at) =>
      `⛔ **시작하지 않음** · 요청한 사람이 그 뒤에 차단됐어요. 승인: ${moderator} 님, <t:${at}:f>`,
    stopped: (moderator, at) => `⏹️ 서버를 일시정지하면서 **중지됨** · ${moderator} 님, <t:${at}:f>`,
    because: (reason) => `사유: ${reason}`,
  },
  form: {
    reject: '거절',
    strike: '거절하고 경고',
    reason: '사유',
    hint: '요청한 사람에게 알리고 기록에 남겨요. 비워 두어도 돼요',
  },
  press: {
    notModerator: '멤버를 타임아웃하거나 이 서버를 관리할 수 있는 사람만 결정할 수 있어요.',
    otherServer: '다른 서버의 것이에요.',
    approved: (moderator) => `${moderator} 님이 이미 승인했어요.`,
    rejected: (moderator) => `${moderator} 님이 이미 거절했어요.`,
    expired: '기한 안에 결정되지 않아서 끝났어요.',
    withdrawn: '요청한 사람이 취소해서 결정할 것이 없어요.',
    stopped: (moderator) =>
      `${moderator} 님이 이 서버를 일시정지하고 모두 중지해서 결정할 것이 없어요.`,
    blocked: (person) =>
      `${person} 님이 차단되어 있어서 아무것도 시작하지 않았어요. 이 요청은 거절로 처리돼요.`,
    withoutStrike: '아무것도 결정하지 않았어요. **거절**을 누르면 경고 없이 거절해요.',
    over: '이제 결정할 것이 없어요.',
    paused:
      '이 서버에서 새 작업이 일시정지되어 있어서 지금은 아무것도 전송하지 않아요. 승인은 `/admin 재개` 다음에 해 주세요. 거절은 언제든지 할 수 있어요.',
    reposted: '잠시 뒤 운영진 채널에 다시 올라와요.',
  },
  detail: {
    prompt: '프롬프트',
    result: '결과',
    promptBlocked: '프롬프트 (요청한 사람이 그 뒤에 차단됨)',
    promptStopped: '프롬프트 (서버를 일시정지하면서 모두 함께 중지됨)',
    resultStopped: '결과 (서버를 일시정지하면서 모두 함께 중지됨)',
    promptBy: (rule) => `프롬프트 (규칙: ${rule})`,
    resultBy: (rule) => `결과 (규칙: ${rule})`,
  },
  admin: {
    title: '**이 서버에서 운영진이 먼저 확인하는 것**',
    prompts: '프롬프트: **켬**. 운영진이 승인하기 전에는 서비스로 아무것도 전송하지 않아요.',
    noPrompts: '프롬프트: 끔',
    results: '결과: **켬**. 운영진이 승인하기 전에는 아무것도 보여 주지 않아요.',
    noResults: '결과: 끔',
    hours: (hours) => `결정 없이 ${hours}시간이 지나면 거절로 처리돼요.`,
    exempt: (roles) => `검토 제외: ${roles}, 그리고 운영진 권한이 있는 모든 사람`,
    noExempt: '검토 제외: 운영진 권한이 있는 사람만',
    channel: (channel) => `올리는 곳: ${channel}`,
    noChannel: (command) =>
      `운영진 채널이 없어요. ${command} 명령어로 정하기 전에는 아무것도 결정할 수 없어요.`,
    rules: '이 설정과 상관없이 단어 규칙에 따라 프롬프트가 보류될 수 있어요.',
    needsChannel: (command) =>
      `아무것도 바꾸지 않았어요. 운영진 채널이 없으면 아무도 결정할 수 없어요. 먼저 ${command} 명령어로 정해 주세요.`,
    cannotPost: (channel) =>
      `아무것도 바꾸지 않았어요. ${channel}에 메시지를 올릴 수 없었어요. 봇에 그 채널의 **채널 보기**, **메시지 보내기**, **파일 첨부하기** 권한을 주고 다시 시도해 주세요.`,
    tooManyRoles: (most) => `아무것도 바꾸지 않았어요. 역할은 ${most}개까지 고를 수 있어요.`,
    test: '결정을 기다리는 것이 승인·거절 버튼과 함께 여기에 올라와요.',
  },
};
