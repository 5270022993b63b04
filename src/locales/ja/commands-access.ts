import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-access.ts';

/** See `en/commands-access.ts`. */
export const accessCommands: Catalogue<typeof en.accessCommands> = {
  'admin.channel': {
    name: 'チャンネル',
    description: 'チャンネルで使える機能。何も指定しなければ全ルールを表示',
  },
  'admin.channel.channel': {
    name: 'チャンネル',
    description: '対象のチャンネル（スレッドも含みます）',
  },
  'admin.channel.feature': { name: '機能', description: 'ルールの対象になる機能' },
  'admin.channel.rule': {
    name: 'ルール',
    description: 'そこで禁止、そこだけで許可、またはルールを削除',
  },
  'admin.role': {
    name: 'ロール',
    description: 'ロールを持つメンバーが使える機能。何も指定しなければ全ルールを表示',
  },
  'admin.role.role': { name: 'ロール', description: '対象のロール（@everyoneも指定できます）' },
  'admin.role.feature': { name: '機能', description: 'ルールの対象になる機能' },
  'admin.role.rule': {
    name: 'ルール',
    description: 'そのロールに禁止、そのロールだけに許可、またはルールを削除',
  },
  'admin.access': {
    name: 'アクセス',
    description: 'ボタンと新規参加者の設定。何も指定しなければ現在の設定を表示',
  },
  'admin.access.buttons': {
    name: 'ボタン',
    description: '公開されている画像の下のボタンを押せる人',
  },
  'admin.access.account_days': {
    name: 'アカウント日数',
    description: 'Discordアカウント作成から必要な日数。0で制限なし',
  },
  'admin.access.member_hours': {
    name: '参加時間',
    description: 'このサーバーへの参加から必要な時間数。0で制限なし',
  },
  'admin.pause': { name: '一時停止', description: '再開するまで、このサーバーで新しい依頼を停止' },
  'admin.pause.mode': {
    name: '方法',
    description: '依頼済みのものの扱い。指定がなければ最後まで実行',
  },
  'admin.pause.reason': { name: '理由', description: '一時停止の理由（全員に伝わります）' },
  'admin.resume': { name: '再開', description: '依頼の受け付けを再開' },
  'admin.status': { name: '状態', description: 'このサーバーでのEaselの状態をまとめて表示' },
  'admin.panel': { name: 'パネル', description: '主な設定をメニューから選択' },
};
