import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-cases.ts';

/** See `en/commands-cases.ts`. */
export const casesCommands: Catalogue<typeof en.casesCommands> = {
  mod: { name: 'mod', description: 'モデレーター用：メンバー、ケース、画像' },
  'mod.block': { name: 'ブロック', description: 'ここで何も開始できないようにする' },
  'mod.block.user': { name: 'ユーザー', description: '対象の人' },
  'mod.block.duration': { name: '期間', description: 'ブロックする期間' },
  'mod.block.reason': { name: '理由', description: 'ブロックの理由（本人に伝わります）' },
  'mod.unblock': { name: 'ブロック解除', description: 'ブロックを解除' },
  'mod.unblock.user': { name: 'ユーザー', description: '対象の人' },
  'mod.unblock.reason': { name: '理由', description: '解除の理由（記録に残ります）' },
  'mod.strike': { name: '警告', description: '警告を与える。重なるとブロックになります' },
  'mod.strike.user': { name: 'ユーザー', description: '対象の人' },
  'mod.strike.reason': {
    name: '理由',
    description: '警告の理由（ブロックになったとき本人に伝わります）',
  },
  'mod.case': { name: 'ケース', description: 'ケースを表示し、未対応のものを判断' },
  'mod.case.number': { name: '番号', description: 'ログにあるケースの番号' },
  'mod.lookup': { name: '照会', description: '警告、ブロック、最近のケースを人ごとに表示' },
  'mod.lookup.user': { name: 'ユーザー', description: '対象の人' },
  'mod.remove': { name: '削除', description: 'このボットが投稿した画像を、すべての場所から削除' },
  'mod.remove.picture': { name: '画像', description: 'メッセージのリンク、またはジョブのID' },
  'mod.remove.reason': { name: '理由', description: '削除の理由（記録に残ります）' },
  'admin.log': {
    name: 'ログ',
    description: 'すべてのケースを投稿する場所。何も指定しなければ現在の設定を表示',
  },
  'admin.log.channel': {
    name: 'チャンネル',
    description: '投稿先のチャンネル（モデレーターに見える場所）',
  },
  'admin.log.off': { name: 'オフ', description: 'ケースをどこにも投稿しない' },
  'admin.notify': {
    name: '通知',
    description: '報告・異議申し立て・確認待ちの送り先。何も指定しなければ現在の設定を表示',
  },
  'admin.notify.channel': {
    name: 'チャンネル',
    description: '送り先のチャンネル（モデレーターだけに見える場所）',
  },
  'admin.notify.role': { name: 'ロール', description: 'そのたびに通知するロール' },
  'admin.notify.warn_at': {
    name: '通知割合',
    description: '共有の上限を何%使ったらモデレーターに知らせるか',
  },
  'admin.notify.off': { name: 'オフ', description: '報告の受け付けと通知をやめる' },
  'admin.strikes': {
    name: '警告',
    description: '警告が重なったときの処置。何も指定しなければ現在の設定を表示',
  },
  'admin.strikes.strikes': { name: '回数', description: 'この回数の警告から' },
  'admin.strikes.block_hours': {
    name: 'ブロック時間',
    description: 'ブロックする時間数。省略すると解除されるまで',
  },
  'admin.strikes.clear': { name: '解除', description: 'この回数の警告では何もしない' },
  'admin.strikes.days': { name: '有効日数', description: '警告が数えられる日数' },
  'admin.export': {
    name: 'エクスポート',
    description: 'このサーバーの全ケースをファイルで受け取る',
  },
  'admin.export.format': { name: '形式', description: '指定がなければCSV' },
};
