import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/series.ts';

/** See `en/series.ts`. */
export const series: Catalogue<typeof en.series> = {
  title: (count) => `작업 ${count}개, 요청자`,
  finished: (count) => `완료 ${count}개`,
  running: (count) => `진행 중 ${count}개`,
  waiting: (count) => `대기 중 ${count}개`,
  unclear: (count) => `불확실 ${count}개`,
  failed: (count) => `실패 ${count}개`,
  unstarted: (count) => `시작 안 됨 ${count}개`,
  stopped: (count) => `중지 ${count}개`,
  cancelAll: '모두 취소',
  lastWord:
    '15분이 지나면 이 메시지는 더 이상 바뀌지 않아요. 이미지는 계속 도착하고, `/보기`로도 다시 불러올 수 있어요.',
  withoutPrompt: '여기에는 프롬프트를 표시할 수 없어요.',
  stoppedAll: (count) => `${count}개를 모두 중지했어요.`,
  stoppedSome: (stopped, count) => `${count}개 중 ${stopped}개를 중지했어요.`,
  stoppedBeside: (stopped, count, finished) =>
    `${count}개 중 ${stopped}개를 중지했어요. ${finished}개는 이미 끝나 있었어요.`,
  stoppedNone: (count) => `${count}개가 모두 이미 끝나서 멈출 게 없었어요.`,
  notStopped: (unclear) => `${unclear}개는 생성 서비스가 접수했는지 알 수 없어서 중지할 수 없어요.`,
};
