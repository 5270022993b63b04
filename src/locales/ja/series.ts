import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/series.ts';

/** See `en/series.ts`. */
export const series: Catalogue<typeof en.series> = {
  title: (count) => `ジョブ${count}件・依頼者`,
  finished: (count) => `完了${count}件`,
  running: (count) => `実行中${count}件`,
  waiting: (count) => `待機中${count}件`,
  unclear: (count) => `不明${count}件`,
  failed: (count) => `失敗${count}件`,
  unstarted: (count) => `未開始${count}件`,
  stopped: (count) => `停止${count}件`,
  cancelAll: 'すべてキャンセル',
  lastWord:
    '15分が過ぎると、このメッセージは更新できなくなります。画像はこの後も届きます。`/表示`でも呼び出せます。',
  withoutPrompt: 'ここではプロンプトを表示できません。',
  stoppedAll: (count) => `${count}件すべてを停止しました。`,
  stoppedSome: (stopped, count) => `${count}件中${stopped}件を停止しました。`,
  stoppedBeside: (stopped, count, finished) =>
    `${count}件中${stopped}件を停止しました。${finished}件はすでに終了していました。`,
  stoppedNone: (count) => `${count}件すべてがすでに終了していて、停止するものはありませんでした。`,
  notStopped: (unclear) =>
    `${unclear}件は、生成サービスが受け付けたかどうかわからないため停止できません。`,
};
