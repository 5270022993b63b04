import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-words.ts';

/** See `en/commands-words.ts`. */
export const wordsCommands: Catalogue<typeof en.wordsCommands> = {
  'admin.filter': {
    name: 'フィルター',
    description: 'ここでブロック・保留・記録する言葉',
  },
  'admin.filter.add': { name: '追加', description: 'ルールを追加、またはルールの動作を変更' },
  'admin.filter.add.text': {
    name: 'テキスト',
    description: '単語、語句、正規表現のいずれか。偽装した書き方も検出します',
  },
  'admin.filter.add.action': {
    name: '動作',
    description: '含まれていたときの扱い。指定がなければブロック',
  },
  'admin.filter.add.kind': {
    name: '種類',
    description: 'テキストの種類。指定がなければ単語・語句',
  },
  'admin.filter.add.except_age_restricted': {
    name: '年齢制限では除外',
    description: '年齢制限チャンネルには適用しない',
  },
  'admin.filter.remove': { name: '削除', description: 'ルールを削除' },
  'admin.filter.remove.rule': { name: 'ルール', description: '一部を入力して選べます' },
  'admin.filter.list': {
    name: '一覧',
    description: 'このサーバーのすべてのルールを自分だけに表示',
  },
  'admin.filter.test': {
    name: 'テスト',
    description: 'テキストにルールがどう働くかを確認。何も実行されず、記録も残りません',
  },
  'admin.filter.test.text': {
    name: 'テキスト',
    description: '試したいテキスト（プロンプトなど）',
  },
  'admin.filter.import': { name: 'インポート', description: 'ファイルからルールを読み込む' },
  'admin.filter.import.file': {
    name: 'ファイル',
    description: 'CSV、JSON、または1行に1語（ブロック）のテキスト。256kBまで',
  },
  'admin.filter.import.mode': {
    name: '方法',
    description: '今あるルールの扱い。指定がなければ残します',
  },
  'admin.filter.export': {
    name: 'エクスポート',
    description: 'すべてのルールを、インポートできるファイルで受け取る',
  },
  'admin.filter.export.format': { name: '形式', description: '指定がなければCSV' },
};
