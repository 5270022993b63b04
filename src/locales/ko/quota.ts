import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/quota.ts';

const jobs = (count: number): string => `작업 ${count}개`;

/** See `en/quota.ts`. */
export const quota: Catalogue<typeof en.quota> = {
  jobs,
  money: (amount, unit) => `${amount} ${unit}`,
  limit: {
    server: {
      hour: (amount) => `서버 전체에서 시간당 ${amount}`,
      day: (amount) => `서버 전체에서 하루 ${amount}`,
      month: (amount) => `서버 전체에서 한 달 ${amount}`,
    },
    person: {
      hour: (amount) => `한 사람마다 시간당 ${amount}`,
      day: (amount) => `한 사람마다 하루 ${amount}`,
      month: (amount) => `한 사람마다 한 달 ${amount}`,
    },
    personWithRole: {
      hour: (amount, role) => `${role} 역할이 있는 한 사람마다 시간당 ${amount}`,
      day: (amount, role) => `${role} 역할이 있는 한 사람마다 하루 ${amount}`,
      month: (amount, role) => `${role} 역할이 있는 한 사람마다 한 달 ${amount}`,
    },
    role: {
      hour: (amount, role) => `${role} 역할 전체 합쳐서 시간당 ${amount}`,
      day: (amount, role) => `${role} 역할 전체 합쳐서 하루 ${amount}`,
      month: (amount, role) => `${role} 역할 전체 합쳐서 한 달 ${amount}`,
    },
    channel: {
      hour: (amount, channel) => `${channel}에서 시간당 ${amount}`,
      day: (amount, channel) => `${channel}에서 하루 ${amount}`,
      month: (amount, channel) => `${channel}에서 한 달 ${amount}`,
    },
  },
  refused: {
    usedUp: (limit, used, when) =>
      `한도를 다 썼어요: ${limit} (사용: ${used}). ${when}에 초기화돼요.`,
    tooLittleLeft: (limit, left, asked, when) =>
      `남은 한도가 모자라요: ${limit} (남음: ${left}, 필요: ${asked}). 요청을 줄이거나 ${when}에 초기화될 때까지 기다려 주세요.`,
    neverFits: (limit, asked) =>
      `한도를 넘어서 이대로는 요청할 수 없어요: ${limit} (필요: ${asked}). 한 번에 요청하는 양을 줄여 주세요.`,
    closed: (limit) =>
      `여기서는 아무것도 시작할 수 없어요: ${limit}. 이 서버를 관리하는 사람이 바꿀 수 있어요.`,
    running: (most, running) =>
      `여기서는 ${jobs(most)}까지 동시에 진행할 수 있고, 지금 내 작업 ${running}개가 진행 중이에요. 하나가 끝나기를 기다리거나 \`/대기열\`에서 멈춰 주세요.`,
    runningTooFew: (most, asked) =>
      `여기서는 ${jobs(most)}까지 동시에 진행할 수 있는데, 이번 요청은 ${asked}개예요. 한 번에 요청하는 수를 줄여 주세요.`,
    cooldown: (when) =>
      `여기서는 다음 요청까지 시간을 두어야 해요. ${when}에 다시 요청할 수 있어요.`,
    counting:
      '다시 시작한 직후라 여기서 지금까지 쓴 양을 먼저 세고 있어요. 아무것도 시작되지 않았어요. 잠시 뒤에 다시 시도해 주세요.',
  },
  usage: {
    title: '**여기서 내가 더 쓸 수 있는 양**',
    line: (limit, left, when) => `${limit}: ${left} 남음, ${when}에 초기화`,
    more: (count) => `… 외 ${count}개`,
  },
  near: (limit, used) => `${limit} (사용: ${used})`,
  admin: {
    quotas: '**이 서버의 할당량**',
    budgets: '**이 서버의 예산**',
    noQuotas: '정해진 할당량이 없어요. 누구나 원하는 만큼 작업을 요청할 수 있어요.',
    noBudgets: '정해진 예산이 없어요. 금액에 제한이 없어요.',
    counted: '기간은 UTC 달력 기준이에요. 실패한 작업은 다시 돌려줘요.',
    line: (limit) => `• ${limit}`,
    lineUsed: (limit, used) => `• ${limit} (사용: ${used})`,
    set: (limit) => `설정했어요: ${limit}.`,
    setUsed: (limit, used, when) => `설정했어요: ${limit} (사용: ${used}). ${when}에 초기화돼요.`,
    closed: '0이면 대상이 되는 사람은 아무것도 시작할 수 없어요.',
    usedUpNow: '이미 다 써서, 초기화될 때까지 더 시작할 수 없어요.',
    weaker: (limit) => `더 넉넉한 한도가 우선해서 지금은 달라지는 게 없어요: ${limit}.`,
    cleared: (limit) => `없앴어요: ${limit}.`,
    nothingToClear: '그런 한도는 없어요. 옵션 없이 명령어를 실행하면 현재 한도를 볼 수 있어요.',
    needs: (first, second, third, fourth) =>
      `\`${first}\` 옵션으로 대상을, \`${second}\` 옵션으로 기간을 정하고, \`${third}\`, \`${fourth}\` 중 하나도 입력해 주세요.`,
    either: (one, other) => `\`${one}\`, \`${other}\` 중 하나만 입력해 주세요.`,
    needsOption: (option) => `이런 한도에는 \`${option}\` 옵션이 필요해요.`,
    noOption: (option) => `이런 한도에는 \`${option}\` 옵션을 쓸 수 없어요.`,
    everyone: '모두가 가진 역할이에요. 대신 ‘서버 전체’나 ‘한 사람씩’을 골라 주세요.',
    tooMany: (limit) => `할당량과 예산이 이미 최대치인 ${limit}개예요. 먼저 하나를 없애 주세요.`,
    noPrices:
      '예산을 쓰려면 가격이 필요한데, 봇 운영자가 가격을 정하지 않았어요. 그때까지는 `/admin 할당량`으로 작업 수를 제한해 주세요.',
    notCounted:
      '영상은 가격을 알 수 없어서 계산에 들어가지 않아요. 예산을 다 쓰면 영상도 거절돼요.',
    notCountedUpstreams: (names) =>
      `영상과 ${names}의 일부 또는 모든 속도는 가격을 알 수 없어서 계산에 들어가지 않아요. 예산을 다 쓰면 이것들도 거절돼요.`,
    running: (count) => `한 사람이 ${jobs(count)}까지 동시에 진행할 수 있어요.`,
    noRunning: '한 사람이 동시에 진행할 수 있는 작업 수에 제한이 없어요.',
    cooldown: (seconds) => `각자 다음 요청까지 ${seconds}초 기다려야 해요.`,
    noCooldown: '다음 요청까지 기다리지 않아도 돼요.',
  },
  grant: {
    needs: (one, other) => `얼마나 더할지 \`${one}\`, \`${other}\` 중 하나로 입력해 주세요.`,
    noLimit:
      '여기에는 그 기간과 종류로 한 사람마다 정해진 한도가 없어서 더할 것이 없어요. 현재 설정은 `/admin 할당량`, `/admin 예산`에서 볼 수 있어요.',
    noPerson: '봇은 요청을 하지 않아요.',
    done: (person, amount, all, when) =>
      `${person} 님이 한도보다 ${amount} 더 쓸 수 있어요. 이번 기간에 추가한 양: 모두 ${all}. ${when}에 끝나요.`,
    tooMuch: (person, all, most) =>
      `너무 많아요. ${person} 님에게는 이번 기간에 이미 ${all} 추가했고, 모두 합해 ${most}까지만 추가할 수 있어요.`,
    detail: {
      hour: (amount) => `${amount} 추가 (이번 시간)`,
      day: (amount) => `${amount} 추가 (이날)`,
      month: (amount) => `${amount} 추가 (이번 달)`,
    },
  },
  choices: {
    who: {
      server: '서버 전체',
      person: '한 사람씩',
      role: '역할 전체 합쳐서',
      channel: '채널',
    },
    per: { hour: '시간', day: '하루', month: '한 달' },
  },
};
