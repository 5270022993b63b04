import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/info.ts';

/** See `en/info.ts`. */
export const info: Catalogue<typeof en.info> = {
  services: '**서비스**',
  service: (name, running, waiting) => `${name}: 진행 중 ${running}개, 대기 중 ${waiting}개`,
  credits: (amount) => `크레딧 ${amount} 남음`,
  dollars: (amount) => `${amount} USD 남음`,
  balanceUnknown: '지금은 잔액을 알 수 없음',
  you: '**나**',
  ownLoad: (running, waiting) => `진행 중 ${running}개, 대기 중 ${waiting}개`,
  jobs: (count) => `지금까지 작업 ${count}개`,
  jobsAtLeast: (count) => `지금까지 작업 ${count}개 넘음`,
  kept: (count) => `완료돼서 \`/보기\`, \`/기록\`으로 다시 불러올 수 있는 작업: ${count}개`,
  keptOfNewest: (count, of) =>
    `완료돼서 \`/보기\`, \`/기록\`으로 다시 불러올 수 있는 작업: 최근 ${of}개 중 ${count}개`,
  speed: (speed) => `속도: ${speed}`,
  speedOfAccount: '속도: 서비스 설정을 따름',
  public: '요청한 곳에 있는 모두가 결과를 볼 수 있어요.',
};
