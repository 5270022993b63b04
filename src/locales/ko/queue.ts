import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/queue.ts';

/** See `en/queue.ts`. */
export const queue: Catalogue<typeof en.queue> = {
  title: '**진행 중이거나 대기 중인 내 작업**',
  empty:
    '진행 중이거나 대기 중인 내 작업이 없어요. `/imagine`으로 시작할 수 있고, 지금까지 만든 것은 `/기록`에서 볼 수 있어요.',
  position: (position) => `대기열 ${position}번째`,
  positionAt: (position, at) => `대기열 ${position}번째, <t:${at}:R>쯤 시작`,
  percent: (percent) => `진행 중 (${percent}%)`,
  more: (count) => `… 외 ${count}개. 이 작업들도 \`/취소\`로 멈출 수 있어요.`,
  cancel: (number) => `${number}번 취소`,
  load: (name, running, waiting) => `${name} 전체: 진행 중 ${running}개, 대기 중 ${waiting}개`,
};
