import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/info.ts';

/** See `en/info.ts`. */
export const info: Catalogue<typeof en.info> = {
  services: '**サービス**',
  service: (name, running, waiting) => `${name}：実行中${running}件・待機中${waiting}件`,
  credits: (amount) => `残り${amount}クレジット`,
  dollars: (amount) => `残高${amount} USD`,
  balanceUnknown: '残高は現在不明',
  you: '**あなた**',
  ownLoad: (running, waiting) => `実行中${running}件・待機中${waiting}件`,
  jobs: (count) => `これまでのジョブ${count}件`,
  jobsAtLeast: (count) => `これまでのジョブ${count}件超`,
  kept: (count) => `完了済み（\`/表示\`や\`/履歴\`で呼び出せます）：${count}件`,
  keptOfNewest: (count, of) =>
    `完了済み（\`/表示\`や\`/履歴\`で呼び出せます）：最近の${of}件のうち${count}件`,
  speed: (speed) => `速度は${speed}です。`,
  speedOfAccount: '速度はサービス側の設定に従います。',
  public: '結果は、依頼した場所の全員に表示されます。',
};
