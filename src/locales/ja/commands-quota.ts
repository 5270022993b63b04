import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-quota.ts';

/** See `en/commands-quota.ts`. */
export const quotaCommands: Catalogue<typeof en.quotaCommands> = {
  'admin.quota': {
    name: '利用枠',
    description: '依頼できるジョブの数。何も指定しなければ現在の設定を表示',
  },
  'admin.quota.who': { name: '対象', description: '誰のジョブをまとめて数えるか' },
  'admin.quota.per': { name: '期間', description: '暦の上での1時間・1日・1か月ごと（UTC）' },
  'admin.quota.jobs': { name: 'ジョブ数', description: '上限の件数。0で一切不可' },
  'admin.quota.role': {
    name: 'ロール',
    description: '対象のロール。「1人ずつ」では、このロールを持つ人だけが対象',
  },
  'admin.quota.channel': {
    name: 'チャンネル',
    description: '対象のチャンネル（スレッドも含みます）',
  },
  'admin.quota.clear': { name: '解除', description: 'この上限をなくす' },
  'admin.budget': {
    name: '予算',
    description: '使える金額。何も指定しなければ現在の設定を表示',
  },
  'admin.budget.who': { name: '対象', description: '誰のジョブをまとめて数えるか' },
  'admin.budget.per': { name: '期間', description: '暦の上での1時間・1日・1か月ごと（UTC）' },
  'admin.budget.amount': {
    name: '金額',
    description: '上限の金額（ボットの料金と同じ単位）。0で一切不可',
  },
  'admin.budget.role': {
    name: 'ロール',
    description: '対象のロール。「1人ずつ」では、このロールを持つ人だけが対象',
  },
  'admin.budget.channel': {
    name: 'チャンネル',
    description: '対象のチャンネル（スレッドも含みます）',
  },
  'admin.budget.clear': { name: '解除', description: 'この上限をなくす' },
  'admin.limits.running': {
    name: '進行中の上限',
    description: '1人が同時に進められるジョブの数。0で制限なし',
  },
  'admin.limits.cooldown': {
    name: '待ち時間',
    description: '次に依頼できるまで各自が待つ秒数。0でなし',
  },
  'mod.grant': { name: '枠追加', description: '今の期間だけ、上限を超えて使えるようにする' },
  'mod.grant.user': { name: 'ユーザー', description: '対象の人' },
  'mod.grant.per': { name: '期間', description: 'どの期間の上限か。期間が終わると追加分も終了' },
  'mod.grant.jobs': { name: 'ジョブ数', description: '追加するジョブの件数' },
  'mod.grant.money': { name: '金額', description: '追加する金額（料金と同じ単位）' },
};
