import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/queue.ts';

/** See `en/queue.ts`. */
export const queue: Catalogue<typeof en.queue> = {
  title: '**実行中・待機中の自分のジョブ**',
  empty:
    '実行中・待機中のジョブはありません。`/imagine`で新しく始められます。これまで作ったものは`/履歴`で見られます。',
  position: (position) => `順番は${position}番目`,
  positionAt: (position, at) => `順番は${position}番目、開始は<t:${at}:R>ごろ`,
  percent: (percent) => `実行中（${percent}%）`,
  more: (count) => `…ほか${count}件。これらも\`/キャンセル\`で停止できます。`,
  cancel: (number) => `${number}番をキャンセル`,
  load: (name, running, waiting) => `${name}全体（全員分）：実行中${running}件・待機中${waiting}件`,
};
